import { send } from '../../lib/browser/send';
import { samePeriod, type Period } from '../../lib/calendar/period';
import { namedPeriodFor, periodBefore, periodOf } from '../../lib/calendar/period-rule';
import type { DossierRecord, FigureRecord, FrozenRecord, Store } from '../../lib/store/schema';
import { narrowedBy } from '../../lib/portal/narrowing';
import { countForm } from '../../lib/report/count-form';
import { td06a } from '../../lib/report/conventions/td-06a';
import { ii06a } from '../../lib/report/forms/ii-06a';
import type { CountedRow } from '../../lib/report/counted-form';
import { knownFigures } from '../../lib/report/indices/known-figures';
import { figuresOfRow, ratesOf, type Figures, type Rates } from '../../lib/report/rollup-rates';
import { reportGroups, rollUp, type ReportGroup } from '../../lib/report/rollup';
import { figuresOfScreens, rateSeries, type PeriodFigures, type SeriesPoint } from '../../lib/report/rollup-series';
import { NO_OFFICE_TARGETS, type OfficeTargets } from '../../lib/report/targets/office-targets';
import { latestFigures } from '../../lib/store/captures';
import { allDossiers } from '../../lib/store/dossiers';
import { frozenReports } from '../../lib/store/frozen';
import { procedureFields } from '../../lib/store/procedure-fields';
import { sameName } from '../../lib/text/compare-labels';
import { fold } from '../../lib/text/normalise';
import type { Moment } from '../../lib/text/moment';

const MONTHS = 12;

export interface ChartGround {
  dossiers: DossierRecord[];
  fields: Map<string, string>;
  reports: FrozenRecord[];
  captures: FigureRecord[];
  targets: OfficeTargets;
}

export async function chartGround(store: Store): Promise<ChartGround> {
  const [dossiers, fields, reports, captures, office] = await Promise.all([
    allDossiers(store),
    procedureFields(store),
    frozenReports(store),
    latestFigures(store),
    send('office.read', {}),
  ]);
  const whole = captures.filter(({ filter, period }) => period !== undefined && narrowedBy(filter).length === 0);
  return { dossiers, fields, reports, captures: whole, targets: office.ok ? office.value.targets : NO_OFFICE_TARGETS };
}

/** The last twelve reporting months, the running one last. */
export function lastMonths(now: Moment): Period[] {
  const periods: Period[] = [];
  for (let named = namedPeriodFor('month', now), n = 0; n < MONTHS; n++, named = periodBefore(named)) periods.unshift(periodOf(named));
  return periods;
}

/** Names of rows or units with their dossiers, in a period, by the portal's own way of counting. */
export function countedRows(
  ground: ChartGround,
  period: Period,
  rowsAre: 'field' | 'unit',
  unit: string,
): { label: string; figures: Figures }[] {
  const { rows } = count(ground, period, rowsAre, unit);
  return rows.map((row) => ({ label: row.label, figures: figuresOf(row) }));
}

/**
 * Every unit of a period with its rates, in the order of names: what units handed in, else what a portal's table of units shows,
 * else what the stored dossiers count to.
 */
export function unitRates(ground: ChartGround, period: Period): { label: string; rates: Rates }[] {
  const ofUnits = ground.reports.filter(({ source, period: of }) => source !== 'rollup' && samePeriod(of, period));
  const [group] = reportGroups(ofUnits);
  const [table] = ground.captures.filter((capture) => capture.table.rowsAre === 'unit' && samePeriod(capture.period, period));
  const handedIn = rollUpOf(group);
  const rows = handedIn.length > 1 ? handedIn : table !== undefined ? tableRows(table) : countedRows(ground, period, 'unit', '');
  return rows.map(({ label, figures }) => ({ label, rates: ratesOf(figures) })).toSorted((a, b) => a.label.localeCompare(b.label, 'vi'));
}

function rollUpOf(group: ReportGroup | undefined): { label: string; figures: Figures }[] {
  if (group === undefined) return [];
  return rollUp(group, [], []).units.map(({ name, cells }) => ({ label: name, figures: figuresOfRow(group.form, cells) }));
}

/** A row twice under one name is no row of one unit. */
function tableRows({ table }: FigureRecord): { label: string; figures: Figures }[] {
  const columns = table.columns.map(({ indicator, path }, number) => ({ number, path, ...(indicator !== undefined && { indicator }) }));
  const rows = table.rows.filter(({ kind }) => kind === 'data');
  const once = rows.filter(({ label }) => rows.filter((other) => sameName(other.label, label)).length === 1);
  return once.map(({ label, cells }) => ({
    label,
    figures: figuresOfRow(
      { columns },
      cells.map((cell) => (cell?.percent === true ? undefined : cell?.value)),
    ),
  }));
}

/** One unit month by month: what was handed in, else what a screen showed, else what the stored dossiers count to. */
export async function monthSeries(
  ground: ChartGround,
  unit: string,
  periods: readonly Period[],
  pause: () => Promise<void>,
): Promise<SeriesPoint[]> {
  const known: PeriodFigures[] = [];
  for (const { unit: of, period, form, total } of ground.reports)
    if (sameName(of, unit)) known.push({ period, figures: figuresOfRow(form, total.cells), from: 'frozen' });
  for (const period of periods) {
    const scope = { unit: { name: unit, whole: false }, period };
    const whole = { unit: { name: unit, whole: true }, period };
    for (const one of [scope, whole]) known.push({ period, figures: figuresOfScreens(knownFigures(ground.captures, one)), from: 'table' });
    if (known.some((one) => samePeriod(one.period, period) && one.figures.size > 0)) continue;
    known.push({ period, figures: figuresOf(count(ground, period, 'unit', unit).total), from: 'count' });
    // A count over many dossiers takes its time: the page lives on in between.
    await pause();
  }
  return rateSeries(periods, known);
}

function count({ dossiers, fields }: ChartGround, period: Period, rowsAre: 'field' | 'unit', unit: string) {
  return countForm({
    form: ii06a,
    convention: td06a,
    period,
    rowsAre,
    dossiers: unit === '' ? dossiers : dossiers.filter((dossier) => dossier.unit === undefined || sameName(dossier.unit, unit)),
    fieldOf: (dossier) => {
      if (rowsAre === 'unit') return dossier.unit ?? (unit === '' ? undefined : unit);
      return dossier.fieldName ?? (dossier.procedure === undefined ? undefined : fields.get(fold(dossier.procedure)));
    },
  });
}

function figuresOf({ cells }: CountedRow): Figures {
  return figuresOfRow(
    ii06a,
    ii06a.columns.map(({ number }) => {
      const cell = cells[number];
      return cell !== undefined && 'value' in cell ? cell.value : undefined;
    }),
  );
}
