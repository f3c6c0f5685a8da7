import type { Finding, Severity } from '../../lib/check/finding';
import { equationOf } from '../common/equation-of';

const weight: Record<Severity, number> = { note: 0, warn: 1, block: 2 };

/** Cells to be framed, by `row:col` of the grid: the figure that does not fit, or all figures where no single one stands out. */
export function marksOf(findings: readonly Finding[], captureId: string): Map<string, Severity> {
  const marks = new Map<string, Severity>();
  for (const finding of findings) {
    const equation = equationOf(finding);
    for (const figure of equation === undefined ? finding.figures : [equation.suspect]) {
      const { cell, captureId: from } = figure.source;
      if (cell === undefined || (from !== undefined && from !== captureId)) continue;
      const key = `${cell.row}:${cell.col}`;
      const present = marks.get(key);
      if (present === undefined || weight[present] < weight[finding.severity]) marks.set(key, finding.severity);
    }
  }
  return marks;
}
