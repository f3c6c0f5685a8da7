import jspreadsheet from 'jspreadsheet-ce';
import 'jspreadsheet-ce/dist/jspreadsheet.css';
import 'jsuites/dist/jsuites.css';
import { isGroup } from '../../content';
import { contentsC } from '../../contents/C';
import { openFigures } from '../../page';

const { mount, labelHeader, tree, leaves, rows, total } = openFigures(contentsC['jspreadsheet']);

jspreadsheet(mount, {
  data: [...rows, total].map((row) => [row['label'] ?? '', ...leaves.map(({ key }) => row[key] ?? '')]),
  columns: [
    { type: 'text', title: labelHeader, width: 260 },
    ...leaves.map(({ header }) => ({ type: 'text' as const, title: header, width: 95 })),
  ],
  nestedHeaders: [
    [{ title: '', colspan: 1 }, ...tree.map((node) => ({ title: node.header, colspan: isGroup(node) ? node.children.length : 1 }))],
  ] as never,
  editable: false,
  tableOverflow: false,
  columnSorting: true,
  allowInsertRow: false,
});
