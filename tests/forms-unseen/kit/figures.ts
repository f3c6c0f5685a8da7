import type { IndicatorId } from '../../../lib/vocabulary/indicator';

export type Figures = Partial<Record<IndicatorId, number>>;

/** mulberry32: the same figures on every machine. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Figures of one row in which all sums hold; everything a form may ask for. */
export function figuresOf(random: (below: number) => number, size: number, withPostal = true): Figures {
  const online = random(size) + 1;
  const direct = random(Math.ceil(size / 4));
  const postal = withPostal ? random(Math.ceil(size / 20) + 1) : 0;
  const carriedOver = random(Math.ceil(size / 15) + 1);
  const received = online + direct + postal;
  const toResolve = received + carriedOver;
  const returned = random(Math.min(4, toResolve));
  const withdrawn = random(Math.min(3, toResolve - returned));
  const supplement = random(Math.min(6, toResolve - returned - withdrawn));
  const rest = toResolve - returned - withdrawn - supplement;
  const pending = Math.min(rest, random(Math.ceil(size / 10) + 1));
  const overdue = random(Math.min(5, pending + 1));
  const resolved = rest - pending;
  const late = random(Math.min(7, resolved + 1));
  const early = random(resolved - late + 1);
  const onlinePart = random(online + 1);
  return {
    'toResolve.total': toResolve,
    'received.total': received,
    'received.online': online,
    'received.onlineFull': online - onlinePart,
    'received.onlinePart': onlinePart,
    'received.direct': direct,
    'received.postal': postal,
    'received.directOrPostal': direct + postal,
    carriedOver,
    'resolved.total': resolved,
    'resolved.early': early,
    'resolved.onTime': resolved - late - early,
    'resolved.earlyOrOnTime': resolved - late,
    'resolved.late': late,
    'pending.total': pending,
    'pending.inTime': pending - overdue,
    'pending.overdue': overdue,
    'late.total': late + overdue,
    returned,
    withdrawn,
    returnedOrWithdrawn: returned + withdrawn,
    awaitingSupplement: supplement,
    closingStock: pending,
  };
}

/** The same for forms in which returned dossiers count as resolved and those awaiting papers as in work. */
export function foldedFiguresOf(random: (below: number) => number, size: number, withPostal = true): Figures {
  const apart = figuresOf(random, size, withPostal);
  const onTime = apart['resolved.onTime']! + apart['returnedOrWithdrawn']!;
  const inTime = apart['pending.inTime']! + apart.awaitingSupplement!;
  return {
    ...apart,
    'resolved.onTime': onTime,
    'resolved.earlyOrOnTime': onTime + apart['resolved.early']!,
    'resolved.total': onTime + apart['resolved.early']! + apart['resolved.late']!,
    'pending.inTime': inTime,
    'pending.total': inTime + apart['pending.overdue']!,
  };
}

export function petitionFiguresOf(random: (below: number) => number): Figures {
  const received = random(60) + 5;
  const carriedOver = random(6);
  const total = received + carriedOver;
  const onRules = random(9);
  const pending = random(Math.min(8, total));
  const resolved = total - pending;
  return {
    'petition.total': total,
    'petition.received': received,
    'petition.carriedOver': carriedOver,
    'petition.onRules': onRules,
    'petition.onConduct': total - onRules,
    'petition.resolved': resolved,
    'petition.published': random(resolved + 1),
    'petition.pending': pending,
  };
}

export function sumOf(all: readonly Figures[]): Figures {
  const sum: Figures = {};
  for (const figures of all) for (const [id, value] of Object.entries(figures) as [IndicatorId, number][]) sum[id] = (sum[id] ?? 0) + value;
  return sum;
}
