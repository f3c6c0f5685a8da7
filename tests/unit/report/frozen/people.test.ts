import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packageText, sealed } from '../../../../lib/report/frozen-hash';
import { speaksOfPeople, withoutPeople } from '../../../../lib/report/frozen-text';
import { frozenCaptures } from '../../../../lib/report/frozen-captures';
import type { FigureCapture, ListCapture } from '../../../../lib/dossier/capture';
import { digest, freeze, sampleDossiers } from './sample';

describe('texts that leave the office', () => {
  it.each([
    ['3 hồ sơ chưa có ngày kết thúc: 000.00.32.H56-230612-0058, 000.34.32.H56-230530-0045, …', '3 hồ sơ chưa có ngày kết thúc: …'],
    ['CCCD 038 199 001 234 của ông', 'CCCD … của ông'],
    ['gọi 0912345678', 'gọi …'],
    ['gọi +84 912 345 678.', 'gọi ….'],
    ['gửi a.b@x.gov.vn nhé', 'gửi … nhé'],
    ['mã HS2023.0045123 trùng', 'mã … trùng'],
  ])('%s', (before, after) => expect(withoutPeople(before)).toBe(after));

  it.each([
    'Tổng 4.531 + 2 = 4.533 hồ sơ, báo cáo ghi 4.538: chênh 5.',
    'Kỳ 15/03/2023 – 14/06/2023, Quyết định số 1829/QĐ-UBND',
    'Thu 1.234.567.890 đồng, đạt 99,73%',
    'Biểu II.06a/VPCP/KSTT, Thông tư 01/2020/TT-VPCP',
    'Đã nộp lần 2, đọc lúc 08:12:33 ngày 15/06/2023',
  ])('%s stays', (text) => expect(speaksOfPeople(text)).toBe(false));
});

const head = {
  portal: 'https://a.gov.vn',
  address: '/x?q=Nguyen',
  screen: 'Danh sách',
  filter: { 'Người nộp': 'Nguyễn' },
  at: '2023-06-15',
  hash: 'h',
};
const list: ListCapture = {
  ...head,
  id: '1',
  kind: 'list',
  lastSeen: '2023-06-15T08:00:00',
  count: 2,
  withoutCode: 0,
  completeness: { complete: true, proof: 'total-text' },
  codes: ['A-1'],
};
const byPerson: FigureCapture = {
  ...head,
  id: '2',
  kind: 'figures',
  lastSeen: '2023-06-15T09:00:00',
  period: { from: '2023-03-15', to: '2023-06-14' },
  table: { rowsAre: 'unknown', columns: [], rows: [{ row: 1, label: 'Nguyễn Văn A', kind: 'data', cells: [] }], formulas: [], unclear: [] },
};

describe('a package', () => {
  const { dossiers, period } = sampleDossiers('an-lao');

  it('names no dossier, address, filter or person, whatever its parts hold', async () => {
    const captures = frozenCaptures([list, byPerson], '', period, new Set(['https://a.gov.vn']));
    expect(captures.map(({ kind }) => kind)).toEqual(['figures', 'list']);
    const said = {
      rule: 'a',
      severity: 'warn' as const,
      text: `Hồ sơ ${dossiers[0]!.code} trùng`,
      waiver: { reason: `gọi 0912345678`, at: '2023-06-15' },
    };
    const text = packageText(await sealed(freeze(dossiers, period, { note: 'gọi 0912 345 678', captures, findings: [said] }), digest));
    for (const { code } of dossiers) expect(text.includes(code)).toBe(false);
    expect(text).not.toMatch(/Nguy|\/x\?|0912/);
  });

  it('two packages over the same dossiers have no print in common', () => {
    const prints = (salt: string) => freeze(dossiers, period, { salt }).dossiers!.groups.flatMap((group) => group.prints);
    const [one, other] = [prints('aaaaaaaaaaaaaaaa'), new Set(prints('bbbbbbbbbbbbbbbb'))];
    expect(one.length).toBe(other.size);
    expect(one.some((print) => other.has(print))).toBe(false);
  });

  it('property: masking is stable, and no code of any number survives', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 99999 }), fc.string(), (unit, n, around) => {
        const code = `000.${String(unit).padStart(2, '0')}.32.H56-230612-${String(n).padStart(4, '0')}`;
        const masked = withoutPeople(`${around} ${code} ${around}`);
        expect(masked.includes(code)).toBe(false);
        expect(withoutPeople(masked)).toBe(masked);
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});
