import elementSource from 'element-ui/lib/index.js?url';
import 'element-ui/lib/theme-chalk/index.css';
import vueSource from 'vue2/dist/vue.min.js?url';
import { loadScript } from '../../../grids/load-script.ts';
import { contents } from '../../contents.ts';
import { isGroup } from '../../kit/content.ts';
import { openPage, ready } from '../../kit/page.ts';

/* Vue 2 with Element UI 2, as scripts in the open: the fixed columns are drawn a second time, boxes and all. */
const content = contents['element-ui-2'];
const page = openPage(content, 'crumbs', { search: true });
const { mount, columns, rows } = page;

await loadScript(vueSource);
await loadScript(elementSource);

const anchor = document.createElement('div');
mount.append(anchor);
const app = new window.Vue({
  el: anchor,
  data: {
    duLieu: rows.map(({ key, label }) => ({
      khoa: key,
      ten: label,
      ...Object.fromEntries(columns.map((column) => [column.key, undefined])),
    })),
  },
  render(h) {
    const columnOf = (node) =>
      isGroup(node)
        ? h('el-table-column', { props: { label: node.header, align: 'center' } }, node.children.map(columnOf))
        : h('el-table-column', {
            props: {
              prop: node.key,
              width: 105,
              align: 'center',
              renderHeader: () => h('div', [h('div', node.header), h('small', node.number)]),
            },
            scopedSlots: {
              default: ({ row }) =>
                h('el-input-number', {
                  props: { value: row[node.key], controls: false, min: 0, precision: 0, size: 'mini' },
                  style: { width: '84px' },
                  attrs: { 'data-o': `${row.khoa}.${node.key}` },
                  on: { input: (value) => (row[node.key] = value) },
                }),
            },
          });
    return h('el-table', { props: { data: this.duLieu, border: true } }, [
      h('el-table-column', { props: { type: 'index', label: 'STT', width: 60, fixed: 'left' } }),
      h('el-table-column', { props: { prop: 'ten', label: content.labelHeader, width: 200, fixed: 'left' } }),
      ...content.tree.map(columnOf),
    ]);
  },
});
await new Promise((resolve) => setTimeout(resolve, 250));

ready(
  page,
  (row, column) => document.querySelector(`.el-table__body-wrapper [data-o="${row}.${column}"] input`),
  () => Object.fromEntries(app.duLieu.map((line) => [line.khoa, Object.fromEntries(columns.map(({ key }) => [key, line[key] ?? null]))])),
);
