import type { CountedForm, FormFigures } from './counted-form';
import { compareFigures } from './compare-figures';
import type { ReportForm } from './form';

/** How near a way of counting comes to a table. */
export interface ConventionFit {
  conventionId: string;
  /** Cells with a figure on both sides. */
  compared: number;
  equal: number;
}

/**
 * Which way of counting a table follows, told by comparing. `alone`: one way equals it in every cell, and every other fails;
 * `several`: these ways count these dossiers alike and equal it; `nearest`: none equals it, this one comes nearest; `unknown`: too
 * little to compare, or no way comes near.
 */
export type FoundConvention =
  | { kind: 'alone'; fit: ConventionFit; others: readonly ConventionFit[] }
  | { kind: 'several'; fit: ConventionFit; alike: readonly ConventionFit[]; others: readonly ConventionFit[] }
  | { kind: 'nearest'; fit: ConventionFit; others: readonly ConventionFit[] }
  | { kind: 'unknown'; others: readonly ConventionFit[] };

/** Fewer cells that agree may agree by chance. */
const FEWEST = 5;
/** A way of counting that misses more of the cells is not the one. */
const NEAR = 0.6;

/** @param ways the same dossiers of the same unit and period, counted in each way */
export function findConvention(form: Pick<ReportForm, 'columns'>, table: FormFigures, ways: readonly CountedForm[]): FoundConvention {
  const fits = ways.map((counted): ConventionFit => {
    const { compared, differing } = compareFigures(form, counted, table);
    return { conventionId: counted.conventionId, compared, equal: compared - differing };
  });
  const most = Math.max(0, ...fits.map(({ compared }) => compared));
  // A way that leaves cells undecided is no better for having fewer that differ.
  const order = fits.toSorted((a, b) => b.equal - a.equal || a.compared - b.compared);
  const [fit, ...others] = order;
  if (fit === undefined || most < FEWEST || fit.equal < FEWEST) return { kind: 'unknown', others: order };
  if (fit.equal < fit.compared)
    return fit.equal >= NEAR * fit.compared ? { kind: 'nearest', fit, others } : { kind: 'unknown', others: order };
  const alike = others.filter(({ equal, compared }) => equal === fit.equal && compared === equal);
  if (alike.length === 0) return { kind: 'alone', fit, others };
  return { kind: 'several', fit, alike, others: others.filter((other) => !alike.includes(other)) };
}
