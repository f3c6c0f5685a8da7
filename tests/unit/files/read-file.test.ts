// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../lib/browser/read-file';
import type { FileTable } from '../../../lib/portal/file-tables';
import { xlsxOf, xlsxParts, zipOf, type Cell } from './make-file';

const HEADERS = ['STT', 'Mã hồ sơ', 'Tên thủ tục', 'Chủ hồ sơ', 'Ngày tiếp nhận', 'Ngày hẹn trả', 'Trạng thái', 'Kho'];
const ROWS = [
  ['1', 'H56.1-260101-0001', 'Đăng ký khai sinh', 'Nguyễn Thị Bịa', '01/01/2026', '05/01/2026 17:00', 'Đang xử lý', 'K1'],
  ['2', 'H56.1-260102-0002', 'Chứng thực, bản sao', 'Trần Văn Thử', '02/01/2026', '06/01/2026', 'Đã trả kết quả', 'K2'],
];

const csv = (rows: readonly (readonly string[])[], separator = ','): string =>
  rows.map((row) => row.map((cell) => (/[",;\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(separator)).join('\r\n');
const LIST = csv([HEADERS, ...ROWS]);

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, big: boolean, marked: boolean): Uint8Array {
  const buffer = Buffer.from(`${marked ? '\uFEFF' : ''}${text}`, 'utf16le');
  return new Uint8Array(big ? buffer.swap16() : buffer);
}

/** Windows-1258: tones are signs of their own behind the vowel. */
function windows1258(text: string): Uint8Array {
  const letters: Record<string, number> = {
    Â: 0xc2,
    Ă: 0xc3,
    Ê: 0xca,
    Đ: 0xd0,
    Ô: 0xd4,
    Ơ: 0xd5,
    Ư: 0xdd,
    â: 0xe2,
    ă: 0xe3,
    ê: 0xea,
    đ: 0xf0,
    ô: 0xf4,
    ơ: 0xf5,
    ư: 0xfd,
  };
  const tones: Record<string, number> = { '\u0300': 0xcc, '\u0309': 0xd2, '\u0303': 0xde, '\u0301': 0xec, '\u0323': 0xf2 };
  const bytes: number[] = [];
  for (const letter of text.normalize('NFC')) {
    const parts = [...letter.normalize('NFD')];
    const tone = parts.find((part) => part in tones);
    const base = parts
      .filter((part) => part !== tone)
      .join('')
      .normalize('NFC');
    bytes.push(letters[base] ?? base.charCodeAt(0));
    if (tone !== undefined) bytes.push(tones[tone]!);
  }
  return new Uint8Array(bytes);
}

async function read(content: Uint8Array | string) {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  return readFile(new Blob([new Uint8Array(bytes)]));
}

async function tables(content: Uint8Array | string): Promise<FileTable[]> {
  const answer = await read(content);
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value;
}

async function dossiers(content: Uint8Array | string) {
  const [table] = await tables(content);
  if (table?.kind !== 'list') throw new Error('no list');
  return {
    ...table,
    values: table.rows.map(({ values }) => [values.code?.text, values.procedure?.text, values.due?.moment, values.state?.state]),
  };
}

const EXPECTED = [
  ['H56.1-260101-0001', 'Đăng ký khai sinh', '2026-01-05T17:00:00', 'processing'],
  ['H56.1-260102-0002', 'Chứng thực, bản sao', '2026-01-06', 'returnedToCitizen'],
];

describe('CSV', () => {
  it.each<[string, Uint8Array | string]>([
    ['UTF-8 without mark', LIST],
    ['UTF-8 with mark', `\uFEFF${LIST}`],
    ['combining letters', LIST.normalize('NFD')],
    ['semicolons', csv([HEADERS, ...ROWS], ';')],
    ['tabs', csv([HEADERS, ...ROWS], '\t')],
    ['a first line that names the separator', `sep=;\r\n${csv([HEADERS, ...ROWS], ';')}`],
    ['UTF-16 little', utf16(LIST, false, true)],
    ['UTF-16 big', utf16(LIST, true, true)],
    ['UTF-16 without mark', utf16(LIST, false, false)],
    ['Windows-1258', windows1258(LIST)],
    [
      'title, motto and blank lines above',
      csv([
        ['UBND XÃ MẪU', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        [],
        ['DANH SÁCH HỒ SƠ (Từ ngày 01/01/2026 đến ngày 31/01/2026)'],
        [],
        HEADERS,
        ...ROWS,
      ]),
    ],
    [
      'group rows and a total below',
      csv([HEADERS, ['Lĩnh vực: Hộ tịch', ...Array<string>(7).fill('')], ...ROWS, ['Tổng số: 2', ...Array<string>(7).fill('')]]),
    ],
    ['numbering row', csv([HEADERS, HEADERS.map((_, i) => `(${i + 1})`), ...ROWS])],
    ['lines within a cell', LIST.replace('Đăng ký khai sinh', '"Đăng ký\nkhai sinh"')],
  ])('%s', async (_what, content) => {
    expect((await dossiers(content)).values).toEqual(EXPECTED);
  });

  it('what nobody knows is named, title and period are taken from above', async () => {
    const { unknown, title, period } = await dossiers(
      csv([['DANH SÁCH HỒ SƠ TIẾP NHẬN'], ['Từ ngày 01/01/2026 đến ngày 31/01/2026'], HEADERS, ...ROWS]),
    );
    expect({ unknown, title, period }).toEqual({
      unknown: ['Kho'],
      title: 'DANH SÁCH HỒ SƠ TIẾP NHẬN',
      period: { from: '2026-01-01', to: '2026-01-31' },
    });
  });

  it('lines with another number of cells are left out and named, never shifted', async () => {
    const broken = `${LIST}\r\n3,H56.1-260103-0003,Chứng thực, không có dấu nháy,Lê Văn Ví Dụ,03/01/2026,07/01/2026,Đang xử lý,K3\r\n4,H56.1-260104-0004,Bị đứt`;
    const { values, unread } = await dossiers(broken);
    expect(values).toEqual(EXPECTED);
    expect(unread).toEqual([4, 5]);
  });

  it('figures with decimal commas under semicolons', async () => {
    const report = csv(
      [
        ['Đơn vị', 'Tổng số hồ sơ nhận giải quyết', 'Số hồ sơ đã giải quyết', 'Số hồ sơ đang giải quyết', 'Tỷ lệ đúng hạn'],
        ['Xã A', '1.234', '1.200', '34', '99,73%'],
        ['Xã B', '12', '', '2', '100%'],
        ['Tổng cộng', '1.246', '1.210', '36', '99,8%'],
      ],
      ';',
    );
    const [table] = await tables(report);
    if (table?.kind !== 'figures') throw new Error('no figures');
    expect(table.figures.rows.map(({ label, kind, cells }) => [label, kind, ...cells.map((cell) => cell?.value)])).toEqual([
      ['Xã A', 'data', 1234, 1200, 34, 99.73],
      ['Xã B', 'data', 12, undefined, 2, 100],
      ['Tổng cộng', 'total', 1246, 1210, 36, 99.8],
    ]);
  });
});

const DAY = (serial: number): Cell => ({ n: serial, style: 1 });

describe('XLSX', () => {
  const rows: Cell[][] = [
    ['UBND XÃ MẪU', undefined, undefined, undefined, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['DANH SÁCH HỒ SƠ'],
    HEADERS.map((s) => ({ s })),
    [
      { n: 1 },
      'H56.1-260101-0001',
      'Đăng ký khai sinh',
      'Nguyễn Thị Bịa',
      DAY(46023),
      { n: 46027.708333333336, style: 2 },
      'Đang xử lý',
      'K1',
    ],
    ['Lĩnh vực: Chứng thực'],
    [{ n: 2 }, 'H56.1-260102-0002', 'Chứng thực, bản sao', 'Trần Văn Thử', '02/01/2026', DAY(46028), 'Đã trả kết quả', 'K2'],
  ];

  it('days by number and by text, titles and group rows over merged cells', async () => {
    const { values, title } = await dossiers(xlsxOf({ rows, merges: ['A1:C1', 'E1:H1', 'A2:H2', 'A5:H5'] }));
    expect(values).toEqual(EXPECTED);
    expect(title).toBe('DANH SÁCH HỒ SƠ');
  });

  it('headers of several levels, percent by format, no figure is no zero', async () => {
    const sheet = {
      rows: [
        ['Đơn vị', 'Số hồ sơ nhận giải quyết', undefined, undefined, 'Số hồ sơ đã giải quyết', undefined, 'Tỷ lệ đúng hạn'],
        [undefined, 'Tổng số', 'Trong kỳ', 'Từ kỳ trước', 'Tổng số', 'Quá hạn'],
        ['Xã A', { n: 1234, style: 5 }, { n: 1200, style: 5 }, { n: 34 }, { n: 1000 }, { n: 3 }, { n: 0.99734, style: 3 }],
        ['Xã B', { n: 12 }, { n: 12 }, undefined, { n: 10 }, { n: 12.5 }, { n: 1, style: 3 }],
      ] as Cell[][],
      merges: ['A1:A2', 'B1:D1', 'E1:F1', 'G1:G2'],
    };
    const [table] = await tables(xlsxOf(sheet));
    if (table?.kind !== 'figures') throw new Error('no figures');
    expect(table.figures.columns.map(({ indicator }) => indicator)).toEqual([
      'toResolve.total',
      'received.total',
      'carriedOver',
      'resolved.total',
      'resolved.late',
      'rate.earlyOrOnTime',
    ]);
    expect(table.figures.rows.map(({ cells }) => cells.map((cell) => cell?.value))).toEqual([
      [1234, 1200, 34, 1000, 3, 99.73],
      [12, 12, undefined, 10, undefined, 100],
    ]);
    expect(table.figures.unclear).toHaveLength(1);
  });

  it('every visible sheet that is a table, the largest first; hidden rows are counted', async () => {
    const short = { name: 'Ngắn', rows: rows.slice(2, 4) };
    const long = { name: 'Dài', rows, hiddenRows: [5] };
    const secret = { name: 'Ẩn', rows, hidden: true };
    const notes = { name: 'Ghi chú', rows: [['Người lập'], ['x']] };
    const found = await tables(xlsxOf(short, secret, long, notes));
    expect(found.map(({ sheet, hiddenRows }) => [sheet, hiddenRows])).toEqual([
      ['Dài', 1],
      ['Ngắn', 0],
    ]);
  });
});

describe('days and months that have changed places', () => {
  const sheet = (received: readonly Cell[]) =>
    xlsxOf({
      rows: [
        HEADERS,
        ...received.map((day, i): Cell[] => [`${i}`, `H56.1-26010${i}-000${i}`, 'Khai sinh', 'A', day, '30/04/2026', 'Đang xử lý']),
      ],
    });
  const american = [DAY(46086), DAY(46087), '25/04/2026', '26/04/2026'];
  it('are seen, and no date is read from the column', async () => {
    const { swapped, rows } = await dossiers(sheet(american));
    expect(swapped).toEqual(['Ngày tiếp nhận']);
    expect(rows.map(({ values }) => [values.received?.moment, values.due?.moment])).toEqual(american.map(() => [undefined, '2026-04-30']));
  });
  it.each([
    ['real dates with later days', [DAY(46086), DAY(46110), '25/04/2026', '26/04/2026']],
    ['texts with earlier days', [DAY(46086), DAY(46087), '05/04/2026', '26/04/2026']],
    ['dates alone', [DAY(46086), DAY(46087), DAY(46088)]],
  ])('%s are no sign of it', async (_what, received) => {
    const { swapped, rows } = await dossiers(sheet(received));
    expect(swapped).toEqual([]);
    expect(rows.every(({ values }) => values.received?.moment !== undefined)).toBe(true);
  });
});

describe('pages under the name of a workbook', () => {
  const html = `<html><head><meta charset="utf-8"></head><body><table><tr><td colspan="8"><b>DANH SÁCH</b></td></tr><tr>${HEADERS.map((h) => `<td><b>${h}</b></td>`).join('')}</tr>${ROWS.map((row) => `<tr>${row.map((t) => `<td style="mso-number-format:'\\@'">${t}</td>`).join('')}</tr>`).join('')}</table></body></html>`;
  it('are read by the reader of pages', async () => expect((await dossiers(html)).values).toEqual(EXPECTED));
});

describe('refused, and it is said why', () => {
  const ole = new Uint8Array(600);
  ole.set([0xd0, 0xcf, 0x11, 0xe0]);
  const locked = new Uint8Array(ole);
  locked.set(new Uint8Array(Buffer.from('EncryptedPackage', 'utf16le')), 100);
  const whole = xlsxOf({ rows: [['a', 'b']] });
  it.each<[string, Uint8Array | string, string]>([
    ['an old workbook', ole, 'old-excel'],
    ['a workbook under a password', locked, 'password'],
    ['an archive under a password', zipOf(xlsxParts([{ rows: [['a']] }]), 1), 'password'],
    ['half an archive', whole.slice(0, whole.length - 40), 'damaged'],
    ['an archive with broken insides', whole.map((byte, i) => (i > 40 && i < 400 ? byte ^ 0x55 : byte)), 'damaged'],
    ['an archive of other things', zipOf({ 'word/document.xml': '<a/>' }), 'not-a-table'],
    [
      'a workbook of 2003 in XML',
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>',
      'old-excel',
    ],
    ['a saved mail page', 'MIME-Version: 1.0\r\nContent-Type: multipart/related', 'old-excel'],
    ['nothing', '', 'empty'],
    ['a letter', 'Kính gửi quý cơ quan.\nTrân trọng.', 'not-a-table'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), 'not-a-table'],
    [
      'letters of an old font',
      windows1258('Tªn thñ tôc,M· hå s¬,Chñ hå s¬\r\n§¨ng ký,H1.1-260101-0001,NguyÔn V¨n ®\r\n'),
      'broken-letters',
    ],
    ['letters broken twice', 'MÃ£ há»“ sÆ¡,TÃªn thá»§ tá»¥c\r\nH1.1-260101-0001,ÄÄƒng kÃ½', 'broken-letters'],
    ['headers that nobody knows', 'Kệ,Ngăn,Tầng\r\n1,2,3', 'unknown-headers'],
  ])('%s', async (_what, content, code) => {
    const answer = await read(content);
    expect(answer.ok ? 'read' : answer.problem.code).toBe(code);
  });

  it('too large', async () => {
    const answer = await readFile({ size: 20_000_001 } as Blob);
    expect(answer.ok ? 'read' : answer.problem.code).toBe('too-large');
  });
});
