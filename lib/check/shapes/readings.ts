import type { FigureRow, FigureTable } from '../../table/figures';
import { evaluateRow, type Equation } from './equation';

/** Rows that must bear out an equation before it is taken for a habit of the report. */
const ENOUGH = 3;

/** Rows in which an equation holds with something in it, and rows in which it does not. */
export function tally(rows: readonly FigureRow[], one: Equation): { holds: number; breaks: number } {
  let holds = 0;
  let breaks = 0;
  for (const row of rows) {
    const { kind } = evaluateRow(row, one);
    if (kind === 'breaks') breaks++;
    else if (kind === 'holds' && (row.cells[one.total]?.value ?? 0) > 0) holds++;
  }
  return { holds, breaks };
}

/**
 * Whether the table itself shows that its author counts so: at least three rows, and four of five. What departs from it then is
 * worth a warning although no law says that it must hold. The total row is left out: it only repeats the others.
 */
export function bornOut(table: FigureTable, one: Equation): boolean {
  const { holds, breaks } = tally(
    table.rows.filter(({ kind }) => kind === 'data'),
    one,
  );
  return holds >= ENOUGH && breaks * 4 <= holds;
}

/** Sure enough to tell which cell is wrong. */
export function isSure(table: FigureTable, one: Equation): boolean {
  return one.atMost !== true && (one.severity === 'block' || bornOut(table, one));
}

/** Of several readings the one under which most rows hold; the first of equals. */
export function bestReading(rows: readonly FigureRow[], readings: readonly [Equation, ...Equation[]]): Equation {
  let [best] = readings;
  let most = tally(rows, best).holds;
  for (const reading of readings.slice(1)) {
    const { holds } = tally(rows, reading);
    if (holds > most) [best, most] = [reading, holds];
  }
  return best;
}

/** Every choice of some of these positions, the fullest first. */
export function choices(positions: readonly number[]): number[][] {
  const found: number[][] = [];
  for (let mask = (1 << positions.length) - 1; mask >= 0; mask--) found.push(positions.filter((_, bit) => (mask >> bit) & 1));
  return found;
}
