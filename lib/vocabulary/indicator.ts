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
  'rate.direct',
  'rate.postal',
  'rate.resolved',
  // Filed online in full, in part; outside the place of residence.
  'received.onlineFull',
  'received.onlinePart',
  'received.nonLocal',
  // Resolved and in work together: "TỔNG - Kết quả giải quyết" of the progress report under QĐ 766.
  'handled.total',
  // The progress report divides each by something else than the tables above do.
  'rate.progress.onTime',
  'rate.progress.late',
  'rate.progress.pendingInTime',
  'rate.progress.pendingOverdue',
  'rate.progress.onlineOnTime',
  'rate.progress.onlineLate',
  // Sent on to the national portal.
  'sync.due',
  'sync.done',
  // Payment: dossiers with something to pay, dossiers paid, amounts in đồng.
  'payment.owing',
  'payment.dossiers',
  'payment.direct',
  'payment.online',
  'payment.onlineNational',
  'payment.exempt',
  'rate.paymentOnline',
  'rate.paymentOnlineNational',
  'rate.paymentDirect',
  'amount.charge', // phí
  'amount.fee', // lệ phí
  'amount.total',
  'amount.cash',
  'amount.transferNational',
  'amount.transferOther',
  // Digitisation of papers on reception and of results.
  'digitised.received',
  'digitised.partsNot',
  'digitised.parts',
  'digitised.reused',
  'digitised.reusedNational',
  'digitised.resolved',
  'digitised.resultsNot',
  'digitised.results',
  'rate.digitisedParts',
  'rate.digitisedResults',
  // Certified electronic copies: beside the dossiers, never among them.
  'eCertified.requested',
  'eCertified.issued',
  'eCertified.pending',
  'eCertified.refused',
  // The two chains of linked procedures.
  'interlinkedBirth.received',
  'interlinkedBirth.returned',
  'interlinkedBirth.pending',
  'interlinkedDeath.received',
  'interlinkedDeath.returned',
  'interlinkedDeath.pending',
  // Petitions (phản ánh, kiến nghị): slots of biểu II.05a.
  'petition.total',
  'petition.received',
  'petition.carriedOver',
  'petition.onRules',
  'petition.onConduct',
  'petition.noGrounds',
  'petition.resolved',
  'petition.published',
  'petition.pending',
  // Cases of complaint and denunciation, counted under the words used for dossiers.
  'case.total',
  'case.received',
  'case.carriedOver',
  'case.awaitingReception',
  'case.resolved',
  'case.onTime',
  'case.late',
  'case.pending',
  'case.inTime',
  'case.overdue',
  // One day alone, which is no reporting period.
  'day.received',
  'day.receivedDirect',
  'day.receivedOnline',
  'day.receivedPostal',
  'day.completed',
  'day.returned',
  'day.paid',
  'day.awaitingSupplement',
  'day.returnedOrWithdrawn',
  // By the state of the moment, whatever the period.
  'now.awaitingReception',
  'now.paidAwaitingReception',
  'now.unpaidAwaitingReception',
  'now.received',
  'now.processing',
  'now.paused',
  'now.awaitingPayment',
  'now.awaitingSupplement',
  'now.resultUnconfirmed',
  'now.supplementUnconfirmed',
  'now.returnUnconfirmed',
  'now.awaitingReturn',
  // Scores of the national index under QĐ 766; scores are neither counted nor added.
  'rate.index.publicity',
  'rate.index.progress',
  'rate.index.online',
  'rate.index.payment',
  'rate.index.satisfaction',
  'rate.index.digitisation',
  'rate.index.total',
] as const;

export type IndicatorId = (typeof indicatorIds)[number];
