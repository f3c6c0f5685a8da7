import Handsontable from 'handsontable/dist/handsontable.full.js';
import 'handsontable/dist/handsontable.full.css';
import { el } from '../../page/dom';
import { openForm } from '../../page/open-form';
import { spec } from './spec';

const form = openForm(spec);
const place = el('div', { id: 'bangTinh' });
form.mount.append(place);

const keys = form.leaves.map(({ key }) => key);
// An empty cell of such a sheet is an empty text.
const data = form.rows.map((row, at): Record<string, string | number> => ({
  stt: at + 1,
  ten: row.label,
  ...Object.fromEntries(keys.map((key) => [key, form.cells[row.key]![key] ?? ''])),
}));
const book = new Handsontable(place, {
  data,
  colHeaders: [form.sheet.countHeader, form.sheet.labelHeader, ...form.leaves.map(({ header }) => header)],
  columns: [
    { data: 'stt', readOnly: true },
    { data: 'ten', readOnly: true },
    ...keys.map((key) => ({ data: key, type: 'numeric', numericFormat: { pattern: '0' } })),
  ],
  rowHeaders: false,
  stretchH: 'none',
  width: 1330,
  height: 260,
});
book.render();
form.publish(() => Object.fromEntries(form.rows.map((row, at) => [row.key, Object.fromEntries(keys.map((key) => [key, data[at]![key]]))])));
