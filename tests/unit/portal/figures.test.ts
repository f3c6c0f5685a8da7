import { describe, expect, test } from 'vitest';
import { createWorld } from '../../portal/data/create-world.ts';
import { anLaoFigures, nhuThanhFigures } from '../../portal/data/figures.ts';
import { listDossiers } from '../../portal/data/lists.ts';
import { createReport, reportKeys } from '../../portal/data/statistics.ts';
import type { ReportRow, World } from '../../portal/data/world.ts';

const today = '2026-11-20';
const nhuThanh = createWorld('nhu-thanh', { today });
const anLao = createWorld('an-lao', { today });
const centre = createWorld('trung-tam-2026', { today });

const totalOf = (world: World, unit?: string): ReportRow =>
  createReport(world, '06a', { ...world.period, ...(unit !== undefined && { unit }) }).total;

describe('Như Thanh, quarter II of 2023', () => {
  const total = totalOf(nhuThanh);
  const district = totalOf(nhuThanh, 'huyen');
  const communes = totalOf(nhuThanh, 'xa');

  test('the totals of the report', () => {
    expect(total).toMatchObject({
      received: nhuThanhFigures.received,
      resolved: nhuThanhFigures.resolved,
      pending: nhuThanhFigures.pending,
    });
    expect(total.received.total - total.received.carriedOver).toBe(nhuThanhFigures.newlyReceived);
  });
  test('district and communes', () => {
    expect([district.received.online, communes.received.online]).toEqual([nhuThanhFigures.onlineDistrict, nhuThanhFigures.onlineCommunes]);
    expect([district.resolved.late, communes.resolved.late]).toEqual([nhuThanhFigures.lateDistrict, nhuThanhFigures.lateCommunes]);
    const postal = listDossiers(nhuThanh, 'tat-ca', { unit: 'huyen' }).filter(
      ({ channel, received }) => channel === 3 && (received ?? '') >= nhuThanh.period.from,
    );
    expect(postal).toHaveLength(nhuThanhFigures.postalDistrict);
    expect(nhuThanh.units).toHaveLength(15);
  });
  test('late ones are civil status, certification and land; overdue ones religion and land', () => {
    const rows = createReport(nhuThanh, '06-cac-cap', nhuThanh.period).groups.flatMap(({ rows: fields }) => fields);
    expect(new Set(rows.filter(({ resolved }) => resolved.late > 0).map(({ label }) => label))).toEqual(
      new Set(['Hộ tịch', 'Chứng thực', 'Đất đai']),
    );
    expect(new Set(rows.filter(({ pending }) => pending.overdue > 0).map(({ label }) => label))).toEqual(
      new Set(['Tôn giáo Chính phủ', 'Đất đai']),
    );
  });
  test('the list holds every dossier of the period once', () => {
    const list = listDossiers(nhuThanh, 'tat-ca', {});
    expect(list).toHaveLength(5770);
    expect(new Set(list.map(({ code }) => code)).size).toBe(5770);
  });
});

describe('An Lão, quarter II of 2023', () => {
  test.each([
    ['huyen', anLaoFigures.district],
    ['xa', anLaoFigures.communes],
  ] as const)('%s', (level, figures) => {
    const { received, resolved, pending } = totalOf(anLao, level);
    expect({
      total: received.total,
      direct: received.directOrPostal,
      online: received.online,
      carriedOver: received.carriedOver,
      resolved: resolved.total,
      earlyOrOnTime: resolved.early + resolved.onTime,
      late: resolved.late,
      pending: pending.total,
    }).toEqual(figures);
  });
  test('both levels together', () => {
    const total = totalOf(anLao);
    expect([total.received.total, total.received.online, total.returned]).toEqual([anLaoFigures.total, anLaoFigures.online, 0]);
    expect(listDossiers(anLao, 'tat-ca', { unit: 'h-an-lao' })).toHaveLength(1022);
  });
});

const sum = (rows: ReportRow[], of: (row: ReportRow) => number): number => rows.reduce((all, row) => all + of(row), 0);

describe.each([
  ['nhu-thanh', nhuThanh],
  ['an-lao', anLao],
  ['trung-tam-2026', centre],
] as const)('identities in %s', (key, world) => {
  const undated = key === 'trung-tam-2026' ? 3 : 0;

  test.each(['06a', '06-cac-cap'] as const)('the rows of %s add up, and so do its columns', (report) => {
    const { groups, total } = createReport(world, report, world.period);
    const rows = groups.flatMap((group) => group.rows);
    for (const { received, resolved, pending } of rows) {
      expect(received.total).toBe(received.online + received.directOrPostal + received.carriedOver);
      expect(received.total).toBe(resolved.total + pending.total);
      expect(pending.total).toBe(pending.inTime + pending.overdue);
    }
    expect(sum(rows, ({ resolved }) => resolved.total - resolved.early - resolved.onTime - resolved.late)).toBe(undated);
    expect(sum(rows, ({ received }) => received.total)).toBe(total.received.total);
    expect(sum(rows, ({ resolved }) => resolved.total)).toBe(total.resolved.total);
    expect(sum(rows, ({ pending }) => pending.overdue)).toBe(total.pending.overdue);
  });
  test('all reports receive the same; 07a and the summary keep withdrawn and waiting apart', () => {
    const folded = totalOf(world);
    for (const report of reportKeys) expect(createReport(world, report, world.period).total.received).toEqual(folded.received);
    const { total } = createReport(world, 'tong-hop-don-vi', world.period);
    expect(total.resolved.total + total.returned).toBe(folded.resolved.total);
    expect(total.pending.total + total.supplement + total.paused).toBe(folded.pending.total);
  });
});

test('figures of one quarter before are another story, and of no time at all are none', () => {
  expect(createReport(nhuThanh, '06a', { from: '2022-12-15', to: '2023-03-14' }).total.received.total).toBeGreaterThan(100);
  expect(createReport(nhuThanh, '06a', { from: '2015-03-15', to: '2015-06-14' }).total.received.total).toBe(0);
});
