import '../../../grids/jquery-global.ts';
import jquery from 'jquery';
import { contents } from '../../contents.ts';
import { withSums } from '../../kit/content.ts';
import { make, openPage, ready, toFigure } from '../../kit/page.ts';
import { printedHead } from '../../kit/heads.ts';
import { tableHead } from '../../kit/table.ts';

await import('jquery-mask-plugin');

/* Bootstrap 4 and jQuery, the figures under a mask that sets the dots while they are typed, sums by a listener on the table. */
const content = contents['jquery-mask'];
const page = openPage(content, printedHead(content, 'Biểu số II.06a/VPCP/KSTT', 'UBND tỉnh Sơn La'), { form: true, search: true });
const { mount, cells, columns, rows } = page;

const table = make(
  'table',
  { class: 'table table-bordered table-sm', id: 'tblNhapLieu', border: '1' },
  tableHead(content, { numbers: true }),
);
const body = make('tbody');
rows.forEach((row, at) => {
  const isSum = row.state === 'computed';
  const line = make('tr', {}, make('td', {}, isSum ? '' : String(at + 1)), make('td', {}, row.label));
  for (const { key, state } of columns) {
    const shut = isSum || state === 'computed';
    line.append(
      make(
        'td',
        { class: 'p-1' },
        make('input', {
          class: `form-control form-control-sm text-right ${shut ? 'tong' : 'so-lieu'}`,
          name: isSum ? `Tong.${key}` : `ChiTiet[${at}].${key}`,
          'data-dong': row.key,
          'data-cot': key,
          ...(shut && { readonly: '' }),
          style: 'width:74px',
        }),
      ),
    );
  }
  body.append(line);
});
table.append(body);
mount.append(make('div', { class: 'table-responsive' }, table));

const $ = jquery;
$('.so-lieu').mask('000.000.000', { reverse: true });
$(table).on('change keyup', '.so-lieu', function () {
  cells[this.dataset.dong][this.dataset.cot] = toFigure($(this).cleanVal());
  const summed = withSums(content, cells);
  $('.tong', table).each(function () {
    const figure = summed[this.dataset.dong][this.dataset.cot];
    $(this).val(figure === null ? '' : figure.toLocaleString('vi-VN'));
  });
});

ready(page, (row, column) => mount.querySelector(`[data-dong="${row}"][data-cot="${column}"]`));
