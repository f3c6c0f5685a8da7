import m from 'mithril';
import { contents } from '../../contents.ts';
import { headerRows, openPage, ready, toFigure } from '../../kit/page.ts';

/* Mithril. Each field has two lines, one for the systems of the ministries, one for that of the province; its name stands once. */
const content = contents['mithril-two-systems'];
const page = openPage(content, 'sentence');
const { mount, cells, columns, rows } = page;
const levels = headerRows(content.tree);
const labels = [...new Set(rows.map(({ label }) => label))];

const box = (row, column) =>
  m('input[type=text]', {
    id: `${row}.${column}`,
    size: 6,
    value: cells[row][column] ?? '',
    oninput: (event) => (cells[row][column] = toFigure(event.target.value)),
  });

m.mount(mount, {
  view: () =>
    m('table[border=1]', [
      m(
        'thead',
        levels.map((level, at) =>
          m('tr', [
            ...(at === 0 ? ['STT', content.labelHeader, 'Hệ thống'].map((text) => m('th', { rowspan: levels.length }, text)) : []),
            ...level.map(({ header, colspan, rowspan }) => m('th', { colspan, rowspan }, header)),
          ]),
        ),
      ),
      m(
        'tbody',
        labels.flatMap((label, at) => {
          const lines = rows.filter((row) => row.label === label);
          return lines.map((row, index) =>
            m('tr', [
              ...(index === 0 ? [m('td', { rowspan: lines.length }, at + 1), m('td', { rowspan: lines.length }, label)] : []),
              m('td', row.group),
              ...columns.map(({ key }) => m('td', box(row.key, key))),
            ]),
          );
        }),
      ),
    ]),
});

ready(page, (row, column) => document.getElementById(`${row}.${column}`));
