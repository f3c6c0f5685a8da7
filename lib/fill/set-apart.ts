import type { IndicatorId } from '../vocabulary/indicator';

/** Outcomes that some report families count in columns of their own and others fold into "đã" and "đang giải quyết". */
const APART: readonly IndicatorId[] = [
  'awaitingSupplement',
  'paused',
  'awaitingPayment',
  'returned',
  'withdrawn',
  'returnedOrWithdrawn',
  'refused',
];

/** Figures into which the folding families fold them. */
const FOLDED: ReadonlySet<IndicatorId> = new Set<IndicatorId>([
  'resolved.total',
  'resolved.onTime',
  'resolved.earlyOrOnTime',
  'pending.total',
  'pending.inTime',
]);

/**
 * The source has counted some dossiers of this row in a column that the form does not have, so the same label means another
 * set of dossiers there: biểu II.06a folds returned ones into "đúng hạn" and waiting ones into "trong hạn", 07a and the summary
 * by unit show them apart. Where that column holds zero both mean the same.
 */
export function meansAnotherSet(
  indicator: IndicatorId,
  values: Readonly<Record<string, number>>,
  formHas: ReadonlySet<IndicatorId>,
): boolean {
  return FOLDED.has(indicator) && APART.some((outcome) => !formHas.has(outcome) && (values[outcome] ?? 0) > 0);
}
