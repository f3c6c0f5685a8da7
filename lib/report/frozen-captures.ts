import { samePeriod, type Period } from '../calendar/period';
import type { Capture, FigureCapture } from '../dossier/capture';
import { sameName } from '../text/compare-labels';
import type { FrozenCapture } from './frozen-package';
import { withoutPeople } from './frozen-text';

/** Lists and tables that a report rests on, as many as anybody looks through. */
const MOST = 40;

/**
 * Readings that speak of this unit and period, the newest first, without addresses, filters and codes. Tables come whole where
 * their rows are units, lĩnh vực or procedures; other rows may be people.
 */
export function frozenCaptures(captures: readonly Capture[], unit: string, period: Period, portals: ReadonlySet<string>): FrozenCapture[] {
  const ofUnit = captures.filter((capture) => unit === '' || capture.unit === undefined || sameName(capture.unit, unit));
  const used = ofUnit.filter((capture) => samePeriod(capture.period, period) || (capture.kind === 'list' && portals.has(capture.portal)));
  return used
    .toSorted((a, b) => (a.lastSeen < b.lastSeen ? 1 : -1))
    .slice(0, MOST)
    .map(asFrozen);
}

function asFrozen(capture: Capture): FrozenCapture {
  const { kind, portal, screen, unit, period, lastSeen, hash } = capture;
  const head = {
    kind,
    portal,
    screen: withoutPeople(screen),
    at: lastSeen,
    hash,
    ...(unit !== undefined && { unit }),
    ...(period && { period }),
  };
  if (capture.kind === 'list') return { ...head, count: capture.count, complete: capture.completeness.complete };
  return capture.table.rowsAre === 'unknown' ? head : { ...head, table: tableOnly(capture) };
}

/** What was no clear figure may be anything, and so may a title. */
function tableOnly({ table }: FigureCapture): FigureCapture['table'] {
  const { title: _title, ...figures } = table;
  return { ...figures, unclear: [] };
}
