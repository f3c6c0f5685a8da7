import { contents } from '../../contents.ts';
import { withSums } from '../../kit/content.ts';
import { chosenHead } from '../../kit/heads.ts';
import { grouped, headerRows, make, openPage, ready, toFigure } from '../../kit/page.ts';

/* In the manner of Oracle APEX: a tabular form of boxes f01, f02 … that take a figure on change, sorted headers, a box to tick per row. */
const content = contents['apex-manner'];
const page = openPage(content, chosenHead(content, 'Quý II', '2026', ['UBND xã Phú Long', 'UBND phường Long Hương']), { form: true });
const { mount, cells, columns, rows } = page;

const levels = headerRows(content.tree);
const table = make('table', { class: 'a-IRR-table', 'aria-label': 'Nhập số liệu', border: '1' });
const head = make('thead');
levels.forEach((level, at) => {
  const line = make('tr');
  const tall = { rowspan: String(levels.length), scope: 'col' };
  if (at === 0)
    line.append(
      make('th', tall, make('input', { type: 'checkbox', title: 'Chọn tất cả' })),
      make('th', tall, make('a', { href: '#', class: 'u-Report-sortLink' }, 'STT')),
      make('th', tall, make('a', { href: '#', class: 'u-Report-sortLink' }, content.labelHeader)),
    );
  for (const { header, colspan, rowspan, column } of level)
    line.append(
      make(
        'th',
        { colspan: String(colspan), rowspan: String(rowspan), ...(column && { id: column.key.toUpperCase() }) },
        column ? make('a', { href: '#', class: 'u-Report-sortLink' }, header, make('span', { class: 'u-Report-sortIcon' }, '▲')) : header,
      ),
    );
  head.append(line);
});
head.addEventListener('click', (event) => event.preventDefault());

const notes = {};
const body = make('tbody');
rows.forEach((row, at) => {
  const line = make(
    'tr',
    {},
    make('td', { align: 'center' }, make('input', { type: 'checkbox', name: 'f01', value: String(at + 1) })),
    make('td', { align: 'right' }, String(at + 1)),
    make('td', { headers: 'LINH_VUC' }, row.label, make('input', { type: 'hidden', name: 'f02', value: `LV${100 + at}` })),
  );
  const sums = [];
  columns.forEach(({ key, state }, index) => {
    const name = `f${String(index + 3).padStart(2, '0')}`;
    if (state === 'computed') {
      const shown = make('span', { class: 'display_only', id: `${name}_${at}` });
      sums.push(() => (shown.textContent = grouped(withSums(content, cells)[row.key][key])));
      line.append(make('td', { headers: key.toUpperCase(), align: 'right' }, shown));
      return;
    }
    const box = make('input', {
      type: 'text',
      name,
      id: `${name}_${String(at + 1).padStart(4, '0')}`,
      size: key === 'ghiChu' ? '20' : '6',
      maxlength: '2000',
      autocomplete: 'off',
      'data-o': `${row.key}.${key}`,
    });
    box.addEventListener('change', () => {
      if (key === 'ghiChu') notes[row.key] = box.value;
      else cells[row.key][key] = toFigure(box.value);
      sums.forEach((sum) => sum());
    });
    line.append(make('td', { headers: key.toUpperCase() }, box));
  });
  body.append(line);
});
table.append(head, body);
mount.append(make('div', { class: 't-Region' }, make('h2', { class: 't-Region-title' }, 'Nhập số liệu'), table));

ready(
  page,
  (row, column) => mount.querySelector(`[data-o="${row}.${column}"]`),
  () => Object.fromEntries(rows.map(({ key }) => [key, { ...cells[key], ghiChu: notes[key] ?? null }])),
);
