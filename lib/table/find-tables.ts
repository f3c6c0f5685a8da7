import { readHtmlTable, type TableReading } from './read-html-table';
import { understandTable, type TableMeaning } from './understand-table';

export interface PageTable {
  element: Element;
  visible: boolean;
  reading: TableReading;
  meaning: TableMeaning;
  /** Data rows. */
  rows: number;
}

/** Rows that are enough to tell a header. */
const HEAD_ROWS = 9;

/**
 * The tables of a page that are lists or statistics, and the visible ones that look like data but are not understood. Layout
 * tables (those that hold other tables) are passed over unless their own headers say what they are.
 */
export function findTables(root: Document | ShadowRoot): PageTable[] {
  const found: PageTable[] = [];
  let before: Element | undefined;
  for (const element of root.querySelectorAll('table')) {
    const head = before !== undefined && isHeaderOf(before, element) ? before : undefined;
    before = element;
    const first = readHtmlTable(element, HEAD_ROWS, head);
    if (first.grid.width < 2) continue;
    const sniffed = understandTable(first.grid);
    if (head !== undefined && sniffed.kind !== 'unknown' && found.at(-1)?.element === head) found.pop();
    const layout = element.querySelector('table') !== null;
    if (sniffed.kind === 'unknown' && (layout || sniffed.why === 'no-header' || sniffed.headers.length < 3)) continue;
    const whole = first.grid.rows.length < HEAD_ROWS ? first : readHtmlTable(element, Number.POSITIVE_INFINITY, head);
    const meaning = whole === first ? sniffed : understandTable(whole.grid);
    const rows = meaning.split.kinds.filter((kind) => kind === 'data').length;
    found.push({ element, visible: isVisible(element), reading: whole, meaning, rows });
  }
  return found;
}

/** Grids with a scrolling body draw two tables: one with the header alone, then one with as many columns and no header of its own. */
function isHeaderOf(head: Element, body: Element): boolean {
  if (head.contains(body) || head.querySelector('td') !== null || head.querySelector('th') === null) return false;
  if (body.querySelector('th') !== null && body.querySelector('thead') !== null) return false;
  let shared = head.parentElement;
  for (let depth = 0; depth < 4 && shared !== null && !shared.contains(body); depth++) shared = shared.parentElement;
  if (shared === null || !shared.contains(body)) return false;
  return readHtmlTable(head, HEAD_ROWS).grid.width === readHtmlTable(body, HEAD_ROWS).grid.width;
}

/** Shown to the eye: laid out and not made invisible. Test documents without layout are taken at their word. */
export function isVisible(element: Element): boolean {
  if (typeof element.checkVisibility === 'function') return element.checkVisibility({ visibilityProperty: true });
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if (at.hasAttribute('hidden') || /display\s*:\s*none/i.test(at.getAttribute('style') ?? '')) return false;
  }
  return true;
}

/** The list of dossiers meant on a page: the visible list with most rows. */
export function mainList(tables: readonly PageTable[]): PageTable | undefined {
  return best(tables.filter((table) => table.visible && table.meaning.kind === 'list'));
}

/** The statistics table meant on a page: the visible one with most rows. */
export function mainFigures(tables: readonly PageTable[]): PageTable | undefined {
  return best(tables.filter((table) => table.visible && table.meaning.kind === 'figures'));
}

/** Hidden copies of a list: they may add fields, never stand in for what is shown. */
export function hiddenLists(tables: readonly PageTable[]): PageTable[] {
  return tables.filter((table) => !table.visible && table.meaning.kind === 'list');
}

function best(tables: readonly PageTable[]): PageTable | undefined {
  return tables.reduce<PageTable | undefined>((top, table) => (top === undefined || table.rows > top.rows ? table : top), undefined);
}
