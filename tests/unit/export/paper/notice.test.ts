import { describe, expect, it } from 'vitest';
import { noticeText, percent, unitStandings } from '../../../../lib/export/notice-text';
import { paperOfRollup } from '../../../../lib/export/form-paper';
import { reportGroups, rollUp, type RollUp, type UnitReport } from '../../../../lib/report/rollup';
import { NO_OFFICE_TARGETS } from '../../../../lib/report/targets/office-targets';
import notice from '../../../../lib/text/messages/vi/notice.json';
import period from '../../../../lib/text/messages/vi/report.json';
import { createSay } from '../../../../lib/text/say';
import { form, report, row } from '../../report/rollup/sample';

const say = createSay({ ...period, ...notice }, 'vi');
const target = (atLeast: number, unit?: string) => ({ index: 'dung-han', year: 2026, atLeast, decision: '', ...(unit && { unit }) });
const targets = { ...NO_OFFICE_TARGETS, targets: [target(95), target(90, 'Xã Bắc')] };

function rolled(reports: readonly UnitReport[], expected: readonly string[] = []): RollUp {
  return rollUp(reportGroups(reports)[0]!, [], expected);
}

const a = report('Xã An', { 'Hộ tịch': row(90, 4, 6, 0, 0) });
const b = report('Xã Bắc', { 'Hộ tịch': row(90, 4, 6, 3, 2) });

describe('the notice to the units', () => {
  it('holds each unit against the target set for it', () => {
    expect(unitStandings(rolled([b, a]), targets).map(({ name, onTime, reached, late }) => [name, onTime, reached, late])).toEqual([
      ['Xã An', 0.94, false, 6],
      ['Xã Bắc', 0.94, true, 8],
    ]);
    expect(unitStandings(rolled([a]), NO_OFFICE_TARGETS)[0]).not.toHaveProperty('reached');
  });

  it('has a line for every unit and the total, and paragraphs only for what is there', () => {
    const text = noticeText(rolled([a, b]), { office: 'UBND tỉnh', targets, say });
    expect(text.table.rows.map(([name]) => name)).toEqual(['Xã An', 'Xã Bắc', 'Tổng số']);
    expect(text.table.rows[2]).toEqual(['Tổng số', '205', '200', '97,56%', '94%', '14', '95%: chưa đạt']);
    expect(text.after).toEqual([
      'Có 1 đơn vị chưa đạt chỉ tiêu giải quyết đúng hạn: Xã An (94%).',
      'Có 2 đơn vị còn hồ sơ quá hạn: Xã An 6 hồ sơ; Xã Bắc 8 hồ sơ.',
      expect.stringMatching(/^Đề nghị các đơn vị/),
    ]);
    const good = noticeText(rolled([report('Xã An', { 'Hộ tịch': row(9, 0, 0, 0, 0) })]), { office: '', targets: NO_OFFICE_TARGETS, say });
    expect(good.after).toHaveLength(1);
    expect(good.paragraphs[0]).toContain('đủ số đơn vị phải báo cáo');
  });

  it('a figure that a unit lacks is dots, and never nought', () => {
    const lacking = { ...b, total: { label: '', cells: form.columns.map(() => ({ why: 'chưa rõ' })) } };
    const text = noticeText(rolled([a, lacking]), { office: '', targets, say });
    expect(text.paragraphs[1]).toContain('phải giải quyết: ……; đã giải quyết: …… (đạt ……)');
    expect(text.table.rows[1]).toEqual(['Xã Bắc', '', '', '', '', '', '90%']);
  });

  it('rates are cut, so that not all is never all', () => {
    expect([0.99996, 1, 0, 0.5, 0.8888].map((share) => percent(share))).toEqual(['99,99%', '100%', '0%', '50%', '88,88%']);
  });
});

describe('the roll-up on paper', () => {
  it('by lĩnh vực or by unit comes to the same total', () => {
    const all = rolled([a, b]);
    const [rows, units] = (['rows', 'units'] as const).map((by) => paperOfRollup(all, by, { unit: 'UBND tỉnh' }));
    expect(rows!.rows.at(-1)).toEqual(units!.rows.at(-1));
    expect([rows!.stub, units!.stub]).toEqual(['Lĩnh vực', 'Đơn vị']);
    expect(units!.rows.map(({ label, cells }) => [label, cells[0]])).toEqual([
      ['Xã An', 100],
      ['Xã Bắc', 105],
      ['Tổng số', 205],
    ]);
  });
});
