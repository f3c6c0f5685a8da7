import { periodText } from '../../calendar/say-moment';
import type { FigureRow } from '../../table/figures';
import { sameName } from '../../text/compare-labels';
import { contentHash } from '../../text/content-hash';
import { addDays, dayOf, minuteNumber } from '../../text/moment';
import { message, type MessageValue } from '../../text/message';
import type { IndicatorId } from '../../vocabulary/indicator';
import type { KnownCapture } from '../capture-rule';
import type { Finding, Severity, Source, UsedFigure } from '../finding';
import type { RuleHead } from '../rule';
import { indexColumns, isCount, usedFigure } from './columns';

/** A count of one capture with its place. */
export interface Placed {
  value: number;
  used: UsedFigure;
  /** Where more than one figure was judged: the other parts of a sum, and what was weighed beside it. */
  rest?: readonly UsedFigure[];
}

export function sourceOf({ id, portal, address, screen, unit, period, lastSeen }: KnownCapture): Source {
  return { captureId: id, portal, address, screen, unit, period, at: lastSeen };
}

/** Read when the period was over: until its last day has passed its figures grow. */
export function readAtEnd({ lastSeen, period }: KnownCapture): boolean {
  return dayOf(lastSeen) > period.to;
}

/** Days after its end within which a reading still shows what was in work then; later, portals count by the states of that day. */
const SOON = 3;

/** Figures that stand there at a moment were read soon after the period. */
export function readSoon({ at, lastSeen, period }: KnownCapture): boolean {
  return [at, lastSeen].some((moment) => dayOf(moment) > period.to && dayOf(moment) <= addDays(period.to, SOON));
}

/** What is in work, late or waiting: counted anew at each reading, also of a period that is over. */
const STOCK = /(?:^|\.)pending(?:\.|$)|^awaiting|^(?:paused|closingStock|late\.total)$|^case\.(?:awaitingReception|inTime|overdue)$/;

/** Minutes within which two readings of figures that change are taken for one. */
const TOGETHER = 60;

/** Of figures that ought to be equal: one right after the other or, of what no longer changes, both when the period was over. */
export function readTogether(a: KnownCapture, b: KnownCapture, indicator?: IndicatorId): boolean {
  if (Math.abs(minuteNumber(a.lastSeen) - minuteNumber(b.lastSeen)) <= TOGETHER) return true;
  return (indicator === undefined || !STOCK.test(indicator)) && readAtEnd(a) && readAtEnd(b);
}

/** The row that speaks of the whole unit: the one total row, or the only row there is. */
export function wholeRow({ table: { rows } }: KnownCapture): FigureRow | undefined {
  const totals = rows.filter(({ kind }) => kind === 'total');
  if (totals.length > 0) return totals.length === 1 ? totals[0] : undefined;
  return rows.length === 1 ? rows[0] : undefined;
}

/** The one data row of that name. */
export function rowNamed({ table }: KnownCapture, name: string): FigureRow | undefined {
  const named = table.rows.filter(({ kind, label }) => kind === 'data' && label !== '' && sameName(label, name));
  return named.length === 1 ? named[0] : undefined;
}

/** Data rows that stand once under their name in both captures; not where the rows are different things. */
export function sharedRows(a: KnownCapture, b: KnownCapture): [FigureRow, FigureRow][] {
  if (a.table.rowsAre !== b.table.rowsAre) return [];
  return a.table.rows.flatMap((row): [FigureRow, FigureRow][] => {
    const own = row.kind === 'data' ? rowNamed(a, row.label) : undefined;
    const other = own && rowNamed(b, row.label);
    return own === undefined || other === undefined ? [] : [[own, other]];
  });
}

/** The count of an indicator in a row; undefined where it is missing, unclear or no count. */
export function countIn(capture: KnownCapture, row: FigureRow, indicator: IndicatorId): Placed | undefined {
  const at = indexColumns(capture.table).at.get(indicator);
  const quantity = at === undefined ? undefined : row.cells[at];
  if (at === undefined || quantity === undefined || !isCount(quantity)) return undefined;
  const used = usedFigure(capture.table, row, at, sourceOf(capture));
  return used && { value: quantity.value, used };
}

/** Counts of dossiers, petitions and the like in a period: no rates, nothing of one day or of the moment. */
export function countsOf(capture: KnownCapture, row: FigureRow): Map<IndicatorId, Placed> {
  const found = new Map<IndicatorId, Placed>();
  for (const indicator of indexColumns(capture.table).at.keys()) {
    if (/^(?:rate|now|day)\./.test(indicator)) continue;
    const placed = countIn(capture, row, indicator);
    if (placed !== undefined) found.set(indicator, placed);
  }
  return found;
}

/** Two figures that ought to be the same. */
export interface Difference {
  found: Placed;
  expected: Placed;
}

export interface BetweenParts {
  severity?: Severity;
  /** What tells this finding from others of the rule: units, periods, screens. */
  about: readonly (string | undefined)[];
  /** The first is told, as many are shown as can be compared by eye. */
  differences: readonly [Difference, ...Difference[]];
  values?: Readonly<Record<string, MessageValue>>;
}

/** More figures than this nobody compares by eye. */
const SHOWN = 12;

/** One finding for one pair of captures, however many figures differ: the cause is one. */
export function betweenFinding(rule: RuleHead, { severity, about, differences, values }: BetweenParts): Finding {
  const [{ found, expected }, ...others] = differences;
  const end = others.length > 0 ? '.more' : '';
  const { source } = found.used;
  const judged = differences.map(figuresOf);
  let count = 0;
  const shown = judged.filter((figures, index) => (count += figures.length) <= SHOWN || index === 0).flat();
  const beyond = judged.flat().slice(shown.length);
  return {
    id: [rule.id, ...about.map((part) => part ?? '')].join('|'),
    rule: rule.id,
    severity: severity ?? rule.severity,
    what: message(`rule.${rule.id}.what${end}`, {
      row: source.row ?? '',
      column: found.used.label,
      period: source.period === undefined ? '' : periodText(source.period),
      screen: source.screen ?? '',
      other: expected.used.source.screen ?? '',
      found: found.value,
      expected: expected.value,
      difference: Math.abs(found.value - expected.value),
      more: others.length,
      ...values,
    }),
    why: message(`rule.${rule.id}.why`),
    next: message(`rule.${rule.id}.next`),
    figures: shown,
    ...(beyond.length > 0 && { beyond: contentHash(beyond.map(({ label, value }) => [label, value])) }),
    expected: expected.value,
    found: found.value,
    difference: found.value - expected.value,
    source: rule.source,
  };
}

function figuresOf({ found, expected }: Difference): UsedFigure[] {
  return [found, expected].flatMap(({ used, rest = [] }) => [used, ...rest].map(named));
}

/** Figures of two tables side by side are told apart by row and period. */
function named(used: UsedFigure): UsedFigure {
  const { row, period } = used.source;
  const parts = [row, used.label, period && periodText(period)].filter((part) => part !== undefined && part !== '');
  return { ...used, label: parts.join(', ') };
}

/** The first of some, or nothing where there is none. */
export function nonEmpty<T>(items: readonly T[]): readonly [T, ...T[]] | undefined {
  const [first, ...rest] = items;
  return first === undefined ? undefined : [first, ...rest];
}
