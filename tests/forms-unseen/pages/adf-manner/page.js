import { contents } from '../../contents.ts';
import { grouped, headerRows, make, openPage, ready, toFigure } from '../../kit/page.ts';

/* In the manner of Oracle ADF: a row that is pressed opens with all its boxes, and is taken and closed when another one is pressed. */
const content = contents['adf-manner'];
const page = openPage(content, 'pairs', { form: true });
const { mount, cells, columns, rows } = page;

const levels = headerRows(content.tree);
const style = `table-layout:fixed;border-collapse:collapse;width:${280 + columns.length * 86}px`;
const head = make('tbody');
levels.forEach((level, at) => {
  const line = make('tr');
  const heading = (text, attributes) => make('th', { class: 'x14c', ...attributes }, make('span', { class: 'af_column_label-text' }, text));
  if (at === 0)
    line.append(
      heading('STT', { rowspan: String(levels.length), style: 'width:50px;box-sizing:border-box' }),
      heading(content.labelHeader, { rowspan: String(levels.length), style: 'width:230px;box-sizing:border-box' }),
    );
  for (const { header, colspan, rowspan } of level) line.append(heading(header, { colspan: String(colspan), rowspan: String(rowspan) }));
  head.append(line);
});

const places = new Map();
const lines = new Map();
let open;

function draw(row, isOpen) {
  const at = rows.indexOf(row);
  const parts = columns.map(({ key }, index) => {
    const id = `pt1:t1:${at}:it${index + 1}`;
    const shown = isOpen
      ? make(
          'span',
          { class: 'af_inputText', id },
          make('input', { id: `${id}::content`, name: id, class: 'af_inputText_content', type: 'text', value: cells[row.key][key] ?? '' }),
        )
      : make('span', { id: `${id}::ro` }, grouped(cells[row.key][key]));
    if (isOpen) {
      const box = shown.querySelector('input');
      box.style.width = '66px';
      box.addEventListener('change', () => (cells[row.key][key] = toFigure(box.value)));
    }
    const cell = make('td', { class: 'xen', style: 'width:86px;height:22px;box-sizing:border-box' }, shown);
    places.set(`${row.key}.${key}`, cell);
    return cell;
  });
  lines
    .get(row.key)
    .replaceChildren(
      make('td', { style: 'width:50px;box-sizing:border-box' }, row.kind === 'total' ? '' : String(at + 1)),
      make('td', { style: 'width:230px;box-sizing:border-box' }, row.label),
      ...parts,
    );
}

const body = make('tbody');
for (const row of rows) {
  const line = make('tr', { class: 'af_table_data-row' });
  lines.set(row.key, line);
  draw(row, false);
  line.addEventListener('click', (event) => {
    if (open === row) return;
    const pressed = [...line.children].indexOf(event.target.closest('td'));
    if (open) {
      // What was typed in the row that is left counts, though its box may not have been left yet.
      document.activeElement?.blur?.();
      draw(open, false);
    }
    open = row;
    draw(row, true);
    const box = line.children[pressed]?.querySelector('input');
    box?.focus();
    box?.select();
  });
  body.append(line);
}
mount.append(
  make(
    'div',
    { class: 'af_table', id: 'pt1:t1' },
    make('div', { id: 'pt1:t1::ch' }, make('table', { style, border: '1' }, head)),
    make('div', { id: 'pt1:t1::db' }, make('table', { style, border: '1', class: 'af_table_data-table' }, body)),
  ),
);

ready(page, (row, column) => places.get(`${row}.${column}`));
