import Handsontable from 'handsontable/dist/handsontable.full.js';
import 'handsontable/dist/handsontable.full.css';
import { el } from '../../chrome';
import { contentsD } from '../../contents/D';
import { openList } from '../../page';

const { mount, columns, rows } = openList(contentsD['handsontable']);
const place = el('div', { id: 'so' });
mount.append(place);

const book = new Handsontable(place, {
  data: rows.map((row) => columns.map(({ key }) => row[key] ?? '')),
  colHeaders: columns.map(({ header }) => header),
  colWidths: columns.map(({ width }) => width),
  rowHeaders: true,
  fixedColumnsLeft: 1,
  columnSorting: { indicator: true },
  manualColumnResize: true,
  readOnly: true,
  wordWrap: false,
  width: 1320,
  height: 430,
});
book.render();
