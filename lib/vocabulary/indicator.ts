/** What a figure counts. The names are those of the field; numbers in brackets are the columns of biểu II.06a. */
export const indicatorIds = [
  'toResolve.total', // (3)
  'received.total',
  'received.online', // (4)
  'received.direct',
  'received.postal',
  'received.directOrPostal', // (5)
  'carriedOver', // (6)
  'resolved.total', // (7)
  'resolved.early', // (8)
  'resolved.onTime', // (9)
  'resolved.earlyOrOnTime',
  'resolved.late', // (10)
  'pending.total', // (11)
  'pending.inTime', // (12)
  'pending.overdue', // (13)
  'late.total',
  'withdrawn',
  'returned',
  'returnedOrWithdrawn',
  'refused',
  'awaitingSupplement',
  'paused',
  'awaitingPayment',
  'awaitingReception',
  'closingStock',
  'rate.earlyOrOnTime',
  'rate.resolvedLate',
  'rate.pendingOverdue',
  'rate.online',
] as const;

export type IndicatorId = (typeof indicatorIds)[number];
