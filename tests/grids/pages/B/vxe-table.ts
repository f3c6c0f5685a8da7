import { createApp, h, type VNode } from 'vue';
import { Column, Colgroup, Table } from 'vxe-table';
import 'vxe-table/lib/style.css';
import { isGroup, type FigureGroup, type FigureLeaf } from '../../content';
import { contentsB } from '../../contents/B';
import { openFigures } from '../../page';

const { mount, labelHeader, tree, leaves, rows, total } = openFigures(contentsB['vxe-table']);

const columnOf = (node: FigureLeaf | FigureGroup): VNode =>
  isGroup(node)
    ? h(Colgroup, { title: node.header, align: 'center' }, { default: () => node.children.map(columnOf) })
    : h(Column, { field: node.key, title: node.header, width: 130, align: 'right', sortable: true });

createApp({
  render: () =>
    h(
      Table,
      {
        data: rows,
        border: true,
        stripe: true,
        height: 460,
        showFooter: true,
        footerMethod: () => [['', total['label'] ?? '', ...leaves.map(({ key }) => total[key] ?? '')]],
      },
      {
        default: () => [
          h(Column, { type: 'seq', title: 'STT', width: 60, fixed: 'left' }),
          h(Column, { field: 'label', title: labelHeader, width: 260, fixed: 'left' }),
          ...tree.map(columnOf),
        ],
      },
    ),
}).mount(mount);
