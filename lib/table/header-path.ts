import { plainLabel } from '../text/normalise';
import type { Grid, GridCell } from './grid';
import type { PrintedFormula } from './figures';
import type { SplitRows } from './split-rows';

/** Labels over one column from top to bottom; a label that only repeats the one above it stands once. */
export function headerPaths(grid: Grid, split: SplitRows): string[][] {
  const paths: string[][] = [];
  for (let col = 0; col < grid.width; col++) {
    const path: string[] = [];
    let above: GridCell | undefined;
    for (const row of split.headerRows) {
      const cell = row.cells[col];
      if (cell === undefined || cell === above || cell.text === '') continue;
      above = cell;
      // A title that reaches into the header rows says nothing about a column.
      if (grid.width > 2 && cell.colSpan >= grid.width - 1) continue;
      const label = plainLabel(cell.text);
      if (label !== '' && label !== path.at(-1)) path.push(label);
    }
    paths.push(path);
  }
  return paths;
}

/** Numbers printed under the header, by column: "(3)" → 3, "(3 = 4 + 5)" → 3. */
export function columnNumbers(split: SplitRows): (number | undefined)[] {
  return (split.numberingRow?.cells ?? []).map((cell) => {
    const match = cell && /^['’]?\(?\s*(\d{1,2})/.exec(cell.text);
    return match ? Number(match[1]) : undefined;
  });
}

/** Equations printed under the header. `(7)=6/5` is a ratio. Printed formulas can be wrong: they are material for checks. */
export function printedFormulas(split: SplitRows): PrintedFormula[] {
  const formulas: PrintedFormula[] = [];
  for (const cell of new Set(split.numberingRow?.cells)) {
    const match = cell && /^['’]?\(?\s*(\d{1,2})\s*\)?\s*=\s*(.+)$/.exec(cell.text);
    if (!match) continue;
    const right = match[2]!.replace(/[()'’\s]/g, '');
    if (/^\d{1,2}(?:[+-]\d{1,2})*$/.test(right)) {
      const terms = [...right.matchAll(/([+-]?)(\d{1,2})/g)].map((term) => ({
        column: Number(term[2]),
        sign: term[1] === '-' ? (-1 as const) : (1 as const),
      }));
      if (terms.length > 1) formulas.push({ total: Number(match[1]), terms, operator: 'sum' });
    } else if (/^\d{1,2}[/:]\d{1,2}$/.test(right)) {
      const [over, under] = right.split(/[/:]/).map(Number);
      formulas.push({
        total: Number(match[1]),
        terms: [
          { column: over!, sign: 1 },
          { column: under!, sign: 1 },
        ],
        operator: 'ratio',
      });
    }
  }
  return formulas;
}
