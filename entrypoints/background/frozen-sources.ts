import { samePeriod } from '../../lib/calendar/period';
import { dayText } from '../../lib/calendar/say-moment';
import type { FillSource, FillSourceRow } from '../../lib/fill/plan';
import { shortHash } from '../../lib/report/frozen-hash';
import { figuresOfRow } from '../../lib/report/rollup-rates';
import type { FrozenRow } from '../../lib/report/frozen-package';
import { frozenReports } from '../../lib/store/frozen';
import type { FrozenRecord, Store } from '../../lib/store/schema';
import { sameName } from '../../lib/text/compare-labels';
import { message } from '../../lib/text/message';
import type { MessageInput } from '../../lib/browser/message-types';

/** What was frozen for exactly this unit and period, the newest first: an entry page may be filled after the day it was counted. */
export async function frozenSources(store: Store, { unit, period, rowsAre }: MessageInput<'fill.sources'>): Promise<FillSource[]> {
  if (unit === undefined) return [];
  const reports = await frozenReports(store);
  return reports
    .filter((report) => samePeriod(report.period, period) && sameName(report.unit, unit))
    .filter((report) => rowsAre === 'unknown' || report.rowsAre === rowsAre)
    .map(sourceOf);
}

function sourceOf(report: FrozenRecord): FillSource {
  const { unit, period, at, hash, findings } = report;
  const say = message('source.frozen', { time: at.slice(11, 16), day: dayText(at), code: shortHash(hash) });
  const blocked = findings.filter(({ severity, waiver }) => severity === 'block' && waiver === undefined).map(({ rule }) => rule);
  return { kind: 'frozen', say, unit, period, rows: rowsOf(report), blocked };
}

function rowsOf({ form, rows, total, sections }: FrozenRecord): FillSourceRow[] {
  const row = ({ label, cells }: FrozenRow, kind: 'data' | 'total', group?: string): FillSourceRow => ({
    label,
    kind,
    ...(group !== undefined && { group }),
    values: Object.fromEntries(figuresOfRow(form, cells)),
  });
  const data =
    sections?.flatMap((section) => section.rows.map((one) => row(one, 'data', section.title))) ?? rows.map((one) => row(one, 'data'));
  return [...data, row(total, 'total')];
}
