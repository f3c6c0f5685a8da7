import type { Grid } from '../table/grid';
import { partColumns, type PartNames } from '../table/part-columns';
import { splitRows } from '../table/split-rows';
import { readList, type ListReading } from './read-list';

/**
 * A list whose parts have no header and no labels, read once somebody has said which part is what ("span.sender" is the person
 * who handed it in). Rows without a code are read like any: exported, never merged or counted.
 * Undefined: the grid has no parts, or they are not the ones that were named.
 */
export function readNamedParts(grid: Grid, names: PartNames): ListReading | undefined {
  const columns = grid.parts && partColumns(grid.parts, names);
  return columns && readList(grid, columns, splitRows(grid));
}
