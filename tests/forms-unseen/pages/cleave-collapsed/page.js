import Cleave from 'cleave.js';
import { contents } from '../../contents.ts';
import { printedHead } from '../../kit/heads.ts';
import { make, openPage, ready, toFigure } from '../../kit/page.ts';
import { tableHead } from '../../kit/table.ts';

/* Boxes of a GridView under Cleave, in panels that open and close; the second one is closed. */
const content = contents['cleave-collapsed'];
const page = openPage(content, printedHead(content, 'Biểu số II.06a/VPCP/KSTT', 'UBND tỉnh Thanh Hóa'), { form: true, search: true });
const { mount, cells, columns, rows } = page;

const places = new Map();
[...new Set(rows.map(({ group }) => group))].forEach((group, panel) => {
  const body = make('tbody');
  const closed = rows.some((row) => row.group === group && row.state === 'hidden');
  rows
    .filter((row) => row.group === group)
    .forEach((row, at) => {
      const line = make('tr', {}, make('td', {}, String(at + 1)), make('td', {}, make('span', {}, row.label)));
      for (const { key } of columns) {
        const number = String(at + 2).padStart(2, '0');
        const box = make('input', {
          type: 'text',
          id: `ctl00_Main_gv${panel}_ctl${number}_txt${key}`,
          name: `ctl00$Main$gv${panel}$ctl${number}$txt${key}`,
          class: 'txtSo',
          maxlength: '12',
          size: '6',
        });
        places.set(`${row.key}.${key}`, box);
        line.append(make('td', {}, box));
      }
      body.append(line);
    });
  const table = make(
    'table',
    { class: 'grid', cellspacing: '0', border: '1', id: `ctl00_Main_gv${panel}` },
    tableHead(content, { count: 'TT' }),
    body,
  );
  const inside = make('div', { class: 'panel-collapse', ...(closed && { style: 'display:none' }) }, table);
  const title = make('a', { href: '#', class: 'accordion-toggle', 'aria-expanded': String(!closed) }, group);
  title.addEventListener('click', (event) => {
    event.preventDefault();
    inside.style.display = inside.style.display === 'none' ? '' : 'none';
    title.setAttribute('aria-expanded', String(inside.style.display === ''));
  });
  mount.append(make('div', { class: 'panel' }, make('div', { class: 'panel-heading' }, make('h4', {}, title)), inside));
});
const masks = [...places].map(([name, box]) => {
  const [row, column] = name.split('.');
  return new Cleave(box, {
    numeral: true,
    delimiter: '.',
    numeralDecimalMark: ',',
    numeralDecimalScale: 0,
    onValueChanged: ({ target }) => (cells[row][column] = toFigure(target.rawValue)),
  });
});
window.addEventListener('pagehide', () => masks.forEach((mask) => mask.destroy()));

ready(page, (row, column) => places.get(`${row}.${column}`));
