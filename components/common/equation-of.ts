import type { Finding, UsedFigure } from '../../lib/check/finding';

export interface EquationTerm {
  name: string;
  raw: string;
  /** The figure that is likely to be the wrong one. */
  suspect?: true;
}

/** A sum as it is drawn: the terms, what they add up to, and the total that was written instead. */
export interface Equation {
  terms: readonly EquationTerm[];
  /** What the total ought to be by the terms. */
  expected: number;
  total: EquationTerm;
  /** The figure that does not fit, to be marked on the table. */
  suspect: UsedFigure;
}

/**
 * The sum behind a finding: one figure carries the value found and the others add up to the value expected. Undefined when
 * the figures do not say so, so that nothing is drawn as arithmetic that is none.
 */
export function equationOf(finding: Finding): Equation | undefined {
  const { expected, found, figures } = finding;
  if (typeof expected !== 'number' || typeof found !== 'number' || figures.length < 3) return undefined;
  for (const total of figures) {
    if (total.value !== found) continue;
    const terms = figures.filter((figure) => figure !== total);
    const sum = terms.reduce((all, figure) => all + (figure.value ?? Number.NaN), 0);
    if (sum !== expected) continue;
    const [name = '', ...names] = shortNames([total, ...terms]);
    const suspect = suspectAmong(finding) ?? total;
    const marked = (figure: UsedFigure): { suspect?: true } => (figure === suspect ? { suspect: true } : {});
    return {
      terms: terms.map((figure, index) => ({ name: names[index] ?? '', raw: figure.raw, ...marked(figure) })),
      expected,
      total: { name, raw: total.raw, ...marked(total) },
      suspect,
    };
  }
  return undefined;
}

/** The one cell that all broken sums point to, where it is among the figures of this one. */
function suspectAmong({ suspects = [], repair, figures }: Finding): UsedFigure | undefined {
  const [way, ...others] = suspects;
  const cell = others.length === 0 && way?.length === 1 ? way[0]?.source.cell : repair?.source.cell;
  return cell && figures.find(({ source }) => source.cell?.row === cell.row && source.cell.col === cell.col);
}

/** One column down the rows: the rows tell the figures apart. Else the labels, without the headers that all of them share. */
function shortNames(figures: readonly UsedFigure[]): string[] {
  const [first] = figures;
  if (first !== undefined && figures.every(({ label }) => label === first.label)) {
    return figures.map(({ label, source }) => source.row ?? label);
  }
  const paths = figures.map(({ label }) => label.split(' / '));
  const shortest = Math.min(...paths.map((path) => path.length));
  let shared = 0;
  while (shared < shortest - 1 && paths.every((path) => path[shared] === paths[0]?.[shared])) shared++;
  return paths.map((path) => path.slice(shared).join(' / '));
}
