import { nameKey } from '../../text/compare-labels';
import { takeOver, type Changes } from '../../text/take-over';
import type { NameLink } from '../rollup-names';

/** Where a unit stands. Districts ended with 30/6/2025; reports of earlier periods still name them. */
export const unitLevels = ['province', 'department', 'district', 'commune', 'branch'] as const;

export type UnitLevel = (typeof unitLevels)[number];

/** One unit as reports name it, for as long as it is there. */
export interface OfficeUnit {
  name: string;
  level: UnitLevel;
  /** Name of the unit above. */
  parent?: string;
  /** First and last day, `yyyy-MM-dd`; absent: from ever, still there. */
  from?: string;
  to?: string;
  /** Units that became this one on its first day. */
  mergedFrom?: readonly string[];
}

export interface OfficeUnits {
  version: 1;
  units: readonly OfficeUnit[];
}

export const NO_OFFICE_UNITS: OfficeUnits = { version: 1, units: [] };

/** A name that ended and came anew is two units: `Xã Xuân Du` before and after its merger. */
export function keyOfUnit({ name, from }: Pick<OfficeUnit, 'name' | 'from'>): string {
  return `${nameKey(name)}|${from ?? ''}`;
}

/** Units that were there on this day. */
export function unitsOn({ units }: OfficeUnits, day: string): OfficeUnit[] {
  return units.filter(({ from, to }) => (from === undefined || from <= day) && (to === undefined || day <= to));
}

/** Takes units over; one of the same name and first day gives way. */
export function withUnits(own: OfficeUnits, added: readonly OfficeUnit[]): { units: OfficeUnits; changes: Changes } {
  const { entries, changes } = takeOver(own.units, added, keyOfUnit, sameUnit);
  return { units: { ...own, units: entries.toSorted(byPlace) }, changes };
}

export function withoutUnit(own: OfficeUnits, key: string): OfficeUnits {
  return { ...own, units: own.units.filter((unit) => keyOfUnit(unit) !== key) };
}

/**
 * What is wrong with a list of units, with the name it is wrong of: the same unit twice, an end before its begin, a unit under
 * or out of itself, one unit that became two.
 */
export function wrongOfUnits(units: readonly OfficeUnit[]): { wrong: 'twice' | 'days' | 'self' | 'split'; name: string } | undefined {
  const keys = new Set<string>();
  const became = new Set<string>();
  const above = new Map(units.flatMap(({ name, parent }) => (parent === undefined ? [] : [[nameKey(name), nameKey(parent)] as const])));
  for (const unit of units) {
    const { name, parent, from, to, mergedFrom = [] } = unit;
    if (keys.has(keyOfUnit(unit))) return { wrong: 'twice', name };
    keys.add(keyOfUnit(unit));
    if (from !== undefined && to !== undefined && to < from) return { wrong: 'days', name };
    if (parent !== undefined && isBelow(above, nameKey(parent), nameKey(name))) return { wrong: 'self', name };
    for (const old of mergedFrom) {
      const before = keyOfUnit({ name: old, ...(from !== undefined && { from }) });
      // Parts of one unit may go to several: then its name means none of them, and nothing can be added up by it.
      if (became.has(before)) return { wrong: 'split', name: old };
      became.add(before);
    }
  }
  return undefined;
}

/** Whether this unit is the one named, or stands under it. */
function isBelow(parents: ReadonlyMap<string, string>, unit: string, named: string): boolean {
  const passed = new Set<string>();
  for (let at: string | undefined = unit; at !== undefined && !passed.has(at); at = parents.get(at)) {
    if (at === named) return true;
    passed.add(at);
  }
  return false;
}

/**
 * What names of merged units mean on a day: the unit they became by then. A unit that is still there under its own name on that
 * day means itself, even where another of its name was merged before.
 */
export function linksOfUnits(own: OfficeUnits, day: string): NameLink[] {
  const there = new Set(unitsOn(own, day).map(({ name }) => nameKey(name)));
  return own.units
    .filter(({ from }) => from === undefined || from <= day)
    .flatMap(({ name, from, mergedFrom = [] }) => {
      const old = mergedFrom.filter((before) => nameKey(before) !== nameKey(name) && !there.has(nameKey(before)));
      return old.map((before) => ({ kind: 'unit' as const, from: before, to: name, at: `${from ?? '2025-07-01'}T00:00:00` }));
    });
}

function byPlace(a: OfficeUnit, b: OfficeUnit): number {
  return (
    unitLevels.indexOf(a.level) - unitLevels.indexOf(b.level) ||
    a.name.localeCompare(b.name, 'vi') ||
    (a.from ?? '').localeCompare(b.from ?? '')
  );
}

function sameUnit(a: OfficeUnit, b: OfficeUnit): boolean {
  const text = ({ name, level, parent = '', from = '', to = '', mergedFrom = [] }: OfficeUnit) =>
    [name, level, parent, from, to, ...mergedFrom].join('|');
  return text(a) === text(b);
}
