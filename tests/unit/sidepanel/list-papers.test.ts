import { describe, expect, it } from 'vitest';
import { MOST_LINES, paperOfDossiers, paperOfFindings } from '../../../entrypoints/sidepanel/list-papers';
import { defaultSettings } from '../../../lib/settings/schema';
import common from '../../../lib/text/messages/vi/common.json';
import today from '../../../lib/text/messages/vi/today.json';
import workspace from '../../../lib/text/messages/vi/workspace.json';
import { createSay } from '../../../lib/text/say';
import { dossier, now, sumFinding } from '../components/fixtures';

const say = createSay({
  ...common,
  ...today,
  ...workspace,
  [sumFinding.what.id]: 'chênh 5',
  [sumFinding.why.id]: 'vì',
  [sumFinding.next.id]: 'xem',
});
const reading = {
  lastRead: '2023-06-14T08:00:00',
  incomplete: [{ screen: 'Theo dõi', completeness: { complete: false as const, why: 'one-page-only' as const } }],
};
const facts = { say, settings: { ...defaultSettings, unit: 'UBND xã Xuân Du' }, now, reading };

describe('the list of the day on paper', () => {
  const entries = [dossier(1), dossier(2, { unit: 'Xã khác' })].map((one) => ({ dossier: one, pressure: 'late' as const }));

  it('says whose it is, how old it is, what it lacks, and that it was narrowed down', () => {
    const paper = paperOfDossiers({ name: 'Quá hạn', entries, total: 35, group: 'none' }, facts);
    expect(paper).toMatchObject({ title: 'Hôm nay – Quá hạn', unit: 'UBND xã Xuân Du' });
    expect(paper.about[0]).toBe('Đọc lần cuối lúc 14/06/2023 08:00 (8 giờ trước). In lúc 14/06/2023 16:20.');
    expect(paper.about[1]).toContain('“Theo dõi” chưa đọc đủ');
    expect(paper.about[2]).toBe('2 trong 35 hồ sơ, theo điều kiện lọc đang chọn.');
    expect(paper.about.join()).not.toContain('[');
  });

  it('has a cell for each column, a number for each dossier, and room for the pen', () => {
    const { columns, rows } = paperOfDossiers({ name: 'Quá hạn', entries, total: 2, group: 'unit' }, facts);
    expect(rows.map((row) => ('group' in row ? row.group : row.cells[0]?.[0]))).toEqual([
      'UBND huyện Như Thanh (1 hồ sơ)',
      '1',
      'Xã khác (1 hồ sơ)',
      '2',
    ]);
    for (const row of rows) if ('cells' in row) expect(row.cells).toHaveLength(columns.length);
    expect(columns.at(-1)?.kind).toBe('blank');
    expect(JSON.stringify(rows)).toMatch(/Quá hạn \d+ ngày/);
  });

  it('stops somewhere, and says so', () => {
    const many = Array.from({ length: MOST_LINES + 1 }, (_, n) => ({ dossier: dossier(n) }));
    const { rows, notes } = paperOfDossiers({ name: 'Treo', entries: many, total: many.length, group: 'none' }, facts);
    expect(rows).toHaveLength(MOST_LINES);
    expect(notes).toEqual(['Chỉ in 2.000 dòng đầu trong 2.001 dòng. Lọc bớt hoặc xuất CSV để có đủ.']);
  });
});

describe('findings on paper', () => {
  it('stand with their severity, place and what to do, and say when they were set aside', () => {
    const aside = { ...sumFinding, waiver: { at: '2023-06-01T08:00:00', reason: 'Đã xác minh' } as never };
    const { rows, about } = paperOfFindings('Mâu thuẫn', [sumFinding, aside], facts);
    expect(about.at(-1)).toBe('2 điểm cần xem.');
    const [first, second] = rows.map((row) => ('cells' in row ? row.cells : []));
    expect(first?.[1]).toEqual(['Chặn']);
    expect(first?.[3]).toEqual(['xem', 'vì']);
    expect(second?.[2]).toContain('Đã bỏ qua 01/06/2023: Đã xác minh');
  });

  it('of a text are as old as the text: nothing is said of a reading', () => {
    const { about } = paperOfFindings('Kết quả soát', [], { say, settings: defaultSettings, now });
    expect(about).toEqual(['In lúc 14/06/2023 16:20.', '0 điểm cần xem.']);
  });
});
