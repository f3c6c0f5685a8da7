import type { FigureTable } from '../../table/figures';
import type { IndicatorId } from '../../vocabulary/indicator';
import type { Severity } from '../finding';
import { indexColumns, type ColumnIndex } from './columns';
import type { Equation } from './equation';
import { bestReading, choices } from './readings';

/** Ways to make up a figure from others; the first whose columns all stand in the table is used. */
const channels: readonly (readonly IndicatorId[])[] = [
  ['received.online', 'received.directOrPostal'],
  ['received.online', 'received.direct', 'received.postal'],
];
const resolvedParts: readonly (readonly IndicatorId[])[] = [
  ['resolved.early', 'resolved.onTime', 'resolved.late'],
  ['resolved.earlyOrOnTime', 'resolved.late'],
  ['resolved.onTime', 'resolved.late'],
];
const pendingParts: readonly (readonly IndicatorId[])[] = [['pending.inTime', 'pending.overdue']];
const channelColumns: readonly IndicatorId[] = ['received.online', 'received.direct', 'received.postal', 'received.directOrPostal'];

/** Outcomes that some reports count inside the resolved or pending ones, others beside them. */
export const otherOutcomes: readonly IndicatorId[] = [
  'withdrawn',
  'returned',
  'returnedOrWithdrawn',
  'refused',
  'awaitingSupplement',
  'paused',
  'awaitingPayment',
  'awaitingReception',
];

function firstOf(index: ColumnIndex, ways: readonly (readonly IndicatorId[])[]): readonly number[] | undefined {
  for (const way of ways) {
    const positions = way.map((indicator) => index.at.get(indicator));
    if (positions.every((position) => position !== undefined)) return positions;
  }
  return undefined;
}

/** Sum columns of a group: its total, else its parts. */
function groupOf(index: ColumnIndex, total: IndicatorId, ways: readonly (readonly IndicatorId[])[]): readonly number[] | undefined {
  const position = index.at.get(total);
  return position === undefined ? firstOf(index, ways) : [position];
}

/**
 * A column that was not understood may be one more part: an equation is certain only if no such column stands among its own
 * or under the same group header.
 */
function strangerAmong(table: FigureTable, positions: readonly number[]): boolean {
  const from = Math.min(...positions);
  const to = Math.max(...positions);
  const groups = new Set(
    positions.flatMap((position) => ((table.columns[position]?.path.length ?? 0) > 1 ? [table.columns[position]?.path[0]] : [])),
  );
  return table.columns.some((column, position) => {
    if (column.indicator !== undefined && !ambiguousTwice(table, position)) return false;
    return (position > from && position < to) || (column.path.length > 1 && groups.has(column.path[0]));
  });
}

/** The same indicator in a second column: which part it is, is not known. */
function ambiguousTwice(table: FigureTable, position: number): boolean {
  const indicator = table.columns[position]?.indicator;
  return indicator !== undefined && table.columns.some((column, other) => other !== position && column.indicator === indicator);
}

export function equation(key: string, total: number, parts: readonly number[], severity: Severity): Equation {
  return { key, total, terms: parts.map((at) => ({ at, sign: 1 })), severity };
}

/** The identities of biểu II.06a inside its groups, as far as the table's own columns carry them. */
export function groupEquations(table: FigureTable, index: ColumnIndex = indexColumns(table)): Equation[] {
  const found: Equation[] = [];
  const add = (key: string, total: number | undefined, parts: readonly number[] | undefined, severity: Severity = 'block') => {
    if (total === undefined || parts === undefined || parts.length < 2) return;
    if (!strangerAmong(table, [total, ...parts])) found.push(equation(key, total, parts, severity));
  };
  const byChannel = firstOf(index, channels);
  const carried = index.at.get('carriedOver');
  const received = index.at.get('received.total');
  const total = index.at.get('toResolve.total');
  add('received', received, byChannel);
  if (byChannel !== undefined && carried !== undefined) add('to-resolve', total, [...byChannel, carried]);
  // With some channels shown apart, "Trong kỳ" means everything on one portal and direct reception only on another.
  else if (received !== undefined && carried !== undefined && !channelColumns.some(index.has))
    add('to-resolve', total, [received, carried]);
  // Without a column for early ones, "đúng hạn" is taken as all that is not late only where nothing else stands in the group.
  const ofResolved = firstOf(
    index,
    resolvedParts.filter((way) => way.length > 2 || way[0] !== 'resolved.onTime' || !index.has('resolved.early')),
  );
  const addGroup = (key: string, whole: number | undefined, parts: readonly number[] | undefined): void => {
    const inside = whole === undefined ? [] : outcomesInside(table, index, whole);
    if (whole === undefined || parts === undefined || inside.length === 0) return add(key, whole, parts);
    if (strangerAmong(table, [whole, ...parts, ...inside])) return;
    const [first, ...readings] = choices(inside).map((some) => equation(key, whole, [...parts, ...some], 'warn'));
    if (first !== undefined) found.push(bestReading(table.rows, [first, ...readings]));
  };
  addGroup('resolved', index.at.get('resolved.total'), ofResolved);
  addGroup('pending', index.at.get('pending.total'), firstOf(index, pendingParts));
  const late = index.at.get('resolved.late');
  const overdue = index.at.get('pending.overdue');
  if (late !== undefined && overdue !== undefined) {
    // "Tổng số trễ hạn" lies far from its parts on purpose; some portals mean the open ones only.
    const lateTotal = index.at.get('late.total');
    if (lateTotal !== undefined) found.push(equation('late', lateTotal, [late, overdue], 'warn'));
  }
  return found;
}

/** Outcomes under the very group header of a total: refused dossiers among the resolved ones, waiting ones among those in work. */
function outcomesInside(table: FigureTable, index: ColumnIndex, whole: number): number[] {
  const group = groupHeader(table, whole);
  if (group === '') return [];
  return otherOutcomes.flatMap((indicator) => {
    const at = index.at.get(indicator);
    return at !== undefined && groupHeader(table, at) === group ? [at] : [];
  });
}

function groupHeader(table: FigureTable, position: number): string {
  return (table.columns[position]?.path ?? []).slice(0, -1).join(' / ');
}

export interface Balance {
  total: number;
  /** Resolved and pending. */
  core: readonly number[];
  /** Columns of other outcomes, which may lie inside the core or beside it. */
  others: readonly number[];
  /** No column of the table is left that might be one more outcome. */
  known: boolean;
  /** The layout of biểu II.06a, whose two halves make up the whole by definition. */
  of06a: boolean;
}

/** (3) = (7) + (11), with whatever other outcomes the table shows. */
export function balanceOf(table: FigureTable, index: ColumnIndex = indexColumns(table)): Balance | undefined {
  const total = index.at.get('toResolve.total');
  const resolved = groupOf(index, 'resolved.total', resolvedParts);
  const pending = groupOf(index, 'pending.total', pendingParts);
  if (total === undefined || resolved === undefined || pending === undefined) return undefined;
  const others = otherOutcomes.flatMap((indicator) => index.at.get(indicator) ?? []);
  const unknown = table.columns.some((column, position) => column.indicator === undefined || ambiguousTwice(table, position));
  // Only this form merges direct and postal reception into one column.
  const of06a = index.has('received.directOrPostal') || /06a/i.test(table.title ?? '');
  return { total, core: [...resolved, ...pending], others, known: !unknown, of06a };
}
