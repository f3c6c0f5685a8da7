import Column from 'primevue/column';
import ColumnGroup from 'primevue/columngroup';
import PrimeVue from 'primevue/config';
import DataTable from 'primevue/datatable';
import Row from 'primevue/row';
import { createApp, h, type VNode } from 'vue';
import { depthOf, isGroup, leavesOf, type FigureGroup, type FigureLeaf } from '../../content';
import { contentsA } from '../../contents/A';
import { openFigures } from '../../page';

const { mount, labelHeader, tree, leaves, rows, total } = openFigures(contentsA['primevue']);
const depth = depthOf(tree);

type TreeNode = FigureLeaf | FigureGroup;

const headerOf = (node: TreeNode, level: number): VNode =>
  isGroup(node)
    ? h(Column, { header: node.header, colspan: leavesOf(node.children).length })
    : h(Column, { header: node.header, rowspan: depth - level, sortable: true, field: node.key });

function headerRows(nodes: readonly TreeNode[], level: number): VNode[][] {
  if (nodes.length === 0) return [];
  return [
    nodes.map((node) => headerOf(node, level)),
    ...headerRows(
      nodes.flatMap((node) => (isGroup(node) ? node.children : [])),
      level + 1,
    ),
  ];
}

const [first = [], ...rest] = headerRows(tree, 0);

createApp({
  render: () =>
    h(
      DataTable,
      { value: rows, stripedRows: true, showGridlines: true, pt: { table: { border: '1', style: 'border-collapse:collapse' } } },
      {
        default: () => [
          h(ColumnGroup, { type: 'header' }, () => [
            h(Row, () => [
              h(Column, { header: 'STT', rowspan: depth }),
              h(Column, { header: labelHeader, rowspan: depth, field: 'label', sortable: true }),
              ...first,
            ]),
            ...rest.map((cells) => h(Row, () => cells)),
          ]),
          h(Column, { field: 'id' }),
          h(Column, { field: 'label' }),
          ...leaves.map(({ key }) => h(Column, { field: key })),
          h(ColumnGroup, { type: 'footer' }, () => [
            h(Row, () => [
              h(Column, { footer: total['label'], colspan: 2 }),
              ...leaves.map(({ key }) => h(Column, { footer: total[key] })),
            ]),
          ]),
        ],
      },
    ),
})
  .use(PrimeVue, { unstyled: true })
  .mount(mount);
