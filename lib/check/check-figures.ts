import type { FigureTable } from '../table/figures';
import { figureRules } from './figure-rules';
import type { Finding, Source } from './finding';
import { foldByCause } from './fold';

export interface FigureCheckOptions {
  /** Where the table was read. */
  source: Source;
  rulesOff?: readonly string[];
}

/**
 * Findings about one statistics table. A table without a single figure above zero says nothing: reports that were never run
 * look like that. The same cells are reported once, by the first rule that doubts them, and what one wrong cell explains is one finding.
 */
export function checkFigures(table: FigureTable, options: FigureCheckOptions): Finding[] {
  const off = new Set(options.rulesOff);
  const met = new Set<string>();
  const rules = figureRules.filter((rule) => !off.has(rule.id));
  const findings = rules
    .flatMap((rule) => rule.check(table, { source: options.source }))
    .filter((finding) => {
      const cells = [...cellsOf(finding)].sort().join(' ');
      if (met.has(cells)) return false;
      met.add(cells);
      return true;
    });
  if (findings.length === 0) return findings;
  const sums = rules.flatMap((rule) => rule.sums?.(table) ?? []);
  return foldByCause(table, sums, withoutImplied(findings), options.source);
}

/** A part above its whole says nothing new where a broken sum holds both. */
function withoutImplied(findings: readonly Finding[]): Finding[] {
  const sums = findings.filter(({ figures }) => figures.length > 2).map(cellsOf);
  return findings.filter((finding) => {
    const cells = cellsOf(finding);
    return finding.figures.length !== 2 || !sums.some((sum) => [...cells].every((cell) => sum.has(cell)));
  });
}

function cellsOf({ figures }: Finding): Set<string> {
  return new Set(figures.map(({ source }) => `${source.cell?.row},${source.cell?.col}`));
}
