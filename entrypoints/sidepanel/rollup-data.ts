import { send } from '../../lib/browser/send';
import { storedUnits } from '../../lib/browser/units-access';
import { samePeriod } from '../../lib/calendar/period';
import { narrowedBy } from '../../lib/portal/narrowing';
import { checkRollup, type RollupNotice } from '../../lib/report/rollup-checks';
import type { NameLink } from '../../lib/report/rollup-names';
import { outliers } from '../../lib/report/rollup-outliers';
import { compareWithTable } from '../../lib/report/rollup-table';
import { reportGroups, rollUp, type ReportGroup, type RollUp } from '../../lib/report/rollup';
import { linksOfUnits, type OfficeUnits } from '../../lib/report/units/office-units';
import { NO_OFFICE_TARGETS, type OfficeTargets } from '../../lib/report/targets/office-targets';
import { latestFigures } from '../../lib/store/captures';
import { frozenReports } from '../../lib/store/frozen';
import { expectedUnits, rollupNames } from '../../lib/store/rollup';
import type { FigureRecord, FrozenRecord, Store } from '../../lib/store/schema';

export interface RollupGround {
  reports: FrozenRecord[];
  groups: ReportGroup[];
  links: NameLink[];
  expected: string[];
  /** The superior's own tables of units. */
  tables: FigureRecord[];
  targets: OfficeTargets;
  units: OfficeUnits;
}

export async function rollupGround(store: Store): Promise<RollupGround> {
  const [all, links, expected, figures, office, { units }] = await Promise.all([
    frozenReports(store),
    rollupNames(store),
    expectedUnits(store),
    latestFigures(store),
    send('office.read', {}),
    storedUnits(),
  ]);
  // Sums made here are no reports of the units below; those of a lower office are.
  const reports = all.filter(({ source, from }) => source !== 'rollup' || from === 'file');
  const tables = figures.filter(
    ({ table, period, filter }) => table.rowsAre === 'unit' && period !== undefined && narrowedBy(filter).length === 0,
  );
  const targets = office.ok ? office.value.targets : NO_OFFICE_TARGETS;
  return { reports, groups: reportGroups(reports), links, expected, tables, targets, units };
}

export function rolledUp(ground: RollupGround, group: ReportGroup): { rollup: RollUp; notices: RollupNotice[] } {
  // What the official has said of a name comes before what the list of units says.
  const links = [...ground.links, ...linksOfUnits(ground.units, group.period.to)];
  const rollup = rollUp(group, links, ground.expected);
  const tables = ground.tables.filter(({ period }) => samePeriod(period, group.period));
  const notices = [
    ...checkRollup(rollup, ground.reports),
    ...tables.flatMap(({ table, screen }) => compareWithTable(rollup, table, screen, links)),
    ...outliers(rollup, ground.reports, links),
  ];
  return { rollup, notices };
}
