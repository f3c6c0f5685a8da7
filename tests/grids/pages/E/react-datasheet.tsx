import * as sheets from 'react-datasheet';
import 'react-datasheet/lib/react-datasheet.css';
import { createRoot } from 'react-dom/client';
import { isGroup, type FigureLeaf } from '../../content';
import { contentsE } from '../../contents/E';
import { openFigures, type TextRow } from '../../page';

const { mount, labelHeader, tree, leaves, rows, total } = openFigures(contentsE['react-datasheet']);

interface SheetCell {
  value: string;
  readOnly?: boolean;
  colSpan?: number;
  rowSpan?: number;
  width?: number;
}

const head = (value: string, spans: Omit<SheetCell, 'value'> = {}): SheetCell => ({ value, readOnly: true, ...spans });
const children = (node: (typeof tree)[number]): FigureLeaf[] =>
  isGroup(node) ? node.children.flatMap((child) => (isGroup(child) ? [] : [child])) : [];

// A component of the years before modules: it stands under its own default.
const DataSheet = (sheets.default as unknown as { default: React.ComponentType<Record<string, unknown>> }).default;

// Headers are cells like any other, only not to be written in.
const sheet: SheetCell[][] = [
  [
    head('TT', { rowSpan: 2, width: 40 }),
    head(labelHeader, { rowSpan: 2, width: 300 }),
    ...tree.map((node) => (isGroup(node) ? head(node.header, { colSpan: children(node).length }) : head(node.header, { rowSpan: 2 }))),
  ],
  tree.flatMap((node) => children(node).map(({ header }) => head(header))),
  ...rows.map((row) => figureRow(row, row['id'] ?? '')),
  figureRow(total, ''),
];

function figureRow(row: TextRow, number: string): SheetCell[] {
  return [head(number), head(row['label'] ?? ''), ...leaves.map(({ key }) => ({ value: row[key] ?? '', width: 88 }))];
}

createRoot(mount).render(
  <div style={{ fontSize: 13 }}>
    <DataSheet data={sheet} valueRenderer={(cell: SheetCell) => cell.value} onCellsChanged={() => undefined} />
  </div>,
);
