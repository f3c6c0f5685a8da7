import { samePeriod, type Period } from '../../calendar/period';
import { sameName } from '../../text/compare-labels';
import { takeOver, type Changes } from '../../text/take-over';
import type { GivenPoints } from '../indices/total-score';
import { recognisePeriod } from '../../calendar/period-rule';

/** What an office has been set for a year: a rate to be reached at least. */
export interface OfficeTarget {
  /** Id of an index that takes a target. */
  index: string;
  /** Absent: for every unit that has none of its own. */
  unit?: string;
  year: number;
  /** Percent, 0–100. */
  atLeast: number;
  decision: string;
}

/** Points that the office gives itself, of one unit and one period. */
export interface OfficeMarks {
  unit: string;
  period: Period;
  points: GivenPoints;
}

export interface OfficeTargets {
  version: 1;
  targets: readonly OfficeTarget[];
  marks: readonly OfficeMarks[];
}

export const NO_OFFICE_TARGETS: OfficeTargets = { version: 1, targets: [], marks: [] };

/** The reporting year of a period; of one that is none of the rule's, the year in which it ends. */
export function yearOf(period: Period): number {
  return recognisePeriod(period)?.year ?? Number(period.to.slice(0, 4));
}

/** The target set for this unit, else the one for every unit. */
export function targetFor({ targets }: OfficeTargets, index: string, unit: string, year: number): OfficeTarget | undefined {
  const fitting = targets.filter((target) => target.index === index && target.year === year);
  return (
    fitting.find((target) => target.unit !== undefined && sameName(target.unit, unit)) ??
    fitting.find((target) => target.unit === undefined)
  );
}

/** Compared exactly, whatever is shown: 69,96 % is shown as 70,0 % and does not reach 70 %. */
export function isReached({ atLeast }: OfficeTarget, ratio: number | undefined): boolean | undefined {
  // 0.7 * 100 is 70.00000000000001 and 0.57 * 100 is 56.99999999999999.
  return ratio === undefined ? undefined : ratio * 100 >= atLeast - 1e-9;
}

export function keyOfTarget({ index, unit, year }: OfficeTarget): string {
  return `${index}|${year}|${unit?.normalize('NFC').toLowerCase() ?? ''}`;
}

/** Takes targets over; one of the same index, unit and year gives way. */
export function withTargets(own: OfficeTargets, added: readonly OfficeTarget[]): { targets: OfficeTargets; changes: Changes } {
  const { entries, changes } = takeOver(own.targets, added, keyOfTarget);
  return { targets: { ...own, targets: entries.sort((a, b) => b.year - a.year || a.index.localeCompare(b.index)) }, changes };
}

export function withoutTarget(own: OfficeTargets, key: string): OfficeTargets {
  return { ...own, targets: own.targets.filter((target) => keyOfTarget(target) !== key) };
}

export function marksFor({ marks }: OfficeTargets, unit: string, period: Period): GivenPoints {
  return marks.find((one) => isOf(one, unit, period))?.points ?? {};
}

/** Undefined takes the points of an index away again. */
export function withMark(own: OfficeTargets, unit: string, period: Period, index: string, points: number | undefined): OfficeTargets {
  const { [index]: _before, ...others } = marksFor(own, unit, period);
  const given = points === undefined ? others : { ...others, [index]: points };
  const rest = own.marks.filter((one) => !isOf(one, unit, period));
  return { ...own, marks: Object.keys(given).length === 0 ? rest : [...rest, { unit, period, points: given }] };
}

function isOf(marks: OfficeMarks, unit: string, period: Period): boolean {
  return samePeriod(marks.period, period) && (marks.unit === unit || sameName(marks.unit, unit));
}
