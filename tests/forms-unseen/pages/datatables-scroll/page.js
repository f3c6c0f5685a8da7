import 'datatables.net-dt';
import 'datatables.net-dt/css/jquery.dataTables.min.css';
import jquery from 'jquery';
import { contents } from '../../contents.ts';
import { headerRows, make, openPage, ready, toFigure } from '../../kit/page.ts';

const content = contents['datatables-scroll'];
const page = openPage(content, 'sentence', { form: true });
const { mount, cells, columns, rows } = page;
mount.style.width = '1250px';

const levels = headerRows(content.tree);
const table = make('table', { id: 'tblNhap', class: 'display cell-border', style: 'width:1700px' });
const head = make('thead');
levels.forEach((level, at) => {
  const line = make('tr');
  if (at === 0)
    line.append(make('th', { rowspan: String(levels.length) }, 'STT'), make('th', { rowspan: String(levels.length) }, content.labelHeader));
  for (const { header, colspan, rowspan } of level) line.append(make('th', { colspan: String(colspan), rowspan: String(rowspan) }, header));
  head.append(line);
});
const body = make('tbody');
rows.forEach((row, at) => {
  const line = make('tr', {}, make('td', {}, String(at + 1)), make('td', {}, row.label));
  columns.forEach(({ key, state }) => {
    const input = make('input', {
      type: 'number',
      min: '0',
      name: `Items[${at}].${key}`,
      'data-o': `${row.key}.${key}`,
      style: 'width:80px',
    });
    if (state === 'locked') input.readOnly = true;
    line.append(make('td', {}, input));
  });
  body.append(line);
});
table.append(head, body);
mount.append(table);

// Bound once for all boxes, at the document, as scripts of that time do.
jquery(document).on('change', '#tblNhap input', (event) => {
  const [row, column] = event.target.dataset.o.split('.');
  cells[row][column] = toFigure(event.target.value);
});
jquery(table).DataTable({
  scrollX: true,
  scrollY: '420px',
  scrollCollapse: true,
  paging: false,
  searching: false,
  info: false,
  ordering: false,
});

ready(page, (row, column) => mount.querySelector(`input[data-o="${row}.${column}"]`));
