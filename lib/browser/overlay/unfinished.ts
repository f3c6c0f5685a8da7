import type { PageReading } from './page-reading';

/**
 * A table of figures whose only lines are totals: OpenCPS takes the lines away while it asks and leaves the totals of the
 * question before under the caption of the new one; with nothing to show it leaves zeros. Neither is an answer.
 */
export function isUnfinished(reading: PageReading): boolean {
  return reading.kind === 'figures' && reading.figures.rows.length > 0 && reading.figures.rows.every(({ kind }) => kind === 'total');
}
