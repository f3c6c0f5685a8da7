import { contents } from '../../contents.ts';
import { withSums } from '../../kit/content.ts';
import { grouped, headerRows, make, openPage, ready, toFigure } from '../../kit/page.ts';

/* In the manner of Syncfusion: a box that shows, bare while it is typed in and with dots after, and beside it a hidden one that is sent. */
const content = contents['syncfusion-manner'];
const page = openPage(content, 'sentence', { form: true });
const { mount, cells, columns, rows } = page;

const levels = headerRows(content.tree);
const head = make('thead');
levels.forEach((level, at) => {
  const line = make('tr', { class: 'e-columnheader', role: 'row' });
  const heading = (text, attributes) =>
    make(
      'th',
      { class: 'e-headercell', role: 'columnheader', ...attributes },
      make('div', { class: 'e-headercelldiv' }, make('span', { class: 'e-headertext' }, text)),
    );
  if (at === 0)
    line.append(heading('STT', { rowspan: String(levels.length) }), heading(content.labelHeader, { rowspan: String(levels.length) }));
  for (const { header, colspan, rowspan } of level) line.append(heading(header, { colspan: String(colspan), rowspan: String(rowspan) }));
  head.append(line);
});

const places = new Map();
const sums = new Map();
function addUp() {
  const summed = withSums(content, cells);
  for (const [name, box] of sums) {
    const [row, column] = name.split('.');
    box.value = grouped(summed[row][column]);
  }
}

function numericBox(row, key, at, locked) {
  const shown = make('input', {
    type: 'text',
    class: 'e-control e-numerictextbox e-lib e-input',
    role: 'spinbutton',
    autocomplete: 'off',
    id: `so_${at}_${key}`,
    style: 'width:70px',
    ...(locked && { disabled: '', 'aria-disabled': 'true' }),
  });
  const sent = make('input', { type: 'hidden', class: 'e-numeric-hidden', name: `so_${at}_${key}` });
  const take = () => {
    const figure = toFigure(shown.value);
    sent.value = figure ?? '';
    cells[row.key][key] = figure;
    if (figure === null) shown.removeAttribute('aria-valuenow');
    else shown.setAttribute('aria-valuenow', String(figure));
    addUp();
  };
  shown.addEventListener('focus', () => (shown.value = sent.value));
  shown.addEventListener('change', take);
  shown.addEventListener('blur', () => {
    take();
    shown.value = grouped(cells[row.key][key]);
  });
  return make('span', { class: `e-input-group e-control-wrapper e-numeric${locked ? ' e-disabled' : ''}` }, shown, sent);
}

const body = make('tbody', { role: 'rowgroup' });
rows.forEach((row, at) => {
  const isSum = row.state === 'computed';
  const line = make(
    'tr',
    { class: 'e-row', role: 'row' },
    make('td', { class: 'e-rowcell' }, isSum ? '' : String(at + 1)),
    make('td', { class: 'e-rowcell' }, row.label),
  );
  for (const { key } of columns) {
    const name = `${row.key}.${key}`;
    if (isSum) {
      const box = make('input', { class: 'e-input', readonly: '', style: 'width:70px' });
      sums.set(name, box);
      line.append(make('td', { class: 'e-rowcell' }, box));
      continue;
    }
    const box = numericBox(row, key, at, row.locked?.includes(key));
    places.set(name, box.firstElementChild);
    line.append(make('td', { class: 'e-rowcell', role: 'gridcell' }, box));
  }
  body.append(line);
});
mount.append(make('div', { class: 'e-grid' }, make('table', { class: 'e-table', role: 'grid', border: '1' }, head, body)));

ready(page, (row, column) => places.get(`${row}.${column}`));
