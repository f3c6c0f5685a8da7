import { findTables } from '../../../lib/table/find-tables';
import { shapesIn } from '../../../lib/table/shapes/shapes';

/** The lists shown on a page as texts, row by row; a place that no cell covers is "". */
export function readShown(): string[][][] {
  const openShadow = (host: Element): ShadowRoot | null => host.shadowRoot;
  return findTables(document, shapesIn(openShadow), openShadow)
    .filter((table) => table.visible && table.meaning.kind === 'list')
    .map(({ reading }) => reading.grid.rows.map((row) => row.cells.map((cell) => cell?.text ?? '')));
}
