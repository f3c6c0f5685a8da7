import type { Dialect } from '../vocabulary/dialect';
import { partColumns } from './part-columns';
import type { TableReading } from './read-html-table';
import { splitRows } from './split-rows';
import type { TableMeaning } from './understand-table';

/** A list without header whose parts this portal is known to mean. */
export function namedByParts({ grid, rowElements }: TableReading, dialect: Dialect | undefined): TableMeaning | undefined {
  const [item] = rowElements;
  const names = grid.parts === undefined || item === undefined ? undefined : dialect?.parts?.(item);
  const columns = names && partColumns(grid.parts!, names);
  return columns && { kind: 'list', columns, split: splitRows(grid), ...(dialect && { dialect }) };
}
