import type { CellKind, measureReading, measureSlices } from '../../tests/bench/in-page';
import { inBarePage } from './bare-page';
import { ms, SLICE_MS, type Line } from './line';

/** Reading may cost so many times the bare walk over the same cells. */
const READING_RATIO = 2.5;
/** SheetJS takes at least so many times as long over the same table. */
const SHEETJS_RATIO = 2;
const TABLES: readonly { rows: number; rounds: number; kind: CellKind; bound?: number; besideSheetJs?: true }[] = [
  { rows: 1000, rounds: 31, kind: 'bare', bound: READING_RATIO },
  { rows: 10_000, rounds: 11, kind: 'bare', bound: READING_RATIO, besideSheetJs: true },
  { rows: 1000, rounds: 31, kind: 'drawn' },
  { rows: 10_000, rounds: 11, kind: 'drawn', besideSheetJs: true },
];

export function benchReading(): Promise<Line[]> {
  return inBarePage('in-page.ts', async (page) => {
    const lines: Line[] = [];
    for (const { bound, ...table } of TABLES) {
      const times = await page.evaluate(
        ({ rows, rounds, kind, besideSheetJs }) =>
          (window as unknown as { bench: { measureReading: typeof measureReading } }).bench.measureReading(
            rows,
            rounds,
            kind,
            besideSheetJs,
          ),
        table,
      );
      const ratio = times.reading / times.floor;
      lines.push({
        what: `reading ${times.rows} × 12, ${table.kind} cells`,
        measured: ms(times.reading),
        against: `${ratio.toFixed(2)} × bare walk (${ms(times.floor)})`,
        bound: bound === undefined ? '' : `≤ ${bound.toFixed(1)}`,
        ...(bound !== undefined && { holds: ratio <= bound }),
      });
      if (times.sheetJs === undefined) continue;
      lines.push({
        what: `SheetJS over the same ${times.rows} × 12, ${table.kind} cells`,
        measured: ms(times.sheetJs),
        against: `${(times.sheetJs / times.reading).toFixed(2)} × our reading`,
        bound: `≥ ${SHEETJS_RATIO.toFixed(1)}`,
        holds: times.sheetJs >= SHEETJS_RATIO * times.reading,
      });
    }
    for (const kind of ['bare', 'drawn'] as const) {
      const { longest, worst, slices, dossiers } = await page.evaluate(
        (cells) => (window as unknown as { bench: { measureSlices: typeof measureSlices } }).bench.measureSlices(10_000, 7, cells),
        kind,
      );
      lines.push({
        what: `longest slice, page of ${dossiers} × 12, ${kind} cells`,
        measured: ms(longest),
        against: `${slices} slices; with garbage collected ${ms(worst)}`,
        bound: `≤ ${SLICE_MS} ms`,
        holds: longest <= SLICE_MS && dossiers === 10_000,
      });
    }
    return lines;
  });
}
