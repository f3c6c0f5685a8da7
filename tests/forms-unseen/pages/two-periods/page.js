import { contents } from '../../contents.ts';
import { foldedFiguresOf, randomFrom } from '../../kit/figures.ts';
import { make, openPage, ready, toFigure } from '../../kit/page.ts';
import { tableHead } from '../../kit/table.ts';

/* Two tables of like rows and columns: the last period above, open for corrections, this period below. */
const content = contents['two-periods'];
const LAST = 'Quý I/2026 (từ ngày 15/12/2025 đến ngày 14/03/2026)';
const top = make('section', {}, make('h3', {}, content.title), make('p', {}, `Đơn vị báo cáo: ${content.unit.page}`));
const page = openPage(content, top);
const { mount, cells, columns, rows } = page;

const random = randomFrom(7200);
const before = Object.fromEntries(
  rows.map(({ key }) => {
    const figures = foldedFiguresOf(random, 90);
    return [`truoc-${key}`, Object.fromEntries(columns.map((column) => [column.key, figures[column.wants] ?? null]))];
  }),
);

function tableOf(held, prefix) {
  const body = make('tbody');
  rows.forEach(({ key, label }, at) => {
    const line = make('tr', {}, make('td', {}, String(at + 1)), make('td', {}, label));
    for (const column of columns) {
      const row = held[prefix + key];
      const box = make('input', { type: 'text', size: '6', value: row[column.key] ?? '', 'data-o': `${prefix}${key}.${column.key}` });
      box.addEventListener('input', () => (row[column.key] = toFigure(box.value)));
      line.append(make('td', {}, box));
    }
    body.append(line);
  });
  return make('table', { class: 'table', border: '1' }, tableHead(content), body);
}

const panel = (heading, period, table) =>
  make(
    'div',
    { class: 'panel panel-default' },
    make('div', { class: 'panel-heading' }, make('b', {}, heading), ` Kỳ báo cáo: ${period}`),
    table,
  );
mount.append(
  panel('Số liệu kỳ trước, được đính chính.', LAST, tableOf(before, 'truoc-')),
  panel('Số liệu kỳ này.', content.period.page, tableOf(cells, '')),
);

ready(
  page,
  (row, column) => mount.querySelector(`[data-o="${row}.${column}"]`),
  () => ({ ...cells, ...before }),
);
