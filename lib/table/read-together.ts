import { fold } from '../text/normalise';
import type { IndicatorId } from '../vocabulary/indicator';
import { asCase, caseWords } from '../vocabulary/petition-labels';
import { findGroup, surelyToResolveIndex } from '../vocabulary/resolve-label';
import { assign, refuse, type FigureColumn } from './figures';

/** What columns mean beside one another: siblings decide what a word may mean. */
export function readTogether(columns: readonly FigureColumn[]): void {
  const has = (indicator: IndicatorId): boolean => columns.some((column) => column.indicator === indicator);
  // The words of the national index may head anything; three of them side by side do not.
  const scores = columns.filter((column) => column.indicator?.startsWith('rate.index.'));
  if (scores.length < 3) for (const score of scores) refuse(score, 'ambiguous');
  const digitisation = columns.some((column) => column.indicator?.startsWith('digitised.'));
  for (const column of columns) {
    // Digitisation is counted over another set of dossiers than the tables of progress.
    if (digitisation && column.indicator === 'received.total') assign(column, 'digitised.received');
    if (digitisation && column.indicator === 'resolved.total') assign(column, 'digitised.resolved');
    // Without a column for "trước hạn" the word "đúng hạn" holds both, or the row would not add up.
    if (column.indicator === 'resolved.onTime' && !has('resolved.early')) assign(column, 'resolved.earlyOrOnTime');
    // TD's 15-column variant: "Trong kỳ" beside "Qua mạng" and "Qua BCCI" holds direct reception only.
    if (column.indicator === 'received.total' && columns.some((other) => isSiblingChannel(column, other))) refuse(column, 'ambiguous');
    // A total of "Tiếp nhận" in a table without carried-over dossiers may or may not contain them.
    if (column.indicator === 'toResolve.total' && column.path.length > 1 && !has('carriedOver')) refuse(column, 'ambiguous');
    if (
      column.indicator === 'toResolve.total' &&
      column.path.length === 1 &&
      !isSurelyToResolve(column.path[0]!) &&
      !has('carriedOver') &&
      !has('received.total')
    )
      refuse(column, 'ambiguous');
  }
  countAsCases(columns);
}

/** Complaints are counted in cases ("vụ việc"): one such label tells what the whole table counts. */
function countAsCases(columns: readonly FigureColumn[]): void {
  if (!columns.some(({ path }) => path.some((label) => caseWords.some((word) => fold(label).includes(word))))) return;
  for (const column of columns) {
    if (column.indicator === undefined) continue;
    const indicator = asCase[column.indicator];
    if (indicator === undefined) refuse(column, 'unknown');
    else assign(column, indicator);
  }
}

function isSurelyToResolve(label: string): boolean {
  return surelyToResolveIndex().exact(label) !== undefined;
}

function isSiblingChannel(column: FigureColumn, other: FigureColumn): boolean {
  if (other.indicator !== 'received.online' && other.indicator !== 'received.postal') return false;
  const parent = column.path.slice(0, -1).join('\u0000');
  return (
    other.path.length === column.path.length &&
    other.path.slice(0, -1).join('\u0000') === parent &&
    column.path.length > 1 &&
    findGroup(column.path.at(-1)!) === 'inPeriod'
  );
}

/** Two columns that claim the same meaning are both refused. */
export function refuseTwins(columns: readonly FigureColumn[]): void {
  const seen = new Map<IndicatorId, FigureColumn>();
  const twins = new Set<FigureColumn>();
  for (const column of columns) {
    if (column.indicator === undefined) continue;
    const first = seen.get(column.indicator);
    if (first === undefined) seen.set(column.indicator, column);
    else twins.add(first).add(column);
  }
  for (const twin of twins) refuse(twin, 'ambiguous');
}
