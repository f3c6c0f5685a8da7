import type { IndicatorId } from '../../vocabulary/indicator';

/** Indicators that are added up. */
export type Way = readonly IndicatorId[];

const IN_TIME: readonly Way[] = [['resolved.earlyOrOnTime'], ['resolved.early', 'resolved.onTime']];

/**
 * The amounts that indices divide, and every way in which tables print them. Ways that are all known must agree, else nothing
 * is computed: an older layout counts returned dossiers beside the resolved ones, and its sums mean something else.
 */
export const amounts = {
  received: [['received.total'], ['received.online', 'received.directOrPostal'], ['received.online', 'received.direct', 'received.postal']],
  receivedOnline: [['received.online'], ['received.onlineFull', 'received.onlinePart']],
  resolved: [['resolved.total'], ...IN_TIME.map((way) => [...way, 'resolved.late' as const])],
  resolvedEarly: [['resolved.early']],
  resolvedOnTime: [['resolved.onTime']],
  resolvedInTime: IN_TIME,
  resolvedLate: [['resolved.late']],
  handled: [['handled.total'], ['resolved.total', 'pending.total'], ['toResolve.total']],
  handledInTime: IN_TIME.map((way) => [...way, 'pending.inTime' as const]),
  onlineLateRate: [['rate.progress.onlineLate']],
  syncDue: [['sync.due']],
  syncDone: [['sync.done']],
  owing: [['payment.owing']],
  paidOnline: [['payment.online']],
  paidNational: [['payment.onlineNational']],
  digitisedReceived: [['digitised.received'], ['digitised.parts', 'digitised.partsNot']],
  partsDigitised: [['digitised.parts']],
  partsReused: [['digitised.reused']],
  digitisedResolved: [['digitised.resolved'], ['digitised.results', 'digitised.resultsNot']],
  resultsDigitised: [['digitised.results']],
  petitions: [['petition.total'], ['petition.received', 'petition.carriedOver']],
  petitionsResolved: [['petition.resolved']],
  nationalReceived: [['received.total']],
} as const satisfies Readonly<Record<string, readonly Way[]>>;

export type AmountId = keyof typeof amounts;

/** Counted by the national portal, not by the portal of the office. */
export const nationalAmounts: ReadonlySet<AmountId> = new Set(['nationalReceived']);
