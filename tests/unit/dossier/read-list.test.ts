// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { dayInCode, readCode } from '../../../lib/dossier/code';
import { findCode } from '../../../lib/text/dossier-code';
import { mergeCopy } from '../../../lib/dossier/merge-copy';
import { readList, type ListReading } from '../../../lib/dossier/read-list';
import { toDossier } from '../../../lib/dossier/to-dossier';
import type { DossierRow } from '../../../lib/dossier/dossier';
import { readHtmlTable } from '../../../lib/table/read-html-table';
import { understandTable } from '../../../lib/table/understand-table';
import { drawTable } from '../table/drawn-table';

/** Lines of a cell are parted by ` / ` in a row, as `div`s in the page. */
function list(head: string, ...body: string[]): ListReading {
  const table = drawTable(document, { head: [head], body, style: 'th' });
  for (const cell of table.querySelectorAll('td')) {
    const lines = (cell.textContent ?? '').split(' // ');
    if (lines.length < 2) continue;
    cell.replaceChildren(...lines.map((line) => Object.assign(document.createElement('div'), { textContent: line })));
  }
  const { grid } = readHtmlTable(table);
  const meaning = understandTable(grid);
  if (meaning.kind !== 'list') throw new Error(meaning.kind);
  return readList(grid, meaning.columns, meaning.split);
}

const codeA = 'H56.01-261120-0015';
const codeB = 'H56.01-261118-0064';

describe('codes', () => {
  test.each([
    'H21.56.01-240101-0001',
    'G22.01-240101-0001',
    '000.00.53.H48-220921-0099',
    '000.09.23.H34-220921-0099',
    'H57.132-260804-0583',
    'h56.01-261120-0015',
  ])('%s is national', (code) => {
    expect(findCode(`Mã số hồ sơ: ${code} - Số phiếu: 12`)).toBe(code);
    expect(dayInCode(code)).toMatch(/^20\d\d-\d\d-\d\d$/);
  });
  test.each(['12/2023', 'HS-0012', '0012345', 'TN.2023.15'])('%s is an older one', (code) => {
    expect(readCode(code)).toBe(code);
    expect(dayInCode(code)).toBeUndefined();
  });
  test.each(['', '-', 'Chưa cấp mã', 'abc', 'Đang cập nhật', '12', '1 2 3'])('%j is none', (text) => {
    expect(readCode(text)).toBeUndefined();
  });
  test('a day no calendar has is not taken from a code', () => {
    expect(dayInCode('H56.01-261332-0015')).toBeUndefined();
  });
});

describe('rows', () => {
  test('dates may carry a remark, states stand beside other words, unknown columns keep their header', () => {
    const [row] = list(
      'Mã hồ sơ | Hạn trả KQ | Trạng thái | Ngày ký',
      `${codeA} | 05/04/2023 16:30 // (Còn lại 2 ngày, 3:5) | Đang thụ lý // quá hạn | 06/04/2023`,
    ).rows;
    expect(row?.values.due?.moment).toBe('2023-04-05T16:30:00');
    expect(row?.values.state).toEqual({ text: 'Đang thụ lý', state: 'processing' });
    expect(row?.others).toEqual([{ header: 'Ngày ký', text: '06/04/2023' }]);
  });
  test('two dates in one cell are none', () => {
    expect(list('Mã hồ sơ | Ngày hẹn trả', `${codeA} | 05/04/2023 // 12/04/2023`).rows[0]?.values.due).toEqual({
      text: '05/04/2023 12/04/2023',
    });
    expect(list('Mã hồ sơ | Ngày hẹn trả', `${codeA} | 31/02/2023 (gia hạn 12/04/2023)`).rows[0]?.values.due?.moment).toBeUndefined();
  });
  test('rows without a code are read, and never become dossiers', () => {
    const { rows } = list('Mã hồ sơ | Tên thủ tục | Chủ hồ sơ', 'Chưa cấp mã | Khai sinh | A', ' | Khai tử | B', `${codeA} | Kết hôn | C`);
    expect(rows.map((row) => row.values.code?.text ?? '?')).toEqual(['?', '', codeA]);
    expect(rows[0]?.others).toEqual([{ header: 'Mã hồ sơ', text: 'Chưa cấp mã' }]);
    expect(rows.map((row) => toDossier(row, 'https://x')?.code)).toEqual([undefined, undefined, codeA]);
  });
  test('a column of its own beats a line of the composite cell, an empty one does not', () => {
    const head = 'STT | Thông tin hồ sơ | Chủ hồ sơ | Trạng thái hồ sơ';
    const info = `${codeA} // - Khai sinh // - Trạng thái hồ sơ : Đang xử lý`;
    expect(list(head, `1 | ${info} | A | Dừng xử lý`).rows[0]?.values.state?.state).toBe('paused');
    expect(list(head, `1 | ${info} | A | `).rows[0]?.values.state?.state).toBe('processing');
  });
  test('labels without values are an empty value', () => {
    expect(
      list('STT | Mã hồ sơ | Chủ hồ sơ | Kết quả', `1 | ${codeA} | A | - Số ký hiệu: // - // - Đính kèm:`).rows[0]?.values.result?.text,
    ).toBe('');
  });
  test('headers of two parts take one line each; with fewer lines nothing is guessed', () => {
    const head = 'Mã hồ sơ. Số hồ sơ | Tên thủ tục. Tên doanh nghiệp | Ngày gửi. Ngày tiếp nhận. Hạn xử lý | Trạng thái';
    const [whole, partly] = list(
      head,
      `${codeA} // 12/2026 | Cấp phép // Công ty A | 01/11/2026 // 02/11/2026 // 05/11/2026 | Đang xử lý`,
      `${codeB} | Cấp phép | 02/11/2026 // 05/11/2026 | Đang xử lý`,
    ).rows;
    expect([whole?.values.code?.text, whole?.values.procedure?.text, whole?.values.owner?.text]).toEqual([codeA, 'Cấp phép', 'Công ty A']);
    expect([whole?.values.submitted?.moment, whole?.values.received?.moment, whole?.values.stepDue?.moment]).toEqual([
      '2026-11-01',
      '2026-11-02',
      '2026-11-05',
    ]);
    expect(partly?.values.code?.text).toBe(codeB);
    expect([partly?.values.procedure, partly?.values.submitted, partly?.values.received, partly?.values.subject]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(partly?.others.map(({ header }) => header)).toEqual(['Tên thủ tục. Tên doanh nghiệp', 'Ngày gửi. Ngày tiếp nhận. Hạn xử lý']);
  });
  test.each([
    ['Ngày nhận/hẹn trả', '05/01/2026 // 15/01/2026 17:00'],
    ['Ngày nhận/Ngày hẹn trả', '05/01/2026 // 15/01/2026 17:00'],
    ['Ngày nhận / hẹn trả', '05/01/2026 // 15/01/2026 17:00'],
    ['Ngày tiếp nhận - Ngày hẹn trả', '05/01/2026 15/01/2026 17:00'],
    ['Ngày tiếp nhận và hẹn trả', '05/01/2026 - 15/01/2026 17:00'],
    ['Ngày nhận, hẹn trả', 'Ngày nhận: 05/01/2026 // Hẹn trả: 15/01/2026 17:00'],
  ])('two dates under %s', (header, cell) => {
    const [row] = list(`Mã hồ sơ | Thủ tục | ${header}`, `${codeA} | Khai sinh | ${cell}`).rows;
    expect([row?.values.received?.moment, row?.values.due?.moment]).toEqual(['2026-01-05', '2026-01-15T17:00:00']);
  });
  test.each([
    ['06/01/2026', '06/01/2026'],
    ['06/01/2026 // chờ bổ sung', '06/01/2026 chờ bổ sung'],
    ['06/01/2026 // 07/01/2026 // 08/01/2026', '06/01/2026 07/01/2026 08/01/2026'],
    ['31/02/2026 // 07/01/2026', '31/02/2026 07/01/2026'],
  ])('under two dates %s may be either: it is read as none', (cell, text) => {
    const [row] = list('Mã hồ sơ | Thủ tục | Ngày nhận/hẹn trả', `${codeA} | Khai sinh | ${cell}`).rows;
    expect(Object.keys(row!.values).sort()).toEqual(['code', 'procedure']);
    expect(row?.others).toEqual([{ header: 'Ngày nhận/hẹn trả', text }]);
  });
  test.each(['Ngày nhận/trả', 'Ngày nhận/Ngày tiếp nhận', 'Ngày nhận/ký', 'Thủ tục/Lĩnh vực', 'Đơn vị/Ngày nhận'])(
    '%s does not name two dates for certain',
    (header) => {
      const [row] = list(`Mã hồ sơ | Tên thủ tục | ${header}`, `${codeA} | Khai sinh | 05/01/2026 // 15/01/2026`).rows;
      expect(row?.others.map((other) => other.header)).toEqual([header]);
    },
  );

  test('an empty list says so; a header alone does not', () => {
    expect(list('Mã hồ sơ | Chủ hồ sơ', 'Không có hồ sơ nào[c2]')).toMatchObject({ rows: [], saysEmpty: true });
    expect(list('Mã hồ sơ | Chủ hồ sơ')).toMatchObject({ rows: [], saysEmpty: false });
  });
});

describe('what may be kept', () => {
  const [row] = list(
    'Mã hồ sơ | Tên thủ tục | Chủ hồ sơ | Địa chỉ | Ngày hẹn trả | Ghi chú | Cột lạ',
    `${codeA} | Khai sinh | Nguyễn Văn A | Tổ 3 | 05/04/2023 | gọi lại | 0900000018`,
  ).rows;
  test('no personal field, no unknown column', () => {
    expect(toDossier(row!, 'https://x')).toEqual({ portal: 'https://x', code: codeA, procedure: 'Khai sinh', due: '2023-04-05' });
  });
  test('only what was switched on, under its own name', () => {
    expect(toDossier(row!, 'https://x', ['owner', 'unknown', 'procedure', '__proto__'])?.extra).toEqual({ 'Chủ hồ sơ': 'Nguyễn Văn A' });
  });
  test('cut text is not kept', () => {
    const cut: DossierRow = {
      row: 1,
      others: [],
      values: { code: { text: codeA }, procedure: { text: 'Cấp giấy…', cut: true }, state: { text: 'Đang…', cut: true } },
    };
    expect(toDossier(cut, 'https://x')).toEqual({ portal: 'https://x', code: codeA });
  });
});

describe('hidden copies', () => {
  const shown = list(
    'STT | Thông tin hồ sơ | Chủ hồ sơ',
    `1 | ${codeA} // - Khai sinh // - Tiếp nhận trực tiếp: 20/11/2026 10:15, hẹn trả: 30/11/2026 17:00 | A`,
    `2 | ${codeB} // - Khai tử | B`,
  ).rows;
  const head = 'Mã hồ sơ | Đơn vị tiếp nhận | Ngày nhận | Ngày hẹn trả | Chủ hồ sơ';
  test('add what the screen does not show, by code and not by place', () => {
    const merged = mergeCopy(
      shown,
      list(head, `${codeB} | Xã B |  | 01/12/2026 17:00:00 | Z`, `${codeA} | Xã A | 20/11/2026 10:15:42 | 02/12/2026 | Z`).rows,
    );
    expect(merged.map((row) => row.values.unit)).toEqual([
      { text: 'Xã A', fromCopy: true },
      { text: 'Xã B', fromCopy: true },
    ]);
    expect(merged[0]?.values.received?.moment).toBe('2026-11-20T10:15:42');
    expect(merged[0]?.values.due).toMatchObject({ moment: '2026-11-30T17:00:00' });
    expect(merged.map((row) => row.values.owner?.text)).toEqual(['A', 'B']);
    expect(merged[1]?.values.due?.moment).toBe('2026-12-01T17:00:00');
  });
  test.each([
    ['another page', [`H56.01-261111-0001 | X |  |  | `, `${codeB} | Y |  |  | `]],
    ['fewer rows', [`${codeA} | X |  |  | `]],
    ['more rows', [`${codeA} | X |  |  | `, `${codeB} | Y |  |  | `, `H56.01-261111-0001 | Z |  |  | `]],
    ['one code twice', [`${codeA} | X |  |  | `, `${codeA} | Y |  |  | `]],
  ])('%s: nothing is taken', (_, body) => {
    expect(mergeCopy(shown, list(head, ...body).rows)).toBe(shown);
  });
  test('cut text is completed', () => {
    const cut = shown.map((row) => ({ ...row, values: { ...row.values, subject: { text: 'Kh…', cut: true as const } } }));
    const merged = mergeCopy(
      cut,
      list(
        'Mã hồ sơ | Nội dung hồ sơ | Tên thủ tục',
        `${codeA} | Nguyễn A - Khai sinh | Khai sinh`,
        `${codeB} | Trần B - Khai tử | Khai tử`,
      ).rows,
    );
    expect(merged.map((row) => row.values.subject?.text)).toEqual(['Nguyễn A - Khai sinh', 'Trần B - Khai tử']);
  });
  test('a line that ends every subject of the copy was the procedure', () => {
    const merged = mergeCopy(
      shown,
      list('Mã hồ sơ | Nội dung hồ sơ | Đơn vị', `${codeA} | Nguyễn A - Khai sinh | X`, `${codeB} | Khai tử | X`).rows,
    );
    expect(merged.map((row) => [row.values.procedure?.text, row.values.subject?.text])).toEqual([
      ['Khai sinh', 'Nguyễn A - Khai sinh'],
      ['Khai tử', 'Khai tử'],
    ]);
  });
  test('a subject with a name in it is never taken for a procedure', () => {
    const merged = mergeCopy(
      shown,
      list('Mã hồ sơ | Nội dung hồ sơ | Đơn vị', `${codeA} | Việc khác | X`, `${codeB} | Trần B - Khai tử | X`).rows,
    );
    expect(merged.map((row) => row.values.procedure)).toEqual([undefined, undefined]);
  });
});
