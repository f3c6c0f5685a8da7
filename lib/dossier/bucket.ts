import type { Period } from '../calendar/period';
import { dayOf, hasTime, type Moment } from '../text/moment';
import type { IndicatorId } from '../vocabulary/indicator';
import type { StateId } from '../vocabulary/state';
import type { Convention, Treatment } from './convention';
import type { Dossier } from './dossier';

export type UnclearReason =
  'noReceived' | 'noState' | 'noEndDate' | 'endBeforeReceived' | 'endInFuture' | 'noDue' | 'noChannel' | 'leftList' | 'supplements';

/** Where one dossier stands in a period: figures it counts in, and figures it may or may not count in, with the reason. */
export interface Placement {
  counts: readonly IndicatorId[];
  unclear: readonly { why: UnclearReason; indicators: readonly IndicatorId[] }[];
}

export type CountableDossier = Dossier & { leftListAt?: Moment };

const NOWHERE: Placement = { counts: [], unclear: [] };
const RECEPTION: readonly IndicatorId[] = [
  'received.total',
  'received.online',
  'received.direct',
  'received.postal',
  'received.directOrPostal',
  'carriedOver',
  'toResolve.total',
];
const CHANNELS: readonly IndicatorId[] = ['received.online', 'received.direct', 'received.postal', 'received.directOrPostal'];
const TIMELINESS: readonly IndicatorId[] = ['resolved.early', 'resolved.onTime', 'resolved.earlyOrOnTime', 'resolved.late', 'late.total'];
const RESOLVED: readonly IndicatorId[] = ['resolved.total', ...TIMELINESS];
const PENDING: readonly IndicatorId[] = ['pending.total', 'pending.inTime', 'pending.overdue', 'late.total'];
const OUTCOME: readonly IndicatorId[] = [...new Set([...RESOLVED, ...PENDING])];

const ownFigures: Partial<Record<StateId, readonly IndicatorId[]>> = {
  waitingSupplement: ['awaitingSupplement'],
  waitingPayment: ['awaitingPayment'],
  paused: ['paused'],
  withdrawn: ['withdrawn', 'returnedOrWithdrawn'],
};

/** The figures of a state that stand beside resolved and pending. */
function figuresOf({ state }: Dossier, { figures }: Convention): readonly IndicatorId[] {
  return state === undefined ? [] : (figures?.[state] ?? ownFigures[state] ?? []);
}

const CLOSED: ReadonlySet<Treatment | undefined> = new Set<Treatment>(['byEndDate', 'onTime', 'closedApart']);
const WAITING: ReadonlySet<Treatment | undefined> = new Set<Treatment>(['openInTime', 'waitsApart']);

interface Placing {
  counts: IndicatorId[];
  unclear: { why: UnclearReason; indicators: readonly IndicatorId[] }[];
}

function put(placing: Placing, ...indicators: readonly IndicatorId[]): void {
  for (const indicator of indicators) placing.counts.push(indicator);
}

function doubt(placing: Placing, why: UnclearReason, indicators: readonly IndicatorId[]): void {
  if (indicators.length > 0) placing.unclear.push({ why, indicators });
}

/**
 * Places a dossier by its present state and its dates, compared by the day. A dossier that surely has nothing to do with the
 * period counts nowhere; whatever cannot be decided from what was read is `unclear`, never guessed. `now`, if given, is when the
 * dossier was read: an end after it cannot be true.
 */
export function placeDossier(dossier: CountableDossier, convention: Convention, period: Period, now?: Moment): Placement {
  const treatment = dossier.state === undefined ? undefined : convention.states[dossier.state];
  if (treatment === 'excluded') return NOWHERE;
  const received = day(dossier.received);
  if (received !== undefined && received > period.to) return NOWHERE;
  const end = endOf(dossier, convention);
  const closed = CLOSED.has(treatment);
  const ended = end !== undefined && (closed || treatment === undefined);
  if (received === undefined) {
    if (ended && end < period.from) return NOWHERE;
    if (dossier.submitted !== undefined && dayOf(dossier.submitted) > period.to) return NOWHERE;
  }
  const carried = received !== undefined && received < period.from;
  if (carried && ended && (convention.carriedOverClosed === 'onOrAfterFirstDay' ? end < period.from : end <= period.from)) return NOWHERE;

  if (carried && convention.waitingCarriedOver === 'leftOut' && WAITING.has(treatment)) return NOWHERE;

  const placing: Placing = { counts: [], unclear: [] };
  const parts = convention.total === 'parts';
  if (received === undefined) doubt(placing, 'noReceived', parts ? RECEPTION : RECEPTION.slice(0, -1));
  else if (carried) {
    const why = carriedDoubt(dossier, closed || treatment === undefined, ended);
    const figures: IndicatorId[] = parts ? ['carriedOver', 'toResolve.total'] : ['carriedOver'];
    if (why === undefined) put(placing, ...figures);
    else doubt(placing, why, figures);
  } else {
    put(placing, 'received.total');
    if (parts) put(placing, 'toResolve.total');
    placeChannel(placing, dossier, convention);
  }
  // Without a date of reception only an end inside the period proves that it belongs here.
  if (received === undefined && !(closed && end !== undefined && end >= period.from && end <= period.to)) {
    const apart = treatment === 'waitsApart' || treatment === 'closedApart';
    const figures = figuresOf(dossier, convention);
    const outcome = apart ? figures : [...(closed ? OUTCOME : PENDING), ...figures];
    doubt(placing, 'noReceived', parts ? outcome : [...outcome, 'toResolve.total']);
  } else placeOutcome(placing, dossier, convention, period, end, now);
  return placing;
}

function day(moment: Moment | undefined): string | undefined {
  return moment === undefined ? undefined : dayOf(moment);
}

function endOf(dossier: Dossier, convention: Convention): string | undefined {
  for (const field of convention.endDates) if (dossier[field] !== undefined) return dayOf(dossier[field]);
  return undefined;
}

/** Received earlier: carried over only if it was still open on the first day, which an undated end does not tell. */
function carriedDoubt(dossier: CountableDossier, mayBeClosed: boolean, ended: boolean): UnclearReason | undefined {
  if (mayBeClosed && !ended) return dossier.state === undefined ? 'noState' : 'noEndDate';
  return !mayBeClosed && dossier.leftListAt !== undefined ? 'leftList' : undefined;
}

function placeChannel(placing: Placing, dossier: Dossier, convention: Convention): void {
  const channel = dossier.channel ?? (convention.noChannel === 'direct' ? 'direct' : undefined);
  if (channel === undefined) doubt(placing, 'noChannel', CHANNELS);
  else if (channel === 'online') put(placing, 'received.online');
  else put(placing, channel === 'direct' ? 'received.direct' : 'received.postal', 'received.directOrPostal');
}

function placeOutcome(
  placing: Placing,
  dossier: CountableDossier,
  convention: Convention,
  period: Period,
  end: string | undefined,
  now: Moment | undefined,
): void {
  const total: readonly IndicatorId[] = convention.total === 'outcomes' ? ['toResolve.total'] : [];
  if (dossier.state === undefined) return doubt(placing, 'noState', [...OUTCOME, ...total]);
  const treatment = convention.states[dossier.state];
  if (CLOSED.has(treatment)) return placeClosed(placing, dossier, convention, period, end, now, total);
  const figures = figuresOf(dossier, convention);
  if (dossier.leftListAt !== undefined) return doubt(placing, 'leftList', [...OUTCOME, ...figures, ...total]);
  put(placing, ...figures);
  if (treatment === 'waitsApart') return put(placing, ...total);
  if (treatment === 'openInTime') return placeWaiting(placing, dossier, convention, period, total);
  return placePending(placing, dossier, convention, period, total);
}

const ON_TIME: readonly IndicatorId[] = ['resolved.onTime', 'resolved.earlyOrOnTime'];

function placeClosed(
  placing: Placing,
  dossier: Dossier,
  convention: Convention,
  period: Period,
  end: string | undefined,
  now: Moment | undefined,
  total: readonly IndicatorId[],
): void {
  const state = convention.closedLater === 'resolved';
  const treatment = dossier.state === undefined ? undefined : convention.states[dossier.state];
  const figures = figuresOf(dossier, convention);
  if (treatment === 'closedApart') return placeClosedApart(placing, dossier, period, end, state, now, [...figures, ...total]);
  const onTime = treatment === 'onTime';
  const timeliness = onTime ? ON_TIME : TIMELINESS;
  // By the present state it is resolved, whenever that was; only its timeliness needs the date.
  if (end === undefined && state && dossier.received !== undefined && dayOf(dossier.received) >= period.from) {
    put(placing, 'resolved.total', ...figures, ...total);
    return onTime ? put(placing, ...ON_TIME) : doubt(placing, 'noEndDate', TIMELINESS);
  }
  const doubtful: readonly IndicatorId[] = [
    'resolved.total',
    ...timeliness,
    ...(convention.closedLater === 'pending' ? PENDING : []),
    ...figures,
    ...total,
  ];
  if (end === undefined) return doubt(placing, 'noEndDate', doubtful);
  if (end < period.from) return doubt(placing, 'endBeforeReceived', doubtful);
  if (!state && now !== undefined && end > dayOf(now)) return doubt(placing, 'endInFuture', doubtful);
  if (!state && end > period.to)
    return convention.closedLater === 'pending' ? placePending(placing, dossier, convention, period, total) : undefined;
  put(placing, 'resolved.total', ...figures, ...total);
  return onTime ? put(placing, ...ON_TIME) : placeTimeliness(placing, dossier, convention, end);
}

/** Closed and set apart: in the period of its end. Before that it was open, and nobody knows in which state. */
function placeClosedApart(
  placing: Placing,
  dossier: Dossier,
  period: Period,
  end: string | undefined,
  byState: boolean,
  now: Moment | undefined,
  figures: readonly IndicatorId[],
): void {
  if (end === undefined) {
    const surely = byState && dossier.received !== undefined && dayOf(dossier.received) >= period.from;
    return surely ? put(placing, ...figures) : doubt(placing, 'noEndDate', figures);
  }
  if (end < period.from) return doubt(placing, 'endBeforeReceived', figures);
  if (now !== undefined && end > dayOf(now)) return doubt(placing, 'endInFuture', figures);
  if (end <= period.to || byState) put(placing, ...figures);
}

function placeTimeliness(placing: Placing, dossier: Dossier, convention: Convention, end: string): void {
  const due = day(dossier.due);
  if (due === undefined && convention.noDue === 'refuse') return doubt(placing, 'noDue', TIMELINESS);
  const order = due === undefined ? 0 : orderOf(dossier, convention, end, due);
  if (order > 0 && convention.supplementTime === 'takenOff' && (dossier.handling?.supplements ?? 0) > 0)
    return doubt(placing, 'supplements', TIMELINESS);
  if (order === 0) return put(placing, 'resolved.onTime', 'resolved.earlyOrOnTime');
  return order < 0 ? put(placing, 'resolved.early', 'resolved.earlyOrOnTime') : put(placing, 'resolved.late', 'late.total');
}

/** End against due date: below, at, or above nought. */
function orderOf(dossier: Dossier, convention: Convention, end: string, due: string): number {
  const [ended, dueAt] = [convention.endDates.flatMap((field) => dossier[field] ?? [])[0], dossier.due];
  const exact = convention.compare === 'moment' && ended !== undefined && dueAt !== undefined && hasTime(ended) && hasTime(dueAt);
  // A due time of midnight sharp lasts to the end of its day.
  const [a, b] = exact && !dueAt.endsWith('T00:00:00') ? [ended, dueAt] : [end, due];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Waiting for the citizen and in time, unless the convention holds a second request against it. */
function placeWaiting(placing: Placing, dossier: Dossier, convention: Convention, period: Period, total: readonly IndicatorId[]): void {
  put(placing, 'pending.total', ...total);
  const supplements = dossier.handling?.supplements;
  if (convention.supplementAgain === 'overdue' && dossier.state === 'waitingSupplement') {
    if (supplements !== undefined && supplements > 1) return put(placing, 'pending.overdue', 'late.total');
    const due = day(dossier.due);
    if (supplements === undefined && due !== undefined && due < period.to)
      return doubt(placing, 'supplements', ['pending.inTime', 'pending.overdue', 'late.total']);
  }
  put(placing, 'pending.inTime');
}

function placePending(placing: Placing, dossier: Dossier, convention: Convention, period: Period, total: readonly IndicatorId[]): void {
  const due = day(dossier.due);
  put(placing, 'pending.total', ...total);
  if (due === undefined && convention.noDue === 'refuse')
    return doubt(placing, 'noDue', ['pending.inTime', 'pending.overdue', 'late.total']);
  return due !== undefined && due < period.to ? put(placing, 'pending.overdue', 'late.total') : put(placing, 'pending.inTime');
}
