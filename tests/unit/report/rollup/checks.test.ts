import { describe, expect, it } from 'vitest';
import { checkRollup } from '../../../../lib/report/rollup-checks';
import { outliers } from '../../../../lib/report/rollup-outliers';
import { figuresOfRow, ratesOf } from '../../../../lib/report/rollup-rates';
import { compareWithTable } from '../../../../lib/report/rollup-table';
import { reportGroups, rollUp, type UnitReport } from '../../../../lib/report/rollup';
import type { FigureTable } from '../../../../lib/table/figures';
import common from '../../../../lib/text/messages/vi/common.json';
import messages from '../../../../lib/text/messages/vi/rollup.json';
import { createSay } from '../../../../lib/text/say';
import { form, report, row } from './sample';

const say = createSay({ ...common, ...messages }, 'vi');
const fields = { 'Hộ tịch': row(30, 3, 1, 2, 0), 'Đất đai': row(1, 1, 1, 1, 1) };

function checked(reports: readonly UnitReport[], others: readonly UnitReport[] = [], links = []): string[] {
  const rolled = rollUp(reportGroups(reports)[0]!, links, []);
  return checkRollup(rolled, [...reports, ...others]).map((notice) => `${notice.severity} ${say(notice.say)}`);
}

describe('checks within and across reports', () => {
  it('nothing is said of reports that hold', () => {
    expect(checked([report('Xã An', fields), report('Xã Bắc', { 'Hộ tịch': row(9, 1, 0, 4, 0) })])).toEqual([]);
  });

  it('a sum that does not hold names unit, row and figures', () => {
    const wrong = row(30, 3, 1, 2, 0);
    wrong[5] = 31;
    expect(checked([report('Xã An', { 'Hộ tịch': wrong })])).toEqual([
      'block Xã An, dòng “Hộ tịch”: (7)=(8)+(9)+(10) phải bằng 35, gói ghi 34; và 1 chỗ khác.',
    ]);
  });

  it('rows that do not make the total; dossiers without a row excuse it', () => {
    const off = { total: { label: '', cells: row(31, 3, 1, 3, 0) } };
    expect(checked([report('Xã An', { 'Hộ tịch': row(30, 3, 1, 3, 0) }, off)])[0]).toMatch(
      /^block Xã An: các dòng của cột \(3\) .* cộng lại là 37, dòng tổng ghi 38/,
    );
    expect(checked([report('Xã An', { 'Hộ tịch': row(30, 3, 1, 3, 0) }, { ...off, unplaced: 1 })])).toEqual([]);
  });

  it('a report frozen over a contradiction is named, one set aside is not', () => {
    const finding = { rule: 'can-doi-06a', severity: 'block' as const, text: 'Tổng lệch 5' };
    expect(checked([report('Xã An', fields, { findings: [finding] })])).toEqual([
      'warn Xã An chốt khi còn 1 mâu thuẫn mức chặn: Tổng lệch 5',
    ]);
    const aside = { ...finding, waiver: { reason: 'đã đối chiếu', at: '2026-06-15' } };
    expect(checked([report('Xã An', fields, { findings: [aside, { ...finding, severity: 'warn' }] })])).toEqual([]);
  });

  it('carried over differs from what was pending when the period before was frozen', () => {
    const before = { period: { from: '2026-04-15', to: '2026-05-14' } };
    const now = report('Xã An', { 'Hộ tịch': row(30, 3, 1, 2, 0, 7) });
    expect(checked([now], [report('xã An', { 'Hộ tịch': row(9, 0, 0, 5, 2) }, before)])).toEqual([]);
    expect(checked([now], [report('xã An', { 'Hộ tịch': row(9, 0, 0, 5, 1) }, before)])).toEqual([
      'warn Xã An: kỳ này ghi 7 hồ sơ từ kỳ trước chuyển sang, kỳ trước chốt 6 hồ sơ đang giải quyết.',
    ]);
    expect(
      checked([now], [report('Xã An', { 'Hộ tịch': row(9, 0, 0, 5, 1) }, { period: { from: '2026-04-15', to: '2026-05-13' } })]),
    ).toEqual([]);
  });

  it('the same figures under two names, another way of counting, a merged unit that reports itself', () => {
    expect(checked([report('Xã An', fields), report('Xã Bắc', fields)])).toEqual([
      'warn Xã An và Xã Bắc có mọi số giống hệt nhau: kiểm tra xem có nộp nhầm tệp không.',
    ]);
    const small = { 'Hộ tịch': row(1, 0, 0, 0, 0) };
    expect(checked([report('Xã An', small), report('Xã Bắc', small)])).toEqual([]);
    const other = report(
      'Xã Bắc',
      { 'Hộ tịch': row(2, 0, 0, 0, 0) },
      { convention: { id: 'law', title: 'Theo luật', source: '', print: 'q' } },
    );
    expect(checked([report('Xã An', fields), report('Xã Cao', small), other])).toEqual([
      'warn 1 đơn vị đếm theo “Theo luật”, các đơn vị khác theo “Theo cổng”: số cộng lại không cùng một cách đếm.',
    ]);
    const rolled = rollUp(
      reportGroups([report('Xã An', fields), report('Xã Bắc', small)])[0]!,
      [{ kind: 'unit', from: 'Xã Bắc', to: 'Xã An', at: '' }],
      [],
    );
    expect(checkRollup(rolled, []).map(({ kind, severity }) => [kind, severity])).toEqual([['merged', 'warn']]);
  });

  it('the superior’s own table of units', () => {
    const rolled = rollUp(reportGroups([report('Xã An', fields), report('Xã Bắc', { 'Hộ tịch': row(2, 0, 0, 0, 0) })])[0]!, [], []);
    const table: FigureTable = {
      rowsAre: 'unit',
      columns: [{ col: 1, path: ['Tổng số'], indicator: 'toResolve.total' }],
      rows: [
        { row: 1, label: 'xã An', kind: 'data', cells: [{ raw: '42', value: 42, decimals: 0 }] },
        { row: 2, label: 'Xã Bắc', kind: 'data', cells: [{ raw: '2', value: 2, decimals: 0 }] },
        { row: 3, label: 'Xã Cao', kind: 'data', cells: [undefined] },
      ],
      formulas: [],
      unclear: [],
    };
    expect(compareWithTable(rolled, table, 'Báo cáo 06a', []).map((notice) => say(notice.say))).toEqual([
      expect.stringMatching(/^Xã An: gói ghi .* 41, bảng “Báo cáo 06a” ghi 42 \(1 cột khác nhau\)\.$/),
    ]);
  });
});

describe('a unit beside its own past', () => {
  const months = ['2026-01-15', '2026-02-15', '2026-03-15', '2026-04-15'];
  const past = (unit: string, rows: readonly number[][]) =>
    rows.map((cells, n) => report(unit, { 'Hộ tịch': cells }, { period: { from: months[n]!, to: `2026-0${n + 2}-14` } }));
  const usual = [row(90, 5, 1, 4, 0), row(95, 6, 2, 4, 0), row(99, 1, 0, 3, 1), row(88, 9, 1, 5, 0)];
  const found = (cells: number[], before = past('Xã An', usual)) => {
    const now = report('Xã An', { 'Hộ tịch': cells });
    return outliers(rollUp(reportGroups([now])[0]!, [], []), [now, ...before], []).map((notice) => say(notice.say));
  };

  it('much fewer dossiers and many more late ones are named', () => {
    expect(found(row(20, 1, 0, 0, 0))).toEqual(['Xã An: 21 hồ sơ phải giải quyết, 4 kỳ trước thường là 103,5.']);
    expect(found(row(50, 5, 45, 0, 0))).toEqual([
      'Xã An: 45 hồ sơ quá hạn, 4 kỳ trước thường là 1.',
      'Xã An: đúng hạn 55%, 4 kỳ trước thường là 98,97%.',
    ]);
  });

  it('the usual ups and downs are not, nor a unit without a past', () => {
    expect(found(row(70, 9, 3, 12, 2))).toEqual([]);
    expect(found(row(20, 1, 0, 0, 0), past('Xã An', usual).slice(1))).toEqual([]);
    expect(found(row(20, 1, 0, 0, 0), past('Xã Bắc', usual))).toEqual([]);
  });
});

describe('rates', () => {
  const of = (cells: readonly number[]) => ratesOf(figuresOfRow(form, cells));
  it('progress, on time and late', () => {
    expect(of(row(4970, 640, 15, 120, 25))).toEqual({ progress: 5625 / 5770, onTime: 5610 / 5625, late: 40 });
  });
  it('nothing to be a part of is no rate, and a part above its whole neither', () => {
    expect(of(row(0, 0, 0, 0, 0))).toEqual({ late: 0 });
    expect(
      ratesOf(
        new Map([
          ['resolved.total', 9],
          ['toResolve.total', 8],
        ] as const),
      ),
    ).toEqual({});
  });
});
