// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readRecords } from './records';
import { findAllTables } from '../../read-whole-page';

const A = 'H56.01-261120-0015';
const B = 'H56.01-261118-0064';
const C = 'H56.01-261117-0002';

const table = (head: string, body: string, rest = ''): string => `<table><thead>${head}</thead>${body}${rest}</table>`;
const row = (cells: readonly string[], more = ''): string =>
  `<tr${more}>${cells.map((cell) => (cell.startsWith('<td') ? cell : `<td>${cell}</td>`)).join('')}</tr>`;
const head = '<tr><th>STT</th><th>Mã hồ sơ</th><th>Tên thủ tục</th></tr>';
const details = '<td colspan="3"><div>Chủ hồ sơ: Nguyễn A</div><div>Hạn trả: 30/11/2026</div></td>';
const plain = (code: string, i = 1): string => row([String(i), code, 'Khai sinh']);

const kinds = (html: string): string => {
  document.body.innerHTML = html;
  return findAllTables(document)[0]?.meaning.split.kinds.join(' ') ?? 'none';
};

describe('one record as two rows', () => {
  const unitech = (code: string, i: number): string =>
    `<tr><td rowspan="2">${i}</td><td><b>${code}</b><div>Tên thủ tục: Khai sinh</div></td><td>Chuyển phòng</td></tr><tr><td colspan="2"><ul role="tablist"><li role="tab">Chi tiết</li></ul><p>Chủ hồ sơ: Nguyễn ${i}</p><p>Hạn trả: 30/11/2026</p></td></tr>`;
  test('number over both, the second row over the rest; tabs and pager in the head are no headers', () => {
    const html = table(
      '<tr><th colspan="3"><ul><li>Mới tiếp nhận (5)</li><li>Đang xử lý (12)</li></ul></th></tr><tr><th><select><option selected>20</option></select></th><th colspan="2">Bắt đầu | Trước | 1 2 3 | Tiếp | Cuối</th></tr><tr><th>#</th><th>Tên công việc</th><th></th></tr>',
      `<tbody>${unitech(A, 1)}${unitech(B, 2)}</tbody>`,
      '<tfoot><tr><td colspan="3">Bắt đầu | Trước | 1 2 3 | Tiếp | Cuối</td></tr></tfoot>',
    );
    expect(kinds(html)).toBe('controls controls header data detail data detail controls');
    expect(readRecords(document, html)).toEqual([
      { code: A, procedure: 'Khai sinh', owner: 'Nguyễn 1', due: '2026-11-30', '#': '1' },
      { code: B, procedure: 'Khai sinh', owner: 'Nguyễn 2', due: '2026-11-30', '#': '2' },
    ]);
  });
  test('rows that alternate to the end', () => {
    const html = table(head, `<tbody>${[A, B, C].map((code, i) => plain(code, i + 1) + row([details])).join('')}</tbody>`);
    expect(readRecords(document, html)).toEqual(
      [A, B, C].map((code, i) => ({ ordinal: String(i + 1), code, procedure: 'Khai sinh', owner: 'Nguyễn A', due: '2026-11-30' })),
    );
  });
  test('more rows than are looked at for the header', () => {
    const codes = Array.from({ length: 12 }, (_, i) => `H56.01-261101-00${10 + i}`);
    const html = table(
      `<tr><th colspan="3">DANH SÁCH HỒ SƠ</th></tr>${head}`,
      `<tbody>${codes.map((code) => plain(code) + row([details])).join('')}</tbody>`,
    );
    expect((readRecords(document, html) as object[]).length).toBe(12);
  });
  test('a table without header for what the further rows say: only the labels tell', () => {
    const html = table(
      '<tr><th>STT</th><th>Tên công việc</th></tr>',
      `<tbody>${[A, B].map((code, i) => `${row([String(i), 'Khai sinh'])}${row([`<td colspan="2"><dl><dt>Mã hồ sơ</dt><dd>${code}</dd><dt>Chủ hồ sơ</dt><dd>X</dd></dl></td>`])}`).join('')}</tbody>`,
    );
    expect(readRecords(document, html)).toEqual(
      [A, B].map((code, i) => ({ ordinal: String(i), procedure: 'Khai sinh', code, owner: 'X' })),
    );
  });
  test('the header is drawn in two rows as the records are', () => {
    const html = table(
      '<tr><th rowspan="2">STT</th><th rowspan="2">Mã hồ sơ</th><th>Ngày nhận</th><th>Chủ hồ sơ</th></tr><tr><th>Ngày hẹn trả</th><th>Địa chỉ</th></tr>',
      `<tbody>${[A, B].map((code) => `<tr><td rowspan="2">1</td><td rowspan="2">${code}</td><td>20/11/2026</td><td>Nguyễn A</td></tr><tr><td>30/11/2026</td><td>Tổ 3</td></tr>`).join('')}</tbody>`,
    );
    expect(readRecords(document, html)).toEqual(
      [A, B].map((code) => ({ ordinal: '1', code, received: '2026-11-20', owner: 'Nguyễn A', due: '2026-11-30', address: 'Tổ 3' })),
    );
  });
  test('a dossier with several steps: what differs is not one value', () => {
    const html = table(
      '<tr><th>Mã hồ sơ</th><th>Tên thủ tục</th><th>Hạn xử lý</th><th>Trạng thái</th></tr>',
      `<tbody><tr><td rowspan="2">${A}</td><td rowspan="2">Khai sinh</td><td>20/11/2026</td><td>Đang xử lý</td></tr><tr><td>25/11/2026</td><td>Dừng xử lý</td></tr></tbody>`,
    );
    expect(readRecords(document, html)).toEqual([
      { code: A, procedure: 'Khai sinh', stepDue: '20/11/2026 25/11/2026', state: 'Đang xử lý Dừng xử lý' },
    ]);
  });
});

describe('rows opened below a record', () => {
  test.each([
    ['antd', 'class="ant-table-expanded-row ant-table-expanded-row-level-1"'],
    ['DataTables', 'class="child"'],
    ['Angular Material', 'class="mat-row detail-row"'],
    ['bootstrap-table', 'class="detail-view"'],
    ['PrimeNG', 'class="p-datatable-row-expansion"'],
  ])('%s', (_, mark) => {
    const html = table(head, `<tbody>${plain(A)}${row([details], ` ${mark}`)}${plain(B, 2)}${plain(C, 3)}</tbody>`);
    expect(kinds(html)).toBe('header data detail data data');
    expect(readRecords(document, html)).toEqual([
      { ordinal: '1', code: A, procedure: 'Khai sinh', owner: 'Nguyễn A', due: '2026-11-30' },
      { ordinal: '2', code: B, procedure: 'Khai sinh' },
      { ordinal: '3', code: C, procedure: 'Khai sinh' },
    ]);
  });
  test('columns that DataTables has moved below their row', () => {
    const moved =
      '<td class="child" colspan="3"><ul class="dtr-details"><li><span class="dtr-title">Ngày hẹn trả</span> <span class="dtr-data">30/11/2026</span></li></ul></td>';
    expect(readRecords(document, table(head, `<tbody>${plain(A)}${row([moved], ' class="child"')}${plain(B, 2)}</tbody>`))).toEqual([
      { ordinal: '1', code: A, procedure: 'Khai sinh', due: '2026-11-30' },
      { ordinal: '2', code: B, procedure: 'Khai sinh' },
    ]);
  });
  test('a label that the table has says the same or stands apart', () => {
    const same = row([`<td colspan="3"><p>Mã hồ sơ: ${A}</p><p>Tên thủ tục: Việc khác</p></td>`], ' class="expanded-row"');
    expect(readRecords(document, table(head, `<tbody>${plain(A)}${same}</tbody>`))).toEqual([
      { ordinal: '1', code: A, procedure: 'Khai sinh', 'Tên thủ tục': 'Việc khác' },
    ]);
  });
});

describe('one record as one row group', () => {
  test('each group begins with a record', () => {
    const html = table(head, [A, B, C].map((code, i) => `<tbody>${plain(code, i + 1)}${i === 1 ? row([details]) : ''}</tbody>`).join(''));
    expect(kinds(html)).toBe('header data data detail data');
  });
  test('the second row says everything with labels, cell by cell', () => {
    const second = row(['Chủ hồ sơ: X', 'Hạn trả: 30/11/2026', 'Trạng thái: Đang xử lý']);
    const html = table(head, [A, B].map((code) => `<tbody>${plain(code)}${second}</tbody>`).join(''));
    expect(readRecords(document, html)).toEqual(
      [A, B].map((code) => ({ ordinal: '1', code, procedure: 'Khai sinh', owner: 'X', due: '2026-11-30', state: 'processing' })),
    );
  });
});

describe('rows that are records of their own, and headings', () => {
  test('a unit over three dossiers', () => {
    const html = table(
      '<tr><th>Đơn vị</th><th>Mã hồ sơ</th><th>Tên thủ tục</th></tr>',
      `<tbody><tr><td rowspan="3">Sở A</td><td>${A}</td><td>x</td></tr><tr><td>${B}</td><td>y</td></tr><tr><td>${C}</td><td>z</td></tr></tbody>`,
    );
    expect(readRecords(document, html)).toEqual([
      { unit: 'Sở A', code: A, procedure: 'x' },
      { unit: 'Sở A', code: B, procedure: 'y' },
      { unit: 'Sở A', code: C, procedure: 'z' },
    ]);
  });
  test('number and unit over three dossiers with one column left', () => {
    const html = table(
      '<tr><th>STT</th><th>Lĩnh vực</th><th>Mã hồ sơ</th></tr>',
      `<tbody><tr><td rowspan="2">1</td><td rowspan="2">Đất đai</td><td>${A}</td></tr><tr><td>${B}</td></tr></tbody>`,
    );
    expect((readRecords(document, html) as object[]).length).toBe(2);
  });
  test.each([
    ['each over one', [`<td colspan="3">Đơn vị: Sở A</td>`, A, `<td colspan="3">Đơn vị: Sở B</td>`, B]],
    ['over several', [`<td colspan="3">Lĩnh vực: Đất đai</td>`, A, B, `<td colspan="3">Lĩnh vực: Hộ tịch</td>`, C]],
    ['after records without one', [A, B, `<td colspan="3">Lĩnh vực: Đất đai</td>`, C]],
  ])('headings %s give nothing to the rows above', (_, rows) => {
    const html = table(head, `<tbody>${rows.map((cell) => (cell.startsWith('<td') ? row([cell]) : plain(cell))).join('')}</tbody>`);
    expect(readRecords(document, html)).toEqual(
      rows.filter((cell) => !cell.startsWith('<td')).map((code) => ({ ordinal: '1', code, procedure: 'Khai sinh' })),
    );
  });
  test('totals of figures are no pager', () => {
    const html = table(
      '<tr><th>STT</th><th>Mã hồ sơ</th><th>Lệ phí</th></tr>',
      `<tbody>${plain(A)}</tbody>`,
      '<tfoot><tr><td></td><td>1.234</td><td>5.678</td></tr></tfoot>',
    );
    expect(kinds(html)).toBe('header data total');
  });
});
