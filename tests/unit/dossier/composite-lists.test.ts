// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readRecords } from '../records/records';

const A = 'H56.01-261120-0015';
const B = 'H56.01-261118-0064';

/** Cells of a row; lines of a cell are parted by " // ", as `div`s or by `br`. */
function list(headers: readonly string[], rows: readonly (readonly string[])[], break_ = false): Record<string, string>[] | string {
  const draw = (cell: string): string =>
    cell.includes(' // ')
      ? break_
        ? cell.split(' // ').join('<br>')
        : cell
            .split(' // ')
            .map((line) => `<div>${line}</div>`)
            .join('')
      : cell;
  return readRecords(
    document,
    `<table><thead><tr>${headers.map((label) => `<th>${label}</th>`).join('')}</tr></thead><tbody>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${draw(cell)}</td>`).join('')}</tr>`).join('')}</tbody></table>`,
  );
}

describe('OpenCPS on a narrow screen: one cell under the name of the procedure', () => {
  const head = ['STT', 'Tên thủ tục'];
  const cell = (code: string, ...lines: string[]): string => [code, ...lines].join(' // ');
  const whole = {
    code: A,
    channel: 'online',
    procedure: 'Cấp phép',
    owner: 'Công ty A',
    received: '2026-11-20T10:15:00',
    due: '2026-11-30T17:00:00',
  };
  const lines = ['Cấp phép', 'Chủ hồ sơ: Công ty A', 'Tiếp nhận: 20/11/2026 10:15:00', 'Hẹn trả: 30/11/2026 17:00:00', 'Còn 2.5 ngày'];
  test('every line', () => {
    expect(
      list(head, [
        ['1', cell(`${A} - Hồ sơ trực tuyến`, ...lines)],
        ['2', cell(`${B} - Hồ sơ một cửa`, ...lines)],
      ]),
    ).toEqual([
      { ordinal: '1', ...whole, remaining: 'Còn 2.5 ngày' },
      { ordinal: '2', ...whole, code: B, channel: 'direct', remaining: 'Còn 2.5 ngày' },
    ]);
  });
  test.each([
    ['the service', 0, 'procedure'],
    ['the owner', 1, 'owner'],
    ['the date of reception', 2, 'received'],
    ['the due date', 3, 'due'],
    ['the time left', 4, 'remaining'],
  ] as const)('without %s nothing shifts', (_, at, field) => {
    const { [field]: __, ...rest }: Record<string, string> = { ...whole, remaining: 'Còn 2.5 ngày' };
    expect(list(head, [['1', cell(`${A} - Hồ sơ trực tuyến`, ...lines.filter((___, i) => i !== at))]])).toEqual([
      { ordinal: '1', ...rest },
    ]);
  });
  test('decomposed, with hard spaces, parted by br', () => {
    const text = cell(`${A} - Hồ sơ trực tuyến`, ...lines)
      .normalize('NFD')
      .replace(/: /g, ':\u00a0');
    expect(list(head, [['1', text]], true)).toEqual([{ ordinal: '1', ...whole, remaining: 'Còn 2.5 ngày' }]);
  });
});

describe('codes inside texts', () => {
  test('a code with a number of another paper behind it', () => {
    expect(list(['STT', 'Hồ sơ', 'Ghi chú'], [['1', `Mã số hồ sơ: ${A} - Số phiếu: 12 // Chủ hồ sơ: A - Số phiếu: 7`, 'x']])).toEqual([
      { ordinal: '1', code: A, owner: 'A', note: 'x' },
    ]);
  });
  test('another dossier named in a note is not the code of the row', () => {
    expect(
      list(
        ['Tên thủ tục', 'Chủ hồ sơ', 'Ghi chú'],
        [
          ['Khai sinh', 'A', `Hồ sơ gốc ${B}, hẹn trả: 30/11/2026`],
          ['Khai tử', 'B', `${A} // Hẹn trả: 30/11/2026`],
        ],
      ),
    ).not.toEqual(expect.arrayContaining([expect.objectContaining({ code: B })]));
  });
});

describe('headers of several parts', () => {
  test('full stops: VNPT and old BGTVT skins, labelled lines need no order', () => {
    const head = ['Mã hồ sơ', 'Ngày gửi. Ngày tiếp nhận. Hạn xử lý', 'Trạng thái'];
    expect(
      list(head, [
        [A, '01/11/2026 // 02/11/2026 // 05/11/2026', 'Đang xử lý'],
        [B, 'Hạn xử lý: 05/11/2026 // Ngày gửi: 01/11/2026', 'Đang xử lý'],
      ]),
    ).toEqual([
      { code: A, submitted: '2026-11-01', received: '2026-11-02', stepDue: '2026-11-05', state: 'processing' },
      { code: B, submitted: '2026-11-01', stepDue: '2026-11-05', state: 'processing' },
    ]);
  });
  test.each([
    ['a missing line', '02/11/2026 // 05/11/2026'],
    ['a remark in place of a missing line', '01/11/2026 // 05/11/2026 // (Còn 2 ngày)'],
    ['a name in place of a date', 'Nguyễn A // 02/11/2026 // 05/11/2026'],
    ['one line more', '01/11/2026 // 02/11/2026 // 05/11/2026 // 06/11/2026'],
  ])('%s: nothing is guessed', (_, cell) => {
    const header = 'Ngày gửi. Ngày tiếp nhận. Hạn xử lý';
    expect(list(['Mã hồ sơ', header, 'Trạng thái'], [[A, cell, 'Đang xử lý']])).toEqual([
      { code: A, state: 'processing', [header]: cell.split(' // ').join(' ') },
    ]);
  });
  test('slashes: state with what is to be done, name with address', () => {
    const head = ['Mã hồ sơ', 'Tên chủ đơn / Địa chỉ', 'Trạng thái / Hướng xử lý'];
    expect(
      list(head, [
        [A, 'Nguyễn A // Tổ 3, xã Mẫu', 'Đang xử lý // Chuyển phòng chuyên môn'],
        [B, 'Trần B', 'Đang xử lý'],
        ['H56.01-261118-0065', 'Trần C', 'Chuyển phòng chuyên môn'],
      ]),
    ).toEqual([
      { code: A, owner: 'Nguyễn A', address: 'Tổ 3, xã Mẫu', state: 'processing' },
      { code: B, owner: 'Trần B', state: 'processing' },
      { code: 'H56.01-261118-0065', owner: 'Trần C', 'Trạng thái / Hướng xử lý': 'Chuyển phòng chuyên môn' },
    ]);
  });
});

describe('deadline cells', () => {
  const head = ['Mã hồ sơ', 'Chủ hồ sơ', 'Thời hạn'];
  test.each([
    [
      'iGate 2',
      'Hạn xử lý: 30/11/2026 17:00 // Người xử lý: B // Thời gian còn lại: 1 ngày 2 giờ 30 phút',
      { stepDue: '2026-11-30T17:00:00', handler: 'B', remaining: '1 ngày 2 giờ 30 phút' },
    ],
    [
      'iGate 2, late',
      'Hạn xử lý: 30/11/2026 17:00 // Người xử lý: B // Đã quá hạn 3 ngày',
      { stepDue: '2026-11-30T17:00:00', handler: 'B', remaining: 'Đã quá hạn 3 ngày' },
    ],
    ['nobody yet', 'Hạn xử lý: 30/11/2026 17:00 // Người xử lý:', { stepDue: '2026-11-30T17:00:00' }],
    ['time alone', 'Còn 2 ngày', { remaining: 'Còn 2 ngày' }],
    ['a date that says not whose it is', '30/11/2026 // (Còn 2 ngày)', { 'Thời hạn': '30/11/2026 (Còn 2 ngày)' }],
    ['a duration', '10 ngày làm việc', { 'Thời hạn': '10 ngày làm việc' }],
  ])('%s', (_, cell, expected) => {
    expect(list(head, [[A, 'X', cell]])).toEqual([{ code: A, owner: 'X', ...expected }]);
  });
  test('the time left behind a due date; timeliness is no state', () => {
    expect(list(['Mã hồ sơ', 'Hạn trả KQ', 'Tình trạng'], [[A, '5/3/2026 10:05 // (Còn lại  2 ngày, 3:5).', 'Trễ hạn']])).toEqual([
      { code: A, due: '2026-03-05T10:05:00', remaining: 'Còn lại 2 ngày, 3:5', 'Tình trạng': 'Trễ hạn' },
    ]);
  });
});
