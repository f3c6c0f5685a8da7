import { ElTable, ElTableColumn } from 'element-plus';
import 'element-plus/dist/index.css';
import { createApp, h, type VNode } from 'vue';
import { isGroup, type FigureGroup, type FigureLeaf } from '../../content';
import { contentsA } from '../../contents/A';
import { openFigures } from '../../page';

const { mount, labelHeader, tree, leaves, rows, total } = openFigures(contentsA['element-plus']);

const columnOf = (node: FigureLeaf | FigureGroup): VNode =>
  isGroup(node)
    ? h(ElTableColumn, { label: node.header, align: 'center' }, { default: () => node.children.map(columnOf) })
    : h(ElTableColumn, { prop: node.key, label: node.header, minWidth: 92, align: 'right', sortable: node.key === 'toResolve_total' });

createApp({
  render: () =>
    h(
      ElTable,
      {
        data: rows,
        border: true,
        stripe: true,
        showSummary: true,
        summaryMethod: () => ['', total['label'] ?? '', ...leaves.map(({ key }) => total[key] ?? '')],
      },
      {
        default: () => [
          h(ElTableColumn, { type: 'index', label: 'STT', width: 60, fixed: 'left' }),
          h(ElTableColumn, { prop: 'label', label: labelHeader, width: 190, fixed: 'left' }),
          ...tree.map(columnOf),
        ],
      },
    ),
}).mount(mount);
