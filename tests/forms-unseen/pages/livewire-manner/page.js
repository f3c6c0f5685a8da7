import { contents } from '../../contents.ts';
import { withSums } from '../../kit/content.ts';
import { chosenHead } from '../../kit/heads.ts';
import { grouped, headerRows, make, openPage, ready, toFigure } from '../../kit/page.ts';

/*
 * In the manner of Livewire: a box that was changed is shut while the server thinks, then every box is set from what the server
 * says, but for the one that is being typed in.
 */
const content = contents['livewire-manner'];
const page = openPage(content, chosenHead(content, 'Quý II', '2026', ['UBND phường Bà Rịa', 'UBND xã Long Điền']));
const { mount, cells, columns, rows } = page;
const SERVER_MS = 90;

const levels = headerRows(content.tree);
const head = make('thead', { class: 'bg-gray-50' });
levels.forEach((level, at) => {
  const line = make('tr');
  const heading = (text, attributes) => make('th', { class: 'px-2 py-1', ...attributes }, text);
  if (at === 0)
    line.append(heading('#', { rowspan: String(levels.length) }), heading(content.labelHeader, { rowspan: String(levels.length) }));
  for (const { header, colspan, rowspan } of level) line.append(heading(header, { colspan: String(colspan), rowspan: String(rowspan) }));
  head.append(line);
});

const boxes = new Map();
const sums = new Map();
function morph() {
  const summed = withSums(content, cells);
  for (const [name, span] of sums) {
    const [row, column] = name.split('.');
    span.textContent = grouped(summed[row][column]);
  }
  for (const [name, box] of boxes) {
    const [row, column] = name.split('.');
    if (box !== document.activeElement && !box.disabled) box.value = cells[row][column] ?? '';
  }
}

const body = make('tbody', { class: 'divide-y' });
rows.forEach((row, at) => {
  const line = make('tr', { 'wire:key': `dong-${row.key}` }, make('td', {}, String(at + 1)), make('td', {}, row.label));
  for (const { key, state } of columns) {
    const name = `${row.key}.${key}`;
    if (state === 'computed') {
      const span = make('span');
      sums.set(name, span);
      line.append(make('td', { class: 'text-right' }, span));
      continue;
    }
    const box = make('input', {
      type: 'text',
      size: '6',
      class: 'rounded border-gray-300',
      'wire:model.change': `so.${name}`,
      'wire:loading.attr': 'disabled',
      'wire:target': `so.${name}`,
    });
    box.addEventListener('change', () => {
      const sent = toFigure(box.value);
      box.disabled = true;
      setTimeout(() => {
        cells[row.key][key] = sent;
        box.disabled = false;
        morph();
      }, SERVER_MS);
    });
    boxes.set(name, box);
    line.append(make('td', {}, box));
  }
  body.append(line);
});
mount.append(make('div', { 'wire:id': 'k3v0', class: 'overflow-x-auto' }, make('table', { class: 'min-w-full', border: '1' }, head, body)));

ready(page, (row, column) => boxes.get(`${row}.${column}`));
