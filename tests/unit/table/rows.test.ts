// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { FigureTable } from '../../../lib/table/figures';
import { readHtmlTable } from '../../../lib/table/read-html-table';
import { splitRows } from '../../../lib/table/split-rows';
import { readFigures, understandTable } from '../../../lib/table/understand-table';
import { drawTable, type Drawing } from './drawn-table';

const head = ['STT[r2] | Đơn vị[r2] | Tiếp nhận[c3] | Đã xử lý[c3]', 'Tổng số | Kỳ trước | Trong kỳ | Trước hạn | Đúng hạn | Quá hạn'];

function kinds(drawing: Drawing): string {
  return splitRows(readHtmlTable(drawTable(document, drawing)).grid).kinds.join(' ');
}

function figures(drawing: Drawing, table = drawTable(document, drawing)): FigureTable {
  const { grid } = readHtmlTable(table);
  const meaning = understandTable(grid);
  if (meaning.kind !== 'figures') throw new Error(meaning.kind);
  return readFigures(grid, meaning);
}

const lines = (table: FigureTable): string[] =>
  table.rows.map(
    (row) =>
      `${row.kind}${row.group === undefined ? '' : ` [${row.group}]`} ${row.label}: ${row.cells.map((cell) => cell?.value ?? '-').join(' ')}`,
  );

describe('kinds of rows', () => {
  test('title, empty first row, header, numbering, group, data, total', () => {
    expect(
      kinds({
        head: ['BẢNG TỔNG HỢP[c8]', '[c8]', ...head],
        body: [
          '1 | 2 | 3 | 4 | 5 | 6 | 7 | 8',
          'Sở ban ngành[c8]',
          '1 | Sở A | 5 | 1 | 4 | 1 | 2 | 2',
          ' | Tổng số | 5 | 1 | 4 | 1 | 2 | 2',
        ],
      }),
    ).toBe('title blank header header numbering group data total');
  });
  test('national motto above the header', () => {
    expect(
      kinds({
        head: ['UBND TỈNH[c4] | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc[c4]', 'BÁO CÁO[c8]', ...head],
        style: 'plain',
        body: ['1 | Sở A | 5 | 1 | 4 | 1 | 2 | 2'],
      })
        .split(' ')
        .slice(-3),
    ).toEqual(['header', 'header', 'data']);
  });
  test.each([
    '(1) | (2) | (3) = (4) + (5) | (4) | (5) | (6) | (7) | (8)',
    '1 | 2 | 3 | 4 | 5 | 6 | 7 | 8',
    "'(1) | '(2) | '(3) = '(4) + '(5) | '(4) | '(5) | '(6) | '(7) | '(8)",
    'A | B | 1 | 2 | 3 | 4 | 5 | 6',
    '(A) | (B) | (1)=2+3 | (2) | (3) | (4) | (5) | (6)=5/4',
    'MS |  | 1 = 2 + 3 | 2 | 3 | 4 = 5 + 6 | 5 | 6',
  ])('numbering: %s', (row) => {
    expect(kinds({ head, body: [row, '1 | Sở A | 5 | 1 | 4 | 1 | 2 | 2'] })).toBe('header header numbering data');
  });
  test.each(['1 | Sở A | 3 | 4 | 5 | 6 | 7 | 8', '1 | Sở A | 1 | 2 | 3 | 4 | 5 | 6', '3 | Xã 4 | 5 | 6 | 7 | 8 | 9 | 10'])(
    'figures that look like numbering stay data: %s',
    (row) => {
      expect(kinds({ head, body: [row] })).toBe('header header data');
    },
  );
  test.each([
    'I | Sở ban ngành[c7]',
    'Sở ban ngành[c8]',
    '1.Nhóm thủ tục[c8]',
    'Lĩnh vực - Đất đai[c8]',
    'II | Huyện, thành phố, thị xã[c6]',
    'A | Cấp tỉnh[c7]',
  ])('group: %s', (row) => {
    expect(kinds({ head, body: [row, '1 | Sở A | 5 | 1 | 4 | 1 | 2 | 2'] })).toBe('header header group data');
  });
  test.each([
    'Tổng số[c2] | 5 | 1 | 4 | 1 | 2 | 2',
    ' | TỔNG SỐ | 5 | 1 | 4 | 1 | 2 | 2',
    'TỘNG CỘNG[c2] | 5 | 1 | 4 | 1 | 2 | 2',
    '13 | Tổng số | 5 | 1 | 4 | 1 | 2 | 2',
    'Cộng:[c2] | 5 | 1 | 4 | 1 | 2 | 2',
    ' | Tổng cộng (I+II) | 5 | 1 | 4 | 1 | 2 | 2',
  ])('total: %s', (row) => {
    expect(kinds({ head, body: ['1 | Sở A | 5 | 1 | 4 | 1 | 2 | 2', row] })).toBe('header header data total');
  });
  test('a unit whose name begins with Tổng is data', () => {
    expect(kinds({ head, body: ['1 | Tổng công ty Điện lực | 5 | 1 | 4 | 1 | 2 | 2'] })).toBe('header header data');
  });
  test.each([
    'Trống[c8]',
    'TrốngTrống[c8]',
    'Không có hồ sơ nào[c8]',
    'Không có dữ liệu để hiển thị[c6]',
    'Không tìm thấy hồ sơ công việc nào[c3]',
    'Không có dữ liệu phù hợp.',
    'Không có kết quả tìm kiếm.[c8]',
    'No data[c8]',
    'KHÔNG TÌM THẤY DỮ LIỆU TRONG HỆ THỐNG[c8]',
  ])('empty: %s', (row) => {
    expect(kinds({ head, body: [row] })).toBe('header header empty');
  });
  test('a row group of placeholders without text is blank', () => {
    expect(kinds({ head, body: ['[c8]', ' |  |  |  |  |  |  | '] })).toBe('header header blank blank');
  });
  test('a footer stays a total while there is no data', () => {
    expect(kinds({ head, body: ['Không có dữ liệu[c8]'], foot: ['Tổng số[c2] | 0 | 0 | 0 | 0 | 0 | 0'] })).toBe(
      'header header empty total',
    );
  });
});

describe('figures', () => {
  test('groups, totals in any place, missing is not zero', () => {
    const table = figures({
      head,
      body: ['Sở ban ngành[c8]', '1 | Sở A | 1.305 | 1 | 4 |  | - | 2', 'Xã, phường[c8]', '1 | Xã B | 7 | 0 | 7 | 1 | 2 | 3'],
      foot: ['Tổng số[c2] | 1.312 | 1 | 11 | 1 | 2 | 5'],
    });
    expect(lines(table)).toEqual([
      'data [Sở ban ngành] Sở A: 1305 1 4 - - 2',
      'data [Xã, phường] Xã B: 7 0 7 1 2 3',
      'total Tổng số: 1312 1 11 1 2 5',
    ]);
    expect(table.unclear).toEqual([]);
  });
  test('a row of the table after its body is read', () => {
    const table = drawTable(document, { head, body: ['1 | Sở A | 5 | 1 | 4 | 1 | 2 | 2'] });
    table.append(drawTable(document, { head: [], body: [' | Tổng số | 5 | 1 | 4 | 1 | 2 | 2'] }).rows[0]!);
    expect(lines(figures({ head }, table)).at(-1)).toBe('total Tổng số: 5 1 4 1 2 2');
  });
  test('what is no clear figure is named, not read', () => {
    const table = figures({ head, body: ['1 | Sở A | 1,5 | 12 (3%) | 4 | x | 2 | 2'] });
    expect(lines(table)).toEqual(['data Sở A: - - 4 - 2 2']);
    expect(table.unclear.map(({ raw }) => raw)).toEqual(['1,5', '12 (3%)', 'x']);
  });
  test('a figure and a line below it are not one number', () => {
    const table = drawTable(document, { head, body: ['1 | Sở A | 12 | 1 | 4 | 1 | 2 | 2'] });
    const cell = table.querySelectorAll('tbody td')[2]!;
    cell.append(document.createElement('br'), '345');
    const read = figures({ head }, table);
    expect(lines(read)).toEqual(['data Sở A: - 1 4 1 2 2']);
    expect(read.unclear.map(({ raw }) => raw)).toEqual(['12 345']);
  });
  test('a footnote is no digit', () => {
    const table = drawTable(document, { head, body: ['1 | Sở A | 12 | 1 | 4 | 1 | 2 | 2'] });
    table.querySelectorAll('tbody td')[2]!.appendChild(document.createElement('sup')).textContent = '1';
    expect(figures({ head }, table).unclear.map(({ raw }) => raw)).toEqual(['12¹']);
  });
  test('one cell over several columns belongs to none of them', () => {
    const table = figures({ head, body: ['1 | Sở A | 5 | 1 | 4 | 1 | 2 | 2'], foot: ['Tổng số[c2] | 99[c3] | 1 | 2 | 2'] });
    expect(lines(table).at(-1)).toBe('total Tổng số: - - - 1 2 2');
    expect(table.unclear).toEqual([{ row: 'Tổng số', col: 2, raw: '99' }]);
  });
  test('rows below a hanging figure are part of the row above', () => {
    const online = ['STT | Tên đơn vị | Tổng số | Kỳ trước | Trong kỳ | Tỷ lệ hồ sơ nộp trực tuyến'];
    const table = figures({
      head: online,
      body: [
        '1 | Xã A | 10 | 2 | 8 | 80%[r3]',
        ' | Toàn trình | 6 | 1 | 5',
        ' | Một phần | 4 | 1 | 3',
        '2 | Xã B | 5 | 0 | 5 | 50%[r3]',
        ' | Toàn trình | 5 | 0 | 5',
        ' | Một phần | 0 | 0 | 0',
      ],
    });
    expect(table.rows.map((row) => row.label)).toEqual(['Xã A', 'Xã B']);
    expect(table.unclear.map(({ row }) => row)).toEqual(['Toàn trình', 'Một phần', 'Toàn trình', 'Một phần']);
  });
  test('a unit cell over its children, and an otherwise empty row, is a group', () => {
    const table = figures({
      head: ['STT | Đơn vị | Lĩnh vực | Tổng số | Kỳ trước | Trong kỳ | Đã giải quyết'],
      body: ['1[r2] | Sở A[r2] | Đất đai | 5 | 1 | 4 | 3', 'Hộ tịch | 7 | 2 | 5 | 6', '2 | Sở B | Đất đai | 1 | 0 | 1 | 1'],
    });
    expect(lines(table)).toEqual(['data [Sở A] Đất đai: 5 1 4 3', 'data [Sở A] Hộ tịch: 7 2 5 6', 'data [Sở B] Đất đai: 1 0 1 1']);
  });
  test('rows numbered I and II with figures add up the rows numbered 1, 2, 3', () => {
    const table = figures({
      head,
      body: [
        'I | Cấp tỉnh | 5 | 1 | 4 | 1 | 2 | 2',
        '1 | Đất đai | 2 | 1 | 1 | 1 | 0 | 1',
        '2 | Hộ tịch | 3 | 0 | 3 | 0 | 2 | 1',
        'II | Cấp xã | 1 | 0 | 1 | 0 | 0 | 1',
        '1 | Hộ tịch | 1 | 0 | 1 | 0 | 0 | 1',
      ],
    });
    expect(table.rows.map((row) => `${row.kind} ${row.label}`)).toEqual([
      'total Cấp tỉnh',
      'data Đất đai',
      'data Hộ tịch',
      'total Cấp xã',
      'data Hộ tịch',
    ]);
    expect(table.rows.map((row) => row.group)).toEqual(['Cấp tỉnh', 'Cấp tỉnh', 'Cấp tỉnh', 'Cấp xã', 'Cấp xã']);
  });
  test('rows that only bear Roman numbers are plain rows', () => {
    expect(
      figures({ head, body: ['I | Sở A | 5 | 1 | 4 | 1 | 2 | 2', 'II | Sở B | 5 | 1 | 4 | 1 | 2 | 2'] }).rows.map((row) => row.kind),
    ).toEqual(['data', 'data']);
  });
  test('text in a column that nobody knows is not reported for every row', () => {
    const withLevel = [
      'STT[r2] | Thủ tục[r2] | Mức độ[r2] | Tiếp nhận[c3] | Đã xử lý[c3]',
      'Tổng số | Kỳ trước | Trong kỳ | Trước hạn | Đúng hạn | Quá hạn',
    ];
    const table = figures({ head: withLevel, body: ['1 | Khai sinh | Toàn trình | 5 | 1 | 4 | 1 | 2 | 2'] });
    expect([table.rowsAre, table.unclear.length]).toEqual(['procedure', 0]);
  });
  test('formulas are read with their numbers; ratios are told apart; nonsense is left out', () => {
    const table = figures({ head, body: ["(A) | (B) | (1)=2+3 | '(2) | (3) | (4) | (5)=4/3 | (6) = abc"] });
    expect(table.formulas).toEqual([
      {
        total: 1,
        operator: 'sum',
        terms: [
          { column: 2, sign: 1 },
          { column: 3, sign: 1 },
        ],
      },
      {
        total: 5,
        operator: 'ratio',
        terms: [
          { column: 4, sign: 1 },
          { column: 3, sign: 1 },
        ],
      },
    ]);
    expect(table.columns.map((column) => column.number)).toEqual([1, 2, 3, 4, 5, 6]);
  });
  test('the title is the row over the whole width, else the caption', () => {
    expect(figures({ head: ['BIỂU TỔNG HỢP[c7]', ...head], body: ['1 | Sở A | 5 | 1 | 4 | 1 | 2 | 2'] }).title).toBe('BIỂU TỔNG HỢP');
    const table = drawTable(document, { head, body: ['1 | Sở A | 5 | 1 | 4 | 1 | 2 | 2'] });
    table.createCaption().textContent = ' Biểu  06a ';
    expect(figures({ head }, table).title).toBe('Biểu 06a');
  });
});

describe('drift: what a portal may change overnight', () => {
  const row = '1 | Sở A | 5 | 1 | 4 | 1 | 2 | 2';
  const byIndicator = (drawing: Drawing) =>
    Object.fromEntries(
      figures(drawing).columns.map((column, at) => [column.indicator ?? column.path.join('/'), figures(drawing).rows[0]!.cells[at]?.value]),
    );
  test('columns that swap places carry their figures with them', () => {
    expect(
      byIndicator({
        head: ['STT[r2] | Đơn vị[r2] | Đã xử lý[c3] | Tiếp nhận[c3]', 'Trước hạn | Đúng hạn | Quá hạn | Tổng số | Kỳ trước | Trong kỳ'],
        body: ['1 | Sở A | 1 | 2 | 2 | 5 | 1 | 4'],
      }),
    ).toEqual(byIndicator({ head, body: [row] }));
  });
  test('a new column in between shifts nothing', () => {
    expect(
      byIndicator({
        head: [
          'STT[r2] | Mã[r2] | Đơn vị[r2] | Tiếp nhận[c4] | Đã xử lý[c3]',
          'Tổng số | Kỳ trước | Trong kỳ | Phi địa giới | Trước hạn | Đúng hạn | Quá hạn',
        ],
        body: ['1 | H56 | Sở A | 5 | 1 | 4 | 9 | 1 | 2 | 2'],
      }),
    ).toMatchObject(byIndicator({ head, body: [row] }));
  });
  test('a renamed column is unknown, its neighbours stay', () => {
    expect(byIndicator({ head: [head[0]!, 'Tổng số | Kỳ trước | Trong kỳ | Trước hạn | Hạng mục mới | Quá hạn'], body: [row] })).toEqual({
      'toResolve.total': 5,
      carriedOver: 1,
      'received.total': 4,
      'resolved.early': 1,
      'Đã xử lý/Hạng mục mới': 2,
      'resolved.late': 2,
    });
  });
  test('a dropped column leaves the others where they are', () => {
    expect(
      byIndicator({
        head: ['STT[r2] | Đơn vị[r2] | Tiếp nhận[c3] | Đã xử lý[c2]', 'Tổng số | Kỳ trước | Trong kỳ | Đúng hạn | Quá hạn'],
        body: ['1 | Sở A | 5 | 1 | 4 | 3 | 2'],
      }),
    ).toEqual({ 'toResolve.total': 5, carriedOver: 1, 'received.total': 4, 'resolved.earlyOrOnTime': 3, 'resolved.late': 2 });
  });
});
