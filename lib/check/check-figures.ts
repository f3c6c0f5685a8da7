import type { FigureTable } from '../table/figures';
import { figureRules } from './figure-rules';
import type { Finding, Source } from './finding';
import { foldByCause, GRAVITY } from './fold';

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

/**
 * A part above its whole says nothing new where a broken sum holds both; and of two findings over the same cells the graver
 * speaks: a rate of 288% comes from a part above its whole.
 */
function withoutImplied(findings: readonly Finding[]): Finding[] {
  const cells = new Map(findings.map((finding) => [finding, cellsOf(finding)]));
  const within = (inner: Finding, outer: Finding): boolean => [...cells.get(inner)!].every((cell) => cells.get(outer)!.has(cell));
  const pairs = findings.filter(({ figures }) => figures.length === 2);
  const wider = findings.filter(({ figures }) => figures.length > 2);
  return findings.filter((finding) => {
    if (finding.figures.length === 2)
      return !wider.some((sum) => GRAVITY[sum.severity] <= GRAVITY[finding.severity] && within(finding, sum));
    return !pairs.some((pair) => GRAVITY[pair.severity] < GRAVITY[finding.severity] && within(pair, finding));
  });
}

function cellsOf({ figures }: Finding): Set<string> {
  return new Set(figures.map(({ source }) => `${source.cell?.row},${source.cell?.col}`));
}
