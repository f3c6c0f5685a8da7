import { countingPeriod, placeOf, type CountingPeriod, type Place } from '../data/classify.ts';
import { countRow, fieldRows } from '../data/statistics.ts';
import type { PortalDossier, ReportRow, World } from '../data/world.ts';

export type Grouping = 'linh-vuc' | 'don-vi';

/** Columns 3 to 15, in the order of the form. */
export interface StatisticsRow {
  label: string;
  figures: number[];
}

export interface Statistics {
  rows: StatisticsRow[];
  total: StatisticsRow;
}

/** Withdrawn dossiers stand in their own column, not among the resolved; nothing is sent back in these worlds. */
function figuresOf({ label, received, resolved, pending, returned }: ReportRow): StatisticsRow {
  return {
    label,
    figures: [
      received.total,
      received.carriedOver,
      received.total - received.carriedOver,
      resolved.total - returned,
      resolved.early,
      resolved.onTime - returned,
      resolved.late,
      pending.total,
      pending.inTime,
      pending.overdue,
      resolved.late + pending.overdue,
      0,
      returned,
    ],
  };
}

/** Rows without any dossier are left out, as the server of the system does. */
export function countStatistics(world: World, from: string, to: string, grouping: Grouping): Statistics {
  const period = countingPeriod(from, to, world.now.slice(0, 10));
  const counted =
    grouping === 'linh-vuc'
      ? fieldRows(world, world.dossiers, period, 'folded')
      : world.units.map(({ id, name }) =>
          countRow(
            name,
            world.dossiers.filter(({ unitId }) => unitId === id),
            period,
            'folded',
          ),
        );
  return {
    rows: counted.filter(({ received }) => received.total > 0).map(figuresOf),
    total: figuresOf(countRow('Tổng số', world.dossiers, period, 'folded')),
  };
}

/** Which dossiers a column counts, from column 3 on. */
const columnTests: readonly ((place: Place) => boolean)[] = [
  () => true,
  ({ origin }) => origin === 'carried',
  ({ origin }) => origin === 'new',
  ({ outcome }) => outcome === 'early' || outcome === 'onTime' || outcome === 'late' || outcome === 'closedUndated',
  ({ outcome }) => outcome === 'early',
  ({ outcome }) => outcome === 'onTime',
  ({ outcome }) => outcome === 'late',
  ({ outcome }) => pending(outcome),
  ({ outcome }) => pending(outcome) && outcome !== 'overdue',
  ({ outcome }) => outcome === 'overdue',
  ({ outcome }) => outcome === 'late' || outcome === 'overdue',
  () => false,
  ({ outcome }) => outcome === 'withdrawn',
];

function pending(outcome: Place['outcome']): boolean {
  return outcome === 'inTime' || outcome === 'overdue' || outcome === 'supplement' || outcome === 'payment' || outcome === 'paused';
}

/** The dossiers behind one figure; without a label, behind a total. */
export function dossiersBehind(world: World, period: CountingPeriod, column: number, label: string): PortalDossier[] {
  const test = columnTests[column - 3] ?? (() => false);
  const fields = new Map(world.procedures.map(({ code, field }) => [code, field]));
  const units = new Map(world.units.map(({ id, name }) => [id, name]));
  return world.dossiers.filter((dossier) => {
    if (label !== '' && fields.get(dossier.procedureCode) !== label && units.get(dossier.unitId) !== label) return false;
    const place = placeOf(dossier, period);
    return place !== undefined && test(place);
  });
}
