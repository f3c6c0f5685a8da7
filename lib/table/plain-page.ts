import type { GridCell } from './grid';
import { isVisible, type PageTable } from './find-tables';
import { labelStrips } from './header-strip';
import { outlineOf } from './outline';
import type { Root } from './root';

const ROLES = '[role="grid"], [role="treegrid"], [role="gridcell"], [role="row"], [role="cell"]';
const BOXES = 'select, textarea, input:not([type="checkbox"], [type="radio"], [type="hidden"])';

/**
 * Whether plain tables tell all that the page shows: one table is understood and has rows of one kind, nothing beside it looks like
 * data or like a header without its rows. In doubt it is not plain, and the page is read with every shape there is.
 */
export function isPlainPage(document: Document, tables: readonly PageTable[], roots: readonly Root[]): boolean {
  const shown = tables.filter(({ visible }) => visible);
  const [main] = shown;
  if (main === undefined || shown.length > 1 || main.meaning.kind === 'unknown' || !isEven(main)) return false;
  if (roots.length > 1 || outlineOf(document).elements.some((element) => element.matches(ROLES))) return false;
  return labelStrips(document.body).every(
    (strip) =>
      main.element.contains(strip) ||
      strip.contains(main.element) ||
      strip.closest('[data-soat-mot-cua]') !== null ||
      strip.querySelector(BOXES) !== null ||
      !isVisible(strip),
  );
}

type Cells = readonly (GridCell | undefined)[];

/** Labels said again in the cells, as tables for narrow screens do. */
function saysLabels(cells: Cells, labels: Cells): boolean {
  return cells.filter((cell, col) => (labels[col]?.text.length ?? 0) > 1 && cell?.text.startsWith(labels[col]!.text)).length >= 2;
}

/** Every row of data has as many cells as the others: none goes on with the row above it. */
function isEven({ element, meaning, reading, rows }: PageTable): boolean {
  if (rows === 0) return meaning.split.kinds.includes('empty');
  if (element.querySelectorAll('tbody').length > 1) return false;
  const code = meaning.kind === 'list' ? meaning.columns.find(({ field }) => field === 'code' || field === 'dossierInfo')?.col : undefined;
  let cells: number | undefined;
  for (const row of reading.grid.rows) {
    if (meaning.split.kinds[row.index] !== 'data') continue;
    if (cells === undefined && saysLabels(row.cells, meaning.split.headerRows.at(-1)?.cells ?? [])) return false;
    const own = reading.rowElements[row.index]!.childElementCount;
    if (own !== (cells ??= own)) return false;
    if (code !== undefined && (row.cells[code]?.text ?? '') === '') return false;
  }
  return true;
}
