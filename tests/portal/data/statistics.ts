import { countingPeriod, placeOf, type CountingPeriod, type Place } from './classify.ts';
import { wrongCellsOf, type WrongCell } from './faults.ts';
import type { PortalDossier, ReportRow, UnitLevel, World } from './world.ts';

export type ReportKey = '06a' | '06-cac-cap' | '07a' | 'tong-hop-don-vi';
export const reportKeys: readonly ReportKey[] = ['06a', '06-cac-cap', '07a', 'tong-hop-don-vi'];

export interface ReportQuestion {
  from: string;
  to: string;
  /** A unit's id, or a level (`so`, `huyen`, `xa`); absent: all units. */
  unit?: string;
}

export interface ReportGroup {
  title: string;
  rows: ReportRow[];
}

export interface Report {
  groups: ReportGroup[];
  total: ReportRow;
}

/** Folded as in 06a, or with supplement and returned apart as in 07a and in the summary by unit. */
export type Folding = 'folded' | 'apart';

export const levelTitles: Record<UnitLevel, string> = {
  so: 'Sở ban ngành',
  huyen: 'Huyện, thành phố, thị xã',
  xa: 'Xã, phường, thị trấn',
};

export function foldingOf(report: ReportKey): Folding {
  return report === '07a' || report === 'tong-hop-don-vi' ? 'apart' : 'folded';
}

export function emptyRow(label: string): ReportRow {
  return {
    label,
    received: { total: 0, online: 0, directOrPostal: 0, carriedOver: 0 },
    resolved: { total: 0, early: 0, onTime: 0, late: 0 },
    pending: { total: 0, inTime: 0, overdue: 0 },
    supplement: 0,
    paused: 0,
    returned: 0,
  };
}

/** One row over the dossiers given, each counted once or not at all. */
export function countRow(label: string, dossiers: Iterable<PortalDossier>, period: CountingPeriod, folding: Folding): ReportRow {
  const row = emptyRow(label);
  for (const dossier of dossiers) {
    const place = placeOf(dossier, period);
    if (place !== undefined) add(row, dossier, place, folding);
  }
  return row;
}

function add(row: ReportRow, dossier: PortalDossier, { origin, outcome }: Place, folding: Folding): void {
  row.received.total++;
  if (origin === 'carried') row.received.carriedOver++;
  else if (dossier.channel === 2) row.received.online++;
  else row.received.directOrPostal++;
  switch (outcome) {
    case 'early':
    case 'onTime':
    case 'late':
      row.resolved.total++;
      row.resolved[outcome]++;
      return;
    case 'closedUndated':
      row.resolved.total++;
      return;
    case 'withdrawn':
      row.returned++;
      if (folding === 'apart') return;
      row.resolved.total++;
      row.resolved.onTime++;
      return;
    case 'inTime':
    case 'overdue':
      row.pending.total++;
      row.pending[outcome]++;
      return;
    default:
      if (outcome === 'supplement') row.supplement++;
      else row.paused++;
      if (folding === 'apart') return;
      row.pending.total++;
      row.pending.inTime++;
  }
}

export function createReport(world: World, report: ReportKey, question: ReportQuestion): Report {
  const period = countingPeriod(question.from, question.to, world.now.slice(0, 10));
  const asked = world.dossiers.filter((dossier) => askedUnit(world, dossier, question.unit));
  const folding = foldingOf(report);
  const total = countRow('Tổng số', asked, period, folding);
  const byUnit = report === '06a' || report === 'tong-hop-don-vi';
  const groups = byUnit
    ? unitGroups(world, asked, period, folding, question.unit)
    : report === '07a'
      ? [{ title: '', rows: fieldRows(world, asked, period, folding) }]
      : levelFieldGroups(world, asked, period, folding);
  if (report === '07a') spoil(groups, '07a', world, question);
  return { groups, total };
}

function askedUnit(world: World, dossier: PortalDossier, unit: string | undefined): boolean {
  if (unit === undefined || unit === '') return true;
  return dossier.unitId === unit || world.units.find(({ id }) => id === dossier.unitId)?.level === unit;
}

function unitGroups(world: World, asked: PortalDossier[], period: CountingPeriod, folding: Folding, only?: string): ReportGroup[] {
  const byUnit = groupBy(asked, ({ unitId }) => unitId);
  return (['so', 'huyen', 'xa'] as const).map((level) => ({
    title: levelTitles[level],
    rows: world.units
      .filter((unit) => unit.level === level && (only === undefined || only === '' || unit.id === only || unit.level === only))
      .map((unit) => countRow(unit.name, byUnit.get(unit.id) ?? [], period, folding)),
  }));
}

/** Every field that has procedures, zeros included, in the order of the catalogue. */
export function fieldRows(world: World, asked: PortalDossier[], period: CountingPeriod, folding: Folding): ReportRow[] {
  const fieldOf = new Map(world.procedures.map(({ code, field }) => [code, field]));
  const byField = groupBy(asked, ({ procedureCode }) => fieldOf.get(procedureCode) ?? '');
  return fieldsOf(world).map((field) => countRow(field, byField.get(field) ?? [], period, folding));
}

export function fieldsOf(world: World): string[] {
  return [...new Set(world.procedures.map(({ field }) => field))];
}

/** Fields under their level; in a centre that works in two kinds of systems, under the system. */
function levelFieldGroups(world: World, asked: PortalDossier[], period: CountingPeriod, folding: Folding): ReportGroup[] {
  const busy = (rows: ReportRow[]): ReportRow[] => rows.filter(({ received }) => received.total > 0);
  if (world.dossiers.some(({ section }) => section !== undefined)) {
    return (['Trên Hệ thống các Bộ', 'Trên Hệ thống tỉnh'] as const).map((title) => ({
      title,
      rows: busy(
        fieldRows(
          world,
          asked.filter(({ section }) => section === title),
          period,
          folding,
        ),
      ),
    }));
  }
  const levels = new Map(world.units.map(({ id, level }) => [id, level]));
  return (['so', 'huyen', 'xa'] as const).map((level) => ({
    title: levelTitles[level],
    rows: busy(
      fieldRows(
        world,
        asked.filter(({ unitId }) => levels.get(unitId) === level),
        period,
        folding,
      ),
    ),
  }));
}

/** Puts the planted wrong cell into a report for the world's own period over all units. */
export function spoil(groups: ReportGroup[], report: WrongCell['report'], world: World, question: ReportQuestion): void {
  if (question.from !== world.period.from || question.to !== world.period.to || (question.unit ?? '') !== '') return;
  for (const wrong of wrongCellsOf(world.key, world.now.slice(0, 10))) {
    if (wrong.report !== report) continue;
    const row = groups.flatMap(({ rows }) => rows).find(({ label }) => label === wrong.row);
    if (row === undefined) throw new Error(`no such row to spoil: ${wrong.row}`);
    if (wrong.cell === 'resolved.total') row.resolved.total += wrong.difference;
    else row.pending.total += wrong.difference;
  }
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
