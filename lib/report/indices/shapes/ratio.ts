import { message, type Message } from '../../../text/message';
import type { AmountId } from '../amounts';
import { round, type Computation, type Outcome, type Points } from '../outcome';

interface RatioShape {
  numerator: AmountId;
  denominator: AmountId;
  /** Points for a ratio; absent for a rate without points. */
  points?: (ratio: number) => Points;
  /** Id of what has to be said with the result, e.g. in what the table's amounts differ from those of the source. */
  note?: string;
}

/** One amount divided by another. Nothing is said where the whole is zero, or smaller than its part. */
export function ratio({ numerator, denominator, points, note }: RatioShape): Computation {
  return (find): Outcome => {
    const found = [find(numerator), find(denominator)] as const;
    const [part, whole] = found;
    const used = found.flatMap((one) => (one.ok ? [one.used] : []));
    const missing: Message[] = found.flatMap((one) => (one.ok ? [] : [one.missing]));
    const notes = note === undefined ? [] : [message(note)];
    if (!part.ok || !whole.ok) return { used, missing, notes };
    if (whole.used.value === 0) return { used, missing: [noneOf(denominator)], notes };
    if (part.used.value > whole.used.value || part.used.value < 0)
      return { used, missing: [message('index.lack.impossible', { part: part.used.value, whole: whole.used.value })], notes };
    const value = part.used.value / whole.used.value;
    return { used, missing, ratio: value, notes, ...(points !== undefined && { points: points(value) }) };
  };
}

export function noneOf(amount: AmountId): Message {
  return message('index.lack.none', { amount: message(`index.amount.${amount}`) });
}

/** Full marks from a threshold on, in proportion below. */
export function inProportion(max: number, fullAt = 1): (ratio: number) => Points {
  return (value) => {
    const points = round(Math.min(max, (max * value) / fullAt), 2);
    return { low: points, high: points };
  };
}

/** The true whole is smaller or the true part larger than what tables print: at least these points. */
export function atLeast(max: number, of: (ratio: number) => Points): (ratio: number) => Points {
  return (value) => ({ low: of(value).low, high: max });
}

export function atMost(of: (ratio: number) => Points): (ratio: number) => Points {
  return (value) => ({ low: 0, high: of(value).high });
}

/** The first threshold that is reached decides, from the highest down. */
export function inSteps(steps: readonly (readonly [from: number, points: number])[]): (ratio: number) => Points {
  return (value) => {
    const points = steps.find(([from]) => value >= from)?.[1] ?? 0;
    return { low: points, high: points };
  };
}
