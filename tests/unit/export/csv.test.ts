import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { checkDossiers } from '../../../lib/check/check-dossiers';
import type { Finding } from '../../../lib/check/finding';
import { tableOf } from '../../../lib/check/rule.examples';
import type { DossierRow } from '../../../lib/dossier/dossier';
import { csvSafe } from '../../../lib/export/csv-safe';
import { dossierCsv } from '../../../lib/export/dossier-csv';
import { fileName } from '../../../lib/export/file-name';
import { figuresCsv } from '../../../lib/export/figures-csv';
import { findingsCsv } from '../../../lib/export/findings-csv';
import { distinctHeaders, writeCsv } from '../../../lib/export/write-csv';
import { fields, type FieldId } from '../../../lib/vocabulary/field';
import { say } from '../check/say';

const parse = (csv: string, delimiter = ',') => Papa.parse<string[]>(csv.slice(1), { delimiter, newline: '\r\n' }).data;
const comma = { separator: ',' as const, say };

test('byte order mark, CRLF, quotes only where needed', () => {
  expect(
    writeCsv(
      ['Mã', 'Tên'],
      [
        ['a,b', 'c"d'],
        ['e\nf', undefined],
      ],
      { separator: ',' },
    ),
  ).toBe('\uFEFFMã,Tên\r\n"a,b","c""d"\r\n"e\nf",');
  expect(writeCsv(['Mã'], [], { separator: ';' })).toBe('\uFEFFMã');
});

test('property: any text and number come back as written', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('=', '"', ',', ';', '\n', '\r', '\t', ' ', 'ạ', "'", '-', '+') }),
    fc.integer(),
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 }),
      fc.constantFrom<',' | ';'>(',', ';'),
      (rows, separator) => {
        const back = parse(writeCsv(['a', 'b', 'c'], rows, { separator }), separator);
        expect(back.slice(1)).toEqual(rows.map((row) => row.map((value) => (typeof value === 'string' ? csvSafe(value) : String(value)))));
      },
    ),
    { seed: 9, numRuns: 500 },
  );
});

const row = (
  values: Partial<Record<FieldId, string | { text: string; moment: string }>>,
  others: DossierRow['others'] = [],
): DossierRow => ({
  row: 0,
  values: Object.fromEntries(Object.entries(values).map(([field, value]) => [field, typeof value === 'string' ? { text: value } : value])),
  others,
});

describe('dossiers', () => {
  const full = row(
    {
      fee: '20.000',
      unit: 'Xã Xuân Du',
      handler: 'Lê B',
      channel: 'Trực tuyến',
      state: 'Đang xử lý',
      phone: '0912',
      stepDue: { text: '10/06/2023', moment: '2023-06-10' },
      due: { text: '17:00, 12/06/2023', moment: '2023-06-12T17:00:00' },
      received: { text: '02/06/2023 08:00', moment: '2023-06-02T08:00:00' },
      submitted: 'hôm qua',
      completed: '',
      returned: '',
      address: 'Thôn 1',
      submitter: 'Trần C',
      owner: 'Nguyễn A',
      fieldName: 'Đất đai',
      procedure: 'Đăng ký biến động',
      code: 'H56.12-230602-0007',
      action: 'Xem',
      ordinal: '1',
    },
    [
      { header: 'Ghi chú', text: '=1+1' },
      { header: 'Trạng thái', text: 'khác' },
    ],
  );
  test('canonical columns in their order, the others after them, the warnings last', () => {
    const findings = checkDossiers([{ portal: 'p', code: 'H56.12-230602-0007', state: 'processing', due: '2023-06-12T17:00:00' }], {
      now: '2023-06-14T10:00:00',
      dueSoonHours: 24,
    });
    const [header, line] = parse(dossierCsv([full], findings, comma));
    expect(header).toEqual([
      'Mã hồ sơ',
      'Thủ tục',
      'Lĩnh vực',
      'Người nộp',
      'Địa chỉ',
      'Ngày nộp',
      'Ngày tiếp nhận',
      'Hạn trả',
      'Hạn xử lý',
      'Ngày có kết quả',
      'Ngày trả',
      'Trạng thái',
      'Hình thức nộp',
      'Người xử lý',
      'Đơn vị',
      'Người nộp hồ sơ',
      'Số điện thoại',
      'Phí, lệ phí',
      'STT',
      'Ghi chú',
      'Trạng thái (2)',
      'Cảnh báo',
    ]);
    expect(line).toEqual([
      'H56.12-230602-0007',
      'Đăng ký biến động',
      'Đất đai',
      'Nguyễn A',
      'Thôn 1',
      'hôm qua',
      '2023-06-02 08:00:00',
      '2023-06-12 17:00:00',
      '2023-06-10',
      '',
      '',
      'Đang xử lý',
      'Trực tuyến',
      'Lê B',
      'Xã Xuân Du',
      'Trần C',
      '0912',
      '20.000',
      '1',
      "'=1+1",
      'khác',
      'Hồ sơ H56.12-230602-0007 quá hạn 2 ngày, hạn trả 12/06/2023 17:00.',
    ]);
  });
  test('only what the page has', () => {
    expect(parse(dossierCsv([row({ code: 'A1', submitter: 'Trần C' })], [], comma))).toEqual([
      ['Mã hồ sơ', 'Người nộp', 'Cảnh báo'],
      ['A1', 'Trần C', ''],
    ]);
    expect(parse(dossierCsv([row({ code: 'A1', owner: 'Nguyễn A' })], [], comma))).toEqual([
      ['Mã hồ sơ', 'Người nộp', 'Cảnh báo'],
      ['A1', 'Nguyễn A', ''],
    ]);
    expect(parse(dossierCsv([], [], { ...comma, shown: ['state', 'code'] }))).toEqual([['Mã hồ sơ', 'Trạng thái', 'Cảnh báo']]);
  });
  test('columns of one header, and rows that lack some, keep their places', () => {
    const rows = [
      row({ code: 'A1' }, [{ header: 'X', text: '1' }]),
      row({ code: 'A2' }, [
        { header: 'X', text: '2' },
        { header: 'X', text: '3' },
        { header: 'Y', text: '4' },
      ]),
    ];
    expect(parse(dossierCsv(rows, [], comma))).toEqual([
      ['Mã hồ sơ', 'X', 'X (2)', 'Y', 'Cảnh báo'],
      ['A1', '1', '', '', ''],
      ['A2', '2', '3', '4', ''],
    ]);
  });
  test('a row without a code is exported and gets no warning of another', () => {
    expect(parse(dossierCsv([row({ procedure: 'Khai sinh' })], [], comma))[1]).toEqual(['Khai sinh', '']);
  });
  test('every known field but buttons and composites has a column', () => {
    const ids = Object.keys(fields) as FieldId[];
    const [header] = parse(dossierCsv([row(Object.fromEntries(ids.map((id) => [id, 'x'])))], [], comma));
    expect(new Set(header).size).toBe(header?.length);
    expect(header?.length).toBe(ids.filter((id) => !['action', 'composite'].includes(fields[id].kind)).length + 1);
  });
});

test('statistics: one column for each header path, plain digits, blanks stay blank, unclear cells as shown', () => {
  const table = {
    ...tableOf(
      [
        { path: ['Tiếp nhận', 'Tổng số'], indicator: 'toResolve.total' },
        { path: ['Tiếp nhận', 'Trực tuyến'], indicator: 'received.online' },
        { path: ['Tỷ lệ'], indicator: 'rate.online' },
      ],
      [
        { label: 'Xã Xuân Du', cells: [5770, undefined, '87,34%'], group: 'Xã' },
        { label: 'Tổng số', kind: 'total', cells: [-5, 0, undefined] },
      ],
    ),
    unclear: [{ row: 'Xã Xuân Du', col: 3, raw: '1,022' }],
  };
  expect(parse(figuresCsv(table, comma))).toEqual([
    ['Đơn vị', 'Tiếp nhận / Tổng số', 'Tiếp nhận / Trực tuyến', 'Tỷ lệ', 'Nhóm'],
    ['Xã Xuân Du', '5770', '1,022', '87.34', 'Xã'],
    ['Tổng số', '-5', '0', '', ''],
  ]);
  expect(figuresCsv(table, { separator: ';' })).toContain('87,34');
});

describe('findings', () => {
  const header = ['Mức độ', 'Quy tắc', 'Trích dẫn', 'Số đã ghi', 'Số đúng', 'Giải thích', 'Nguồn'];
  const finding: Finding = {
    id: 'x',
    rule: 'can-doi-06a',
    severity: 'block',
    what: {
      id: 'rule.can-doi-06a.what',
      values: { row: 'An Lão', column: 'Tổng số', parts: '4.531 + 2', sum: 4533, found: 4538, difference: 5 },
    },
    why: { id: 'rule.can-doi-06a.why' },
    next: { id: 'rule.can-doi-06a.next' },
    figures: [
      { label: 'Tổng số', raw: '4.538', source: { screen: 'Báo cáo 06a', row: 'An Lão' } },
      { label: 'Quá hạn', raw: '2', source: { screen: 'Báo cáo 06a', row: 'An Lão' } },
    ],
    expected: 4533,
    found: 4538,
    difference: 5,
    source: 'Biểu II.06a',
  };
  test('one line each', () => {
    const lines = parse(
      findingsCsv([finding, { ...finding, severity: 'warn', quote: 'đã giải quyết: 4.538' }, { ...finding, severity: 'note' }], comma),
    );
    expect(lines[0]).toEqual(header);
    expect(lines[1]?.slice(0, 5)).toEqual(['chặn', 'Cân đối biểu II.06a', 'Tổng số: 4.538 | Quá hạn: 2', '4538', '4533']);
    expect(lines[1]?.[5]).toContain('4.531 + 2 = 4.533');
    expect(lines[1]?.[6]).toBe('Biểu II.06a; Báo cáo 06a, An Lão');
    expect(lines[2]?.slice(0, 3)).toEqual(['cảnh báo', 'Cân đối biểu II.06a', 'đã giải quyết: 4.538']);
    expect(lines[3]?.[0]).toBe('lưu ý');
  });
  test('none: the header alone', () => expect(findingsCsv([], comma)).toBe(`\uFEFF${header.join(',')}`));
});

test('headers are made distinct without meeting one another', () => {
  expect(distinctHeaders(['a', 'a', 'a (2)', 'b', 'a'])).toEqual(['a', 'a (2)', 'a (2) (2)', 'b', 'a (3)']);
});

test.each([
  [{ kind: 'ho-so', unit: 'UBND xã Xuân Du', day: '2023-06-15T08:00:00', extension: 'csv' }, 'ho-so_ubnd-xa-xuan-du_2023-06-15.csv'],
  [{ kind: 'so-lieu', unit: 'CON', day: '2023-06-15', extension: 'csv' }, 'so-lieu_con_2023-06-15.csv'],
  [
    { kind: 'bieu-mau', unit: '../..\\a:b*?"<>|', about: 'II.06a Quý II/2023', day: '2023-06-15', extension: 'xlsx' },
    'bieu-mau_a-b_ii-06a-quy-ii-2023_2023-06-15.xlsx',
  ],
  [{ kind: 'ho-so', unit: '…', day: '2023-06-15', extension: 'csv' }, 'ho-so_2023-06-15.csv'],
  [{ kind: 'ho-so', unit: 'Đ'.repeat(300), day: '2023-06-15', extension: 'csv' }, `ho-so_${'d'.repeat(60)}_2023-06-15.csv`],
] as const)('file name of %o', (parts, expected) => expect(fileName(parts)).toBe(expected));
