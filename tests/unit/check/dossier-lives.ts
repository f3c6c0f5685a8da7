import { dueDate, type Supplement } from '../../../lib/calendar/due-date';
import { readTerm } from '../../../lib/calendar/read-term';
import { termConventions } from '../../../lib/calendar/term-convention';
import { builtInCalendar } from '../../../lib/calendar/work-calendar';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '../../../lib/calendar/working-days';
import type { SeenDossier } from '../../../lib/check/rule';
import type { Handling } from '../../../lib/dossier/handling';
import { addDays, dayOf } from '../../../lib/text/moment';
import type { ChannelId, StateId } from '../../../lib/vocabulary/state';

export const lifeKinds = [
  'returned',
  'returnedLate',
  'returnedAfterSupplement',
  'resolved',
  'processing',
  'priorPeriod',
  'overdue',
  'supplemented',
  'waitingSupplement',
  'waitingPayment',
  'paused',
  'withdrawn',
  'refused',
  'received',
  'submitted',
] as const;
export type LifeKind = (typeof lifeKinds)[number];

/** A dossier in which nothing is wrong, and how it went. */
export interface Life {
  kind: LifeKind;
  dossier: SeenDossier & { stateText: string };
}

const LAW = termConventions.find(({ id }) => id === 'luat-nd61')!;
const channels: readonly ChannelId[] = ['direct', 'online', 'online', 'postal'];
const terms = [
  '1 ngày làm việc',
  '3 ngày làm việc',
  '5 ngày làm việc',
  '10 ngày làm việc',
  '15 ngày làm việc',
  '20 ngày',
  '30 ngày làm việc',
];

/** Draws like a die that always falls the same way for the same seed. */
function die(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return { int, pick: <T>(from: readonly T[]): T => from[int(0, from.length - 1)]!, chance: (p: number): boolean => next() < p };
}

type Die = ReturnType<typeof die>;

function clock({ int }: Die, day: string, from = 8, to = 14): string {
  return `${dayOf(day)}T${String(int(from, to)).padStart(2, '0')}:${String(int(0, 59)).padStart(2, '0')}:00`;
}

/** The last working day before `now` that lies at least so many days back. */
function workingDayBack(now: string, days: number): string {
  let day = addDays(now, -days);
  while (isWorkingDay(day) !== true) day = addDays(day, -1);
  return day;
}

/** `count` dossiers of one portal, each through a life of its own, as they stand at `now` (a working day). */
export function dossierLives(seed: number, count: number, now: string): Life[] {
  const luck = die(seed);
  return Array.from({ length: count }, (_, i) => life(luck, lifeKinds[i % lifeKinds.length]!, i, now));
}

function life(luck: Die, kind: LifeKind, index: number, now: string): Life {
  const channel = luck.pick(channels);
  const openInTime = kind === 'processing' || kind === 'priorPeriod' || kind === 'received' || kind === 'supplemented';
  const term = kind === 'priorPeriod' ? '120 ngày làm việc' : openInTime ? '30 ngày làm việc' : luck.pick(terms);
  const back =
    kind === 'priorPeriod'
      ? luck.int(95, 110)
      : kind === 'received' || kind === 'submitted'
        ? 0
        : openInTime
          ? luck.int(3, 20)
          : luck.int(60, 150);
  const day = workingDayBack(now, back);
  const received = clock(luck, day, 7, 7);
  const before = channel === 'online' ? addWorkingDays(received, -luck.int(0, 2))! : dayOf(received);
  const submitted = before === dayOf(received) ? received : clock(luck, before);
  const codeDay = submitted.slice(2, 10).replaceAll('-', '');
  const requested = addWorkingDays(received, 1)!;
  const complete = addWorkingDays(requested, 1)!;
  const supplements: Supplement[] = kind === 'supplemented' || kind === 'returnedAfterSupplement' ? [{ requested, complete }] : [];
  const due = dueDate(received, readTerm(term)!, LAW, builtInCalendar, supplements)!.due;
  const base = {
    portal: 'https://a.gov.vn',
    code: `H56.12-${codeDay}-${String(index).padStart(4, '0')}`,
    procedure: `Thủ tục ${luck.int(1, 12)}`,
    unit: 'UBND xã Bịa',
    channel,
    submitted,
    received,
    due,
    firstSeen: received,
    lastSeen: now,
    extra: { 'Chủ hồ sơ': `Người Bịa ${index}` },
  };
  const handling: Handling = {
    term,
    supplements: supplements.length,
    reschedules: 0,
    ...(luck.chance(0.5) && { digitised: true }),
    ...(luck.chance(0.3) && { paid: true }),
  };
  const as = (state: StateId, more: Partial<SeenDossier> = {}): Life => ({
    kind,
    dossier: { ...base, handling, state, stateText: state, stateSince: received, history: [], ...more },
  });
  // Somewhere between reception (or the supplement) and the due date, and not after now.
  const start = supplements.length > 0 ? complete : dayOf(received);
  const latest = dayOf(due) < addDays(now, -1) ? dayOf(due) : addDays(now, -1);
  const endDay = addWorkingDays(start, luck.int(0, Math.max(0, workingDaysBetween(start, latest) ?? 0)))!;
  const end = endDay === dayOf(received) ? clock(luck, endDay, 15, 16) : clock(luck, endDay);
  const closed = { completed: end, returned: clock(luck, addDays(end, luck.int(0, 1)), 16, 17), stateSince: end };
  const waited = [
    { at: received, state: 'received' as const },
    { at: `${requested}T09:00:00`, state: 'waitingSupplement' as const },
  ];
  switch (kind) {
    case 'returned':
      return as('returnedToCitizen', { ...closed, handling: { ...handling, electronicResult: true, paid: true } });
    case 'returnedLate': {
      const late = clock(luck, addWorkingDays(due, luck.int(1, 3))!);
      const sorry: Handling = {
        ...handling,
        apology: true,
        apologised: addDays(due, -1),
        rescheduled: addWorkingDays(due, 4)!,
        reschedules: 1,
      };
      return as('returnedToCitizen', { completed: late, returned: late, handling: sorry });
    }
    case 'returnedAfterSupplement':
      return as('returnedToCitizen', { ...closed, history: [...waited, { at: `${complete}T09:00:00`, state: 'processing' }] });
    case 'resolved':
      return as('resolved', { completed: end });
    case 'supplemented':
      return as('supplemented', { history: waited, stateSince: `${workingDayBack(now, 1)}T09:00:00` });
    case 'waitingSupplement':
      return as('waitingSupplement', { history: waited.slice(0, 1) });
    case 'waitingPayment':
      return as('waitingPayment', { handling: { ...handling, paid: false } });
    case 'paused':
      return as('paused');
    case 'withdrawn':
      return luck.chance(0.5) ? as('withdrawn', { completed: end }) : as('withdrawn');
    case 'refused':
      return as('refused', { completed: end });
    case 'received':
      return as('received');
    case 'submitted': {
      const { received: _received, due: _due, ...sent } = as('submitted').dossier;
      return { kind, dossier: { ...sent, channel: 'online', submitted: clock(luck, workingDayBack(now, 1), 7, 7), code: base.code } };
    }
    default:
      return as('processing');
  }
}

/** The days of the calendar on which such lives are looked at: ordinary ones, after Tết, around make-up days. */
export const looks = [
  '2023-06-15T16:30:00',
  '2024-05-06T16:30:00',
  '2025-02-04T16:30:00',
  '2026-02-23T16:30:00',
  '2026-09-04T16:30:00',
] as const;
