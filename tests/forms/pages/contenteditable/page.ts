import type { Cells } from '../../compute';
import { drawTable } from '../../page/draw-table';
import { openForm } from '../../page/open-form';
import { spec } from './spec';

/** Cells that are written into as into a document; what is not a digit is thrown out, points come when the cell is left. */
const form = openForm(spec);
let cells: Cells = form.compute(form.cells);
const places = new Map<string, HTMLElement>();
const say = (value: number | null | undefined): string => (value == null ? '' : value.toLocaleString('vi-VN'));

function redraw(but?: Element): void {
  for (const row of form.rows)
    for (const leaf of form.leaves) {
      const place = places.get(`${row.key}.${leaf.key}`)!;
      const text = say(cells[row.key]![leaf.key]);
      if (place !== but && place.textContent !== text) place.textContent = text;
    }
}

form.mount.append(
  drawTable(form, (cell, row, leaf) => {
    places.set(`${row.key}.${leaf.key}`, cell);
    cell.style.minWidth = '60px';
    if (form.state(row, leaf) !== 'open') return;
    cell.contentEditable = 'true';
    cell.addEventListener('input', () => {
      const digits = (cell.textContent ?? '').replace(/\D/g, '');
      cells = form.compute({ ...cells, [row.key]: { ...cells[row.key], [leaf.key]: digits === '' ? null : Number(digits) } });
      redraw(cell);
    });
    cell.addEventListener('blur', () => redraw());
  }),
);
redraw();
form.publish(() => cells);
