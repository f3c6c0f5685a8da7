import type { Period } from '../calendar/period';
import { sameName } from '../text/compare-labels';
import { message, type Message } from '../text/message';
import { dayNumber } from '../text/moment';
import { nameResolver, type NameLink } from './rollup-names';
import { figuresOfRow, ratesOf } from './rollup-rates';
import type { RollupNotice } from './rollup-checks';
import type { RolledUnit, RollUp, UnitReport } from './rollup';

/** Fewer earlier periods are no past to differ from. */
const PAST_FROM = 4;
/** A value is far off if it lies so many median deviations away and differs by so much of the median. */
const DEVIATIONS = 5;
const PART = 0.5;
/** Dossiers, and points of percent, below which a difference is no news. */
const LEAST = { dossiers: 20, points: 10 } as const;

interface Measure {
  name: 'received' | 'late' | 'onTime';
  value: number;
}

/** Units that differ much from their own earlier periods of the same length. Only to be looked at: things do change. */
export function outliers(rollup: RollUp, all: readonly UnitReport[], links: readonly NameLink[]): RollupNotice[] {
  const meaning = nameResolver('unit', links);
  const length = daysOf(rollup.period);
  const earlier = all.filter(
    ({ form, period }) => form.id === rollup.form.id && period.to < rollup.period.from && Math.abs(daysOf(period) - length) <= 4,
  );
  const past = earlier.map((report) => ({ unit: meaning(report.unit), report }));
  return rollup.units.flatMap((unit) =>
    ofUnit(unit, newestOfEach(past.filter((one) => sameName(one.unit, unit.name)).map(({ report }) => report))),
  );
}

function daysOf({ from, to }: Period): number {
  return dayNumber(to) - dayNumber(from) + 1;
}

/** One report per period; a unit of several reports in one period has no simple past. */
function newestOfEach(reports: readonly UnitReport[]): UnitReport[] {
  const byPeriod = new Map<string, UnitReport>();
  for (const report of reports) {
    const known = byPeriod.get(report.period.to);
    if (known === undefined || known.at < report.at) byPeriod.set(report.period.to, report);
  }
  return [...byPeriod.values()];
}

function ofUnit(unit: RolledUnit, past: readonly UnitReport[]): RollupNotice[] {
  if (past.length < PAST_FROM || unit.reports.length > 1) return [];
  const [report] = unit.reports;
  if (report === undefined) return [];
  const before = past.map(measuresOf);
  return measuresOf(report).flatMap(({ name, value }): RollupNotice[] => {
    const values = before.flatMap((measures) => measures.find((one) => one.name === name)?.value ?? []);
    if (values.length < PAST_FROM) return [];
    const middle = median(values);
    const spread = 1.4826 * median(values.map((one) => Math.abs(one - middle)));
    const off = Math.abs(value - middle);
    const rate = name === 'onTime';
    if (off < (rate ? LEAST.points : LEAST.dossiers) || off <= DEVIATIONS * spread || (!rate && off <= PART * middle)) return [];
    return [{ kind: 'outlier', severity: 'note', units: [unit.name], say: say(unit.name, name, value, middle, values.length) }];
  });
}

function say(unit: string, name: Measure['name'], value: number, usual: number, n: number): Message {
  return message(`rollup.outlier.${name}`, { unit, value: tidy(value), usual: tidy(usual), n });
}

function tidy(value: number): number {
  return Math.round(value * 100) / 100;
}

function measuresOf({ form, total }: UnitReport): Measure[] {
  const figures = figuresOfRow(form, total.cells);
  const { onTime, late } = ratesOf(figures);
  const received = figures.get('toResolve.total');
  return [
    ...(received === undefined ? [] : [{ name: 'received' as const, value: received }]),
    ...(late === undefined ? [] : [{ name: 'late' as const, value: late }]),
    ...(onTime === undefined ? [] : [{ name: 'onTime' as const, value: 100 * onTime }]),
  ];
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}
