import { createApp, h } from 'vue';
import { RecycleScroller } from 'vue-virtual-scroller';
import { el } from '../../chrome';
import { contentsF } from '../../contents/F';
import { openList, type TextRow } from '../../page';
import '../../../../node_modules/vue-virtual-scroller/dist/vue-virtual-scroller.css';

const { mount, columns, rows } = openList(contentsF['vue-virtual-scroller']);
document.head.append(
  el(
    'style',
    {},
    '.dong{display:flex;height:36px;border-bottom:1px solid #ddd} .dong p{margin:0;padding:8px;box-sizing:border-box;font-size:13px;flex:none;white-space:nowrap;overflow:hidden;text-overflow:ellipsis} .dau{font-weight:600;background:#eef3f8;position:sticky;top:0}',
  ),
);

const cells = (textOf: (key: string, header: string) => string): ReturnType<typeof h>[] =>
  columns.map(({ key, header, width }) => h('p', { key, style: { width: `${width}px` } }, textOf(key, header)));

createApp({
  render: () =>
    h(
      RecycleScroller,
      { items: rows, itemSize: 36, keyField: 'id', style: { height: '430px', width: '1330px', border: '1px solid #ccc' } },
      {
        before: () =>
          h(
            'div',
            { class: 'dong dau' },
            cells((_, header) => header),
          ),
        default: ({ item }: { item: TextRow }) =>
          h(
            'div',
            { class: 'dong' },
            cells((key) => item[key] ?? ''),
          ),
      },
    ),
}).mount(mount);
