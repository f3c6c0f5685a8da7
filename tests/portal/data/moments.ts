import type { Origin, Outcome } from './classify.ts';
import type { Random } from './random.ts';
import { indexOnOrAfter, indexOnOrBefore, workingDay } from './working-days.ts';

/** Working-day numbers of a period: first and last day, and the last day on which ordinary things happened. */
export interface Span {
  first: number;
  last: number;
  end: number;
}

export function spanOf(from: string, until: string, lastDay: string): Span {
  return { first: indexOnOrAfter(from), last: indexOnOrAfter(until), end: indexOnOrBefore(lastDay) };
}

export interface Moments {
  received: string;
  due: string;
  completed?: string;
}

/** Days on which a dossier with this term could have been received to end in this place; undefined: none. */
export function receptionRange(origin: Origin, outcome: Outcome, term: number, span: Span): [number, number] | undefined {
  const { first, last, end } = span;
  const [low, high] = ((): [number, number] => {
    if (origin === 'new') {
      switch (outcome) {
        case 'early':
          return [first, end - Math.floor(term * 0.3)];
        case 'onTime':
          return [first, end - term];
        case 'late':
          return [first, end - term - 1];
        case 'withdrawn':
          return [first, end - 2];
        case 'inTime':
          return [Math.max(first, last - term), end];
        case 'overdue':
          return [Math.max(first, last - term - 18), last - term - 1];
        default:
          return [first, end];
      }
    }
    switch (outcome) {
      case 'early':
        return [first - term + 1, first - 1];
      case 'onTime':
        return [first - term, first - 1];
      case 'overdue':
        return [first - 35, Math.min(first, last - term) - 1];
      default:
        return [first - Math.max(term, 8), first - 1];
    }
  })();
  return low <= Math.min(high, end) ? [low, Math.min(high, end)] : undefined;
}

export function momentsFor(origin: Origin, outcome: Outcome, term: number, span: Span, random: Random): Moments | undefined {
  const range = receptionRange(origin, outcome, term, span);
  if (range === undefined) return undefined;
  const receivedAt = random.int(...range);
  const received = `${workingDay(receivedAt)}T${clockTime(random)}`;
  const dueAt = receivedAt + term;
  const due = `${workingDay(dueAt)}${received.slice(10)}`;
  const earliest = Math.max(receivedAt, span.first);
  const closed = (low: number, high: number): Moments | undefined => {
    const top = Math.min(high, span.end);
    if (low > top) return undefined;
    return { received, due, completed: closingTime(random.int(low, top), received, due, random) };
  };
  switch (outcome) {
    case 'early':
      return closed(Math.max(earliest, receivedAt + Math.floor(term * 0.2)), dueAt - 1);
    case 'onTime':
      return closed(dueAt, dueAt);
    case 'late':
      return closed(Math.max(dueAt + 1, span.first), Math.max(dueAt, span.first) + 6);
    case 'withdrawn':
      return closed(Math.max(receivedAt + 1, span.first), Math.max(receivedAt, span.first) + 9);
    default:
      return { received, due };
  }
}

/** A moment in working hours: 07:05–11:25 or 13:35–16:50. */
export function clockTime(random: Random): string {
  const minutes = random.chance(0.62) ? random.int(425, 685) : random.int(815, 1010);
  return clock(minutes, random.int(0, 59));
}

function clock(minutes: number, second: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${two(second)}`;
}

const minuteOf = (moment: string): number => Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16));

/** On the day of reception after it; on the due day nearly always before the hour that was promised. */
function closingTime(index: number, received: string, due: string, random: Random): string {
  const day = workingDay(index);
  if (day === received.slice(0, 10)) {
    const after = minuteOf(received) + random.int(6, 55);
    return `${day}T${clock(Math.min(after, 1018), random.int(0, 59))}`;
  }
  if (day === due.slice(0, 10) && !random.chance(0.06)) {
    const latest = minuteOf(due) - 1;
    return `${day}T${clock(random.int(Math.min(422, latest), latest), random.int(0, 59))}`;
  }
  return `${day}T${clockTime(random)}`;
}
