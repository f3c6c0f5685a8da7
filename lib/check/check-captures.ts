import type { FigureCapture } from '../dossier/capture';
import { narrowedBy } from '../portal/narrowing';
import { NO_OFFICE_TARGETS, type OfficeTargets } from '../report/targets/office-targets';
import type { CaptureContext, CaptureRule, KnownCapture } from './capture-rule';
import { captureRules } from './capture-rules';
import type { Finding } from './finding';

export interface CaptureCheckOptions {
  /** The unit this PC works for: a screen that names none speaks of it. */
  office?: string;
  targets?: OfficeTargets;
  rulesOff?: readonly string[];
  /** Beside those that compare figures: rules about targets. */
  more?: readonly CaptureRule[];
}

/**
 * Findings between captures, whatever their order. Only those are compared whose unit, period and filter are known; a table
 * that was read again counts as it stands now, and what stood there before is its past.
 */
export function checkCaptures(captures: readonly FigureCapture[], options: CaptureCheckOptions = {}): Finding[] {
  const off = new Set(options.rulesOff);
  const series = new Map<string, KnownCapture[]>();
  const known = captures.flatMap((capture) => asKnown(capture, options.office) ?? []);
  for (const capture of known.toSorted((a, b) => (a.lastSeen < b.lastSeen ? 1 : -1))) {
    const key = seriesOf(capture);
    series.set(key, [...(series.get(key) ?? []), capture]);
  }
  const context: CaptureContext = {
    before: (capture) => series.get(seriesOf(capture))?.[1],
    targets: options.targets ?? NO_OFFICE_TARGETS,
  };
  const newest = [...series.values()].flatMap(([first]) => first ?? []);
  return [...captureRules, ...(options.more ?? [])].filter(({ id }) => !off.has(id)).flatMap((rule) => rule.check(newest, context));
}

function asKnown(capture: FigureCapture, office: string | undefined): KnownCapture | undefined {
  const { unit = office, period, filter, filterKnown } = capture;
  if (unit === undefined || period === undefined || filterKnown !== true || narrowedBy(filter).length > 0) return undefined;
  return { ...capture, unit, period };
}

/** Same page, screen, unit, period and filter. */
function seriesOf({ portal, address, screen, unit, period, filter }: KnownCapture): string {
  return JSON.stringify([portal, address.split('?')[0], screen, unit, period, Object.entries(filter).sort()]);
}
