import { contents } from '../../contents.ts';
import { printedHead } from '../../kit/heads.ts';
import { make, openPage, ready, toFigure } from '../../kit/page.ts';
import { tableHead } from '../../kit/table.ts';

/* The form that counts procedures: its rows and period are those of the figures at hand, its columns are not. */
const content = contents['procedures-07b'];
const page = openPage(content, printedHead(content, 'Biểu số II.07b/VPCP/KSTT', 'Văn phòng Chính phủ'), { form: true });
const { mount, cells, columns, rows } = page;

const body = make('tbody');
rows.forEach((row, at) => {
  const line = make('tr', {}, make('td', {}, row.kind === 'total' ? '' : String(at + 1)), make('td', {}, row.label));
  for (const { key } of columns) {
    const box = make('input', { type: 'number', min: '0', style: 'width:80px', name: `${key}_${at}`, 'data-o': `${row.key}.${key}` });
    box.addEventListener('input', () => (cells[row.key][key] = toFigure(box.value)));
    line.append(make('td', {}, box));
  }
  body.append(line);
});
mount.append(make('table', { class: 'table table-bordered', border: '1' }, tableHead(content), body));

ready(page, (row, column) => mount.querySelector(`[data-o="${row}.${column}"]`));
