import { createApp, h } from 'vue';
import { Table } from 'view-ui-plus';
import 'view-ui-plus/dist/styles/viewuiplus.css';
import { isGroup, type FigureGroup, type FigureLeaf } from '../../content';
import { contentsD } from '../../contents/D';
import { openFigures } from '../../page';

const { mount, labelHeader, tree, leaves, rows, total } = openFigures(contentsD['view-ui-plus']);

interface Column {
  title: string;
  key?: string;
  align?: string;
  width?: number;
  sortable?: boolean;
  children?: Column[];
}

const columnOf = (node: FigureLeaf | FigureGroup): Column =>
  isGroup(node)
    ? { title: node.header, align: 'center', children: node.children.map(columnOf) }
    : { title: node.header, key: node.key, align: 'right', width: 124, sortable: node.key === 'resolved_total' };

const textCell = (text: string): { value: string } => ({ value: text });

createApp({
  render: () =>
    h(Table, {
      border: true,
      stripe: true,
      height: 460,
      data: rows,
      columns: [
        { type: 'index', key: 'stt', title: 'STT', width: 72, align: 'center', fixed: 'left' },
        { title: labelHeader, key: 'label', width: 240, fixed: 'left' },
        ...tree.map(columnOf),
      ],
      showSummary: true,
      summaryMethod: () => ({
        stt: { key: 'stt', ...textCell('') },
        label: { key: 'label', ...textCell(total['label'] ?? '') },
        ...Object.fromEntries(leaves.map(({ key }) => [key, { key, ...textCell(total[key] ?? '') }])),
      }),
    }),
}).mount(mount);
