import { contents } from '../../contents.ts';
import { chosenHead } from '../../kit/heads.ts';
import { make, openPage, ready, toFigure } from '../../kit/page.ts';
import { tableHead } from '../../kit/table.ts';

/* The unit is chosen from a list: it stands on a neighbour of the unit whose figures are at hand. */
const content = contents['unit-in-list'];
const page = openPage(content, chosenHead(content, 'Quý II', '2026', ['UBND xã Hòa Thịnh', 'UBND xã Hòa Mỹ', 'UBND phường Phú Lâm']));
const { mount, cells, columns, rows } = page;

const body = make('tbody');
rows.forEach(({ key, label }, at) => {
  const line = make('tr', {}, make('td', {}, String(at + 1)), make('td', {}, label));
  for (const column of columns) {
    const box = make('input', { type: 'text', size: '6', 'data-o': `${key}.${column.key}` });
    box.addEventListener('change', () => (cells[key][column.key] = toFigure(box.value)));
    line.append(make('td', {}, box));
  }
  body.append(line);
});
mount.append(make('table', { class: 'table', border: '1' }, tableHead(content), body));

ready(page, (row, column) => mount.querySelector(`[data-o="${row}.${column}"]`));
