import { h, render } from 'preact';
import { useState } from 'preact/hooks';
import { contents } from '../../contents.ts';
import { openPage, ready, toFigure } from '../../kit/page.ts';

/* The other way round: what is counted stands in the rows, the units in the columns. */
const content = contents['preact-petitions'];
const page = openPage(content, 'sentence');
const { mount, cells, columns, rows } = page;

const nameOf = {
  tong: 'Tổng số phản ánh, kiến nghị đã tiếp nhận trong kỳ báo cáo',
  moi: 'Số tiếp nhận mới trong kỳ',
  truoc: 'Số từ kỳ trước chuyển qua',
  quyDinh: 'Số phản ánh, kiến nghị về quy định hành chính',
  hanhVi: 'Số phản ánh, kiến nghị về hành vi hành chính',
  da: 'Số phản ánh, kiến nghị đã xử lý',
  dang: 'Số phản ánh, kiến nghị đang xử lý',
};

function Form() {
  const [, redraw] = useState(0);
  const box = (row, column) =>
    h('input', {
      type: 'text',
      size: 8,
      'data-o': `${row}.${column}`,
      value: cells[row][column] ?? '',
      onInput: (event) => {
        cells[row][column] = toFigure(event.currentTarget.value);
        redraw((count) => count + 1);
      },
    });
  return h(
    'table',
    { border: 1 },
    h(
      'thead',
      null,
      h(
        'tr',
        null,
        h('th', null, 'STT'),
        h('th', null, 'Chỉ tiêu'),
        rows.map(({ label }) => h('th', null, label)),
      ),
    ),
    h(
      'tbody',
      null,
      columns.map(({ key }, at) =>
        h(
          'tr',
          null,
          h('td', null, at + 1),
          h('td', null, nameOf[key]),
          rows.map((row) => h('td', null, box(row.key, key))),
        ),
      ),
    ),
  );
}

render(h(Form), mount);
ready(page, (row, column) => mount.querySelector(`[data-o="${row}.${column}"]`));
