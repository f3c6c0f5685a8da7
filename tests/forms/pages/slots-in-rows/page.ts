import type { Cells } from '../../compute';
import { el } from '../../page/dom';
import { openForm } from '../../page/open-form';
import { spec } from './spec';

/** The slots one under the other: what is counted stands at the left of its only figure. */
const form = openForm(spec);
const row = form.rows[0]!;
let cells: Cells = form.compute(form.cells);
const inputs = new Map<string, HTMLInputElement>();
const body = el('tbody');
form.leaves.forEach((leaf, at) => {
  const input = el('input', { type: 'text', inputmode: 'numeric', size: '8', name: `chiTieu[${at}].giaTri` });
  input.readOnly = form.state(row, leaf) !== 'open';
  inputs.set(leaf.key, input);
  body.append(
    el(
      'tr',
      {},
      el('td', {}, String(at + 1)),
      el('td', {}, leaf.header),
      el('td', {}, input),
      el('td', {}, el('input', { name: `chiTieu[${at}].ghiChu` })),
    ),
  );
});
const head = el('thead', {}, el('tr', {}, ...['STT', 'Nội dung', 'Số lượng', 'Ghi chú'].map((text) => el('th', {}, text))));
form.mount.append(el('table', { border: '1' }, head, body));
body.addEventListener('change', () => {
  const own = Object.fromEntries(
    [...inputs].map(([key, { value }]): [string, number | null] => [key, value === '' ? null : Number(value)]),
  );
  cells = form.compute({ [row.key]: own });
  for (const leaf of form.leaves)
    if (form.state(row, leaf) === 'computed') inputs.get(leaf.key)!.value = String(cells[row.key]![leaf.key] ?? '');
});
form.publish(() => ({
  ...cells,
  ghiChu: Object.fromEntries([...body.querySelectorAll<HTMLInputElement>('[name$=ghiChu]')].map(({ name, value }) => [name, value])),
}));
