import type { NamedFigure } from './text-finding';

/** A row that does not do what the others of its table do. */
export interface BrokenRow {
  whole: NamedFigure;
  parts: readonly NamedFigure[];
  sum: number;
  /** The column of the whole. */
  column: number;
}

type Row = readonly (NamedFigure | undefined)[];

/** One column is the sum of others, some of which may be taken away: what is left is what came in less what went out. */
interface Relation {
  whole: number;
  plus: readonly number[];
  minus: readonly number[];
}

/** Columns that are looked at; wider tables are forms with rules of their own. */
const WIDEST = 14;
/** Rows that must agree, with figures at least so great in them: small ones add up by chance. */
const AGREEING = 3;
const GREAT = 20;
/** Two rows with such a whole are enough. */
const GREATEST = 100;

/**
 * What most rows of a table do, asked of all of them: a column that is the sum of two others or of several side by side, and
 * "tồn đầu + mới − đã giải quyết = tồn cuối". The table itself says what adds up, whatever its headers are called.
 */
export function brokenRows(rows: readonly Row[]): BrokenRow[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column).filter(
    (column) => rows.filter((row) => row[column] !== undefined).length >= AGREEING,
  );
  if (columns.length < 3 || columns.length > WIDEST) return [];
  const told = new Set<Row>();
  const relations = relationsOf(columns);
  // "tổng = đã giải quyết + đang giải quyết" holds everywhere; "… + trong hạn" only where nothing is overdue.
  const always = relations.filter((one) => {
    const full = rows.filter((row) => [one.whole, ...one.plus, ...one.minus].every((column) => row[column] !== undefined));
    return full.length > AGREEING && full.every((row) => holds(one, row));
  });
  const isLesser = ({ whole, plus }: Relation): boolean =>
    always.some((one) => one.whole === whole && one.plus.length === plus.length && one.plus.some((column) => plus.includes(column)));
  return relations
    .filter((one) => !isLesser(one))
    .flatMap((relation) => {
      const full = rows.filter((row) => [relation.whole, ...relation.plus, ...relation.minus].every((column) => row[column] !== undefined));
      const holding = full.filter((row) => holds(relation, row));
      const broken = full.filter((row) => !holding.includes(row));
      const great = holding.filter((row) => [relation.whole, ...relation.plus].filter((column) => row[column]!.value! >= GREAT).length > 1);
      const greatest = holding.filter((row) => row[relation.whole]!.value! >= GREATEST);
      // A column of noughts adds nothing: the rest would be equal by itself.
      const isReal = [...relation.plus, ...relation.minus].every((column) => holding.filter((row) => row[column]!.value! !== 0).length > 1);
      if (!isReal || (great.length < AGREEING && greatest.length < 2) || broken.length === 0 || broken.length * 2 > holding.length)
        return [];
      return broken.flatMap((row) => {
        if (told.has(row)) return [];
        told.add(row);
        const parts = [...relation.plus, ...relation.minus].map((column) => row[column]!);
        return [{ whole: row[relation.whole]!, parts, sum: sumOf(relation, row), column: relation.whole }];
      });
    });
}

function relationsOf(columns: readonly number[]): Relation[] {
  const found: Relation[] = [];
  const runs = columns.flatMap((_, from) => columns.slice(from + 2).map((__, i) => columns.slice(from, from + i + 3)));
  for (const [at, whole] of columns.entries()) {
    for (const plus of runs) if (!plus.includes(whole)) found.push({ whole, plus, minus: [] });
    for (const [i, a] of columns.entries())
      for (const b of columns.slice(i + 1)) if (a !== whole && b !== whole) found.push({ whole, plus: [a, b], minus: [] });
    const [a, b, c] = columns.slice(Math.max(0, at - 3), at);
    if (at >= 3) found.push({ whole, plus: [a!, b!], minus: [c!] });
  }
  return found;
}

function sumOf({ plus, minus }: Relation, row: Row): number {
  const all = (columns: readonly number[]): number => columns.reduce((sum, column) => sum + row[column]!.value!, 0);
  return Math.round((all(plus) - all(minus)) * 1e4) / 1e4;
}

function holds(relation: Relation, row: Row): boolean {
  return Math.abs(sumOf(relation, row) - row[relation.whole]!.value!) < 1e-6;
}
