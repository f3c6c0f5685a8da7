import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/themes/light.css';
import { contents } from '../../contents.ts';
import { make, openPage, ready, toFigure } from '../../kit/page.ts';
import { tableHead } from '../../kit/table.ts';

const content = contents['shoelace-fields'];
const page = openPage(content, 'boxes');
const { mount, cells, columns, rows } = page;

const places = new Map();
const body = make('tbody');
rows.forEach((row, at) => {
  const line = make('tr', {}, make('td', {}, String(at + 1)), make('th', { scope: 'row' }, row.label));
  for (const { key, state } of columns) {
    const field = document.createElement('sl-input');
    field.setAttribute('size', 'small');
    field.setAttribute('inputmode', 'numeric');
    field.setAttribute('style', 'width:84px');
    field.toggleAttribute('disabled', state === 'locked');
    field.addEventListener('sl-change', () => (cells[row.key][key] = toFigure(field.value)));
    places.set(`${row.key}.${key}`, field);
    line.append(make('td', {}, field));
  }
  body.append(line);
});
mount.append(make('table', { border: '1' }, tableHead(content), body));
await customElements.whenDefined('sl-input');
await new Promise((resolve) => setTimeout(resolve, 120));

ready(page, (row, column) => places.get(`${row}.${column}`));
