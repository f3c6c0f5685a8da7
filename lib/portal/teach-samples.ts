import type { Grid } from '../table/grid';
import type { SplitRows } from '../table/split-rows';

/** The first filled cells of a column, as shown: at most `most`. */
export function samplesOf(grid: Grid, split: SplitRows, col: number, most: number): string[] {
  const samples: string[] = [];
  for (const row of grid.rows) {
    if (samples.length >= most) break;
    if (split.kinds[row.index] !== 'data') continue;
    const cell = row.cells[col];
    const text = cell === undefined ? '' : cell.text === '' ? (cell.title ?? '') : cell.text;
    if (text !== '') samples.push(text);
  }
  return samples;
}
