import IMask from 'imask';
import { contents } from '../../contents.ts';
import { columnsOf } from '../../kit/content.ts';
import { make, openPage, ready } from '../../kit/page.ts';
import { tableHead } from '../../kit/table.ts';

/* The form is too wide for the screen and stands in two tables, one below the other, with the same rows; figures under IMask. */
const content = contents['imask-two-parts'];
const page = openPage(content, 'sentence', { form: true });
const { mount, cells, rows } = page;

const places = new Map();
[content.tree.slice(0, 1), content.tree.slice(1)].forEach((tree, part) => {
  const columns = columnsOf(tree);
  const body = make('tbody');
  rows.forEach((row, at) => {
    const line = make('tr', {}, make('td', {}, String(at + 1)), make('td', {}, row.label));
    for (const { key } of columns) {
      const box = make('input', { class: 'form-control', inputmode: 'numeric', size: '8' });
      const mask = IMask(box, { mask: Number, scale: 0, thousandsSeparator: '.', radix: ',', min: 0 });
      mask.on('accept', () => (cells[row.key][key] = mask.unmaskedValue === '' ? null : mask.typedValue));
      places.set(`${row.key}.${key}`, box);
      line.append(make('td', {}, box));
    }
    body.append(line);
  });
  mount.append(
    make('h4', {}, part === 0 ? 'A. Tiếp nhận' : 'B. Giải quyết'),
    make('table', { class: 'table table-bordered', border: '1' }, tableHead({ ...content, tree }), body),
  );
});

ready(page, (row, column) => places.get(`${row}.${column}`));
