import { periodBefore, periodOf, periodRules, recognisePeriod } from '../calendar/period-rule';
import type { FigureSet } from '../narrative/draft';
import { setsFor, type KnownSet } from './known-sets';

/** The figures of a set as a report is written from them. */
export function figuresToDraft({ figures }: KnownSet): FigureSet {
  return new Map(
    [...figures].map(
      ([
        indicator,
        {
          value,
          source: { captureId, portal, screen, row, column, at },
        },
      ]) => [
        indicator,
        {
          value,
          ...(captureId !== undefined && { captureId }),
          ...(portal !== undefined && { portal }),
          ...(screen !== undefined && { screen }),
          ...(row !== undefined && { row }),
          ...(column !== undefined && { column }),
          ...(at !== undefined && { at }),
        },
      ],
    ),
  );
}

export interface EarlierSets {
  before?: KnownSet;
  lastYear?: KnownSet;
}

/** Of the same unit: the period before, and the same period a year before. None for days that are no period of a rule. */
export function earlierSets(sets: readonly KnownSet[], { unit, period }: KnownSet): EarlierSets {
  for (const rule of periodRules) {
    const named = recognisePeriod(period, rule);
    if (named === undefined) continue;
    const [before] = setsFor(sets, unit, periodOf(periodBefore(named), rule));
    const [lastYear] = setsFor(sets, unit, periodOf({ ...named, year: named.year - 1 }, rule));
    return { ...(before && { before }), ...(lastYear && { lastYear }) };
  }
  return {};
}

/** Other units of the same period: of them a level of the whole may be. */
export function besideSets(sets: readonly KnownSet[], of: KnownSet): KnownSet[] {
  return setsFor(sets, undefined, of.period).filter((set) => set.key !== of.key);
}
