import type { FigureTable } from '../table/figures';
import { figureRules } from './figure-rules';
import type { Finding, Source } from './finding';

export interface FigureCheckOptions {
  /** Where the table was read. */
  source: Source;
  rulesOff?: readonly string[];
}

/**
 * Findings about one statistics table. A table without a single figure above zero says nothing: reports that were never run
 * look like that. The same cells are reported once, by the first rule that doubts them.
 */
export function checkFigures(table: FigureTable, options: FigureCheckOptions): Finding[] {
  const off = new Set(options.rulesOff);
  const met = new Set<string>();
  return figureRules
    .filter((rule) => !off.has(rule.id))
    .flatMap((rule) => rule.check(table, { source: options.source }))
    .filter((finding) => {
      const cells = finding.figures
        .map(({ source }) => `${source.cell?.row},${source.cell?.col}`)
        .sort()
        .join(' ');
      if (met.has(cells)) return false;
      met.add(cells);
      return true;
    });
}
