import alpine from 'alpinejs';
import { contents } from '../../contents.ts';
import { columnsOf, isGroup, withSums } from '../../kit/content.ts';
import { make, openPage, ready } from '../../kit/page.ts';

/* Alpine in the markup; one unit alone, so no table: three parts with a heading each, in which the same labels come again. */
const content = contents['alpine-one-unit'];
const page = openPage(content, 'boxes', { form: true });
const { mount, cells, rows } = page;
const [row] = rows;

const line = ({ key, header, state }, prefix = '') => {
  const id = `txt_${key}`;
  const bound = state === 'computed' ? { ':value': `tong('${key}')`, readonly: '' } : { 'x-model.number': `so.${key}` };
  return make(
    'div',
    { class: 'form-group row', style: 'display:flex' },
    make('label', { class: 'col-sm-4 col-form-label', for: id, style: 'width:360px' }, prefix + header),
    make('div', { class: 'col-sm-8' }, make('input', { id, class: 'form-control', inputmode: 'numeric', size: '10', ...bound })),
  );
};
const form = make('div', { 'x-data': 'bieu' });
content.tree.forEach((part, at) => {
  form.append(make('h5', {}, `${at + 1}. ${part.header}`));
  for (const node of part.children)
    form.append(...(isGroup(node) ? columnsOf(node.children).map((column) => line(column, `${node.header} - `)) : [line(node)]));
});
mount.append(form);

let held;
alpine.data('bieu', () => ({
  so: { ...cells[row.key] },
  init() {
    held = this.so;
  },
  tong(key) {
    return withSums(content, { [row.key]: number(this.so) })[row.key][key] ?? '';
  },
}));
const number = (so) => Object.fromEntries(Object.entries(so).map(([key, value]) => [key, value === '' ? null : value]));
alpine.start();
await new Promise((resolve) => setTimeout(resolve, 50));

ready(
  page,
  (_row, column) => document.getElementById(`txt_${column}`),
  () => ({ [row.key]: number(held) }),
);
