import { tableOf } from '../../../../lib/check/rule.examples';
import type { FigureTable } from '../../../../lib/table/figures';
import { chance, type Chance } from './chance';
import type { Family, FamilyRow } from './families';

/** A consistent report as rows of cells; the last row is the total where there is one. */
export interface Report {
  family: Family;
  rows: (number | string)[][];
  total: boolean;
}

const SCALES = [0, 5, 40, 300, 2500, 20000];

/** One to twelve units of very different size with a total row, or a single row as a commune reports it. */
export function drawReport(family: Family, seed: number): Report {
  const luck = chance(seed);
  const count = luck.below(8) === 0 ? 1 : 2 + luck.below(11);
  const rows = Array.from({ length: count }, () => [...family.row(luck, luck.pick(SCALES))]);
  return { family, rows: count === 1 ? rows : [...rows, totalOf(family, rows, luck)], total: count > 1 };
}

/** Rates of the total row are those of its own counts. */
function totalOf(family: Family, rows: readonly FamilyRow[], luck: Chance): (number | string)[] {
  const sums = family.columns.map((_, at) => rows.reduce<number>((all, row) => all + (typeof row[at] === 'number' ? row[at] : 0), 0));
  const sample = family.row(luck, 0);
  return sums.map((value, at) => (typeof sample[at] === 'string' ? '' : value));
}

export function tableFrom({ family, rows, total }: Report): FigureTable {
  return tableOf(
    family.columns,
    rows.map((cells, index) => {
      const kept = cells.map((cell) => (cell === '' ? undefined : cell));
      return total && index === rows.length - 1
        ? { label: 'Tổng số', kind: 'total' as const, cells: kept }
        : { label: `Đơn vị ${index + 1}`, cells: kept };
    }),
    family.formulas,
  );
}
