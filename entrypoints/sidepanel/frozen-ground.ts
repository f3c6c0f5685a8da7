import { applyWaivers } from '../../lib/check/waive';
import { samePeriod, type Period } from '../../lib/calendar/period';
import { sameName } from '../../lib/text/compare-labels';
import type { Say } from '../../lib/text/say';
import { frozenCaptures } from '../../lib/report/frozen-captures';
import type { FrozenCapture, FrozenFinding } from '../../lib/report/frozen-package';
import type { Settings } from '../../lib/settings/settings';
import { latestFigures, listCaptures } from '../../lib/store/captures';
import type { Store } from '../../lib/store/schema';
import { allWaivers } from '../../lib/store/waivers';
import { betweenFindings } from './between-findings';
import { figureFindings } from './figure-findings';

/** What a report rests on at the moment of freezing: readings of its unit and period, and what was found in them. */
export interface FrozenGround {
  captures: FrozenCapture[];
  findings: FrozenFinding[];
}

export async function frozenGround(
  store: Store,
  settings: Settings,
  say: Say,
  about: { unit: string; period: Period; portals: ReadonlySet<string> },
): Promise<FrozenGround> {
  const { unit, period, portals } = about;
  const [figures, lists, waivers, between] = await Promise.all([
    latestFigures(store),
    listCaptures(store),
    allWaivers(store),
    betweenFindings(store, settings),
  ]);
  const ofReport = figures.filter(
    (one) => samePeriod(one.period, period) && (one.unit === undefined || unit === '' || sameName(one.unit, unit)),
  );
  const ids = new Set(ofReport.map(({ id }) => id));
  const found = [
    ...ofReport.flatMap((capture) => figureFindings(capture, settings.rulesOff)),
    ...between.filter((finding) => finding.figures.some(({ source }) => source.captureId !== undefined && ids.has(source.captureId))),
  ];
  return {
    captures: frozenCaptures([...ofReport, ...lists], unit, period, portals),
    findings: applyWaivers(found, waivers).map(({ rule, severity, what, waiver }) => ({
      rule,
      severity,
      text: say(what),
      ...(waiver && { waiver: { reason: waiver.reason, at: waiver.at } }),
    })),
  };
}
