import { QTable, QTd, QTh, QTr, Quasar } from 'quasar';
import 'quasar/dist/quasar.css';
import { createApp, h } from 'vue';
import { isGroup } from '../../content';
import { contentsB } from '../../contents/B';
import { openFigures } from '../../page';

const { mount, labelHeader, tree, leaves, rows, total } = openFigures(contentsB['quasar']);

const columns = [
  { name: 'label', label: labelHeader, field: 'label', align: 'left' as const, sortable: true },
  ...leaves.map(({ key, header }) => ({ name: key, label: header, field: key })),
];

createApp({
  render: () =>
    h(
      QTable,
      { rows, columns, rowKey: 'label', separator: 'cell', flat: true, bordered: true, pagination: { rowsPerPage: 0 }, hideBottom: true },
      {
        header: () => [
          h(QTr, () => [
            h('th', { rowspan: 2 }, labelHeader),
            ...tree.map((node) => h('th', { colspan: isGroup(node) ? node.children.length : 1, class: 'text-center' }, node.header)),
          ]),
          h(QTr, () => leaves.map(({ header }) => h('th', { class: 'text-right' }, header))),
        ],
        'bottom-row': () =>
          h(QTr, { class: 'text-weight-bold' }, () => [
            h(QTd, () => total['label']),
            ...leaves.map(({ key }) => h(QTd, { class: 'text-right' }, () => total[key])),
          ]),
      },
    ),
})
  .component('QTh', QTh)
  .use(Quasar, {})
  .mount(mount);
