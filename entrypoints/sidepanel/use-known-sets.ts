import { useCallback, useMemo } from 'react';
import { periodRules, recognisePeriod } from '../../lib/calendar/period-rule';
import { setsOfFrozen, setsOfTable, type KnownSet } from '../../lib/check/known-sets';
import { reportPeriod } from '../../lib/narrative/report-period';
import type { ReportText } from '../../lib/narrative/report-text';
import { latestFigures } from '../../lib/store/captures';
import { frozenReports } from '../../lib/store/frozen';
import type { Store } from '../../lib/store/schema';
import { sameName } from '../../lib/text/compare-labels';
import { useStored } from './use-stored';

/** Figures that a report can be held against or written from: every frozen report and every table with a period, by unit. */
export function useKnownSets(store: Store, own: string | undefined): readonly KnownSet[] {
  const query = useCallback(async () => Promise.all([frozenReports(store), latestFigures(store)]), [store]);
  const stored = useStored(query);
  const found = stored.state === 'here' ? stored.value : undefined;
  return useMemo(() => {
    if (found === undefined) return [];
    const [frozen, captures] = found;
    // A screen that does not name its unit speaks of the unit this PC works for, if the office has said which.
    const named = captures.map((capture) => (capture.unit === undefined && own !== undefined ? { ...capture, unit: own } : capture));
    return [...frozen.flatMap(setsOfFrozen), ...named.flatMap(setsOfTable)];
  }, [found, own]);
}

/**
 * What the office has frozen for this very report: its own unit, and the period that the title of the report names. Nothing else is
 * held against a report without being asked for.
 */
export function frozenFor(sets: readonly KnownSet[], report: ReportText, own: string | undefined): KnownSet | undefined {
  const says = reportPeriod(report);
  if (says === undefined || own === undefined) return undefined;
  const ofReport = ({ period }: KnownSet): boolean =>
    periodRules.some((rule) => {
      const named = recognisePeriod(period, rule);
      return named !== undefined && named.kind === says.kind && named.year === says.year && named.n === says.n;
    });
  const fitting = sets.filter((set) => set.from === 'frozen' && sameName(set.unit, own) && ofReport(set));
  // Frozen again after a correction: the last one is what was handed in.
  return fitting.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0];
}
