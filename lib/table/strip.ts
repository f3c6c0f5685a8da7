import { isHiddenByMark } from './cell-elements';

/** One row of cells as one part of the page draws it: a whole row, or the part of it that stands in frozen columns. */
export interface Strip {
  element: Element;
  cells: readonly StripCell[];
  /** `aria-rowindex`. */
  index?: number;
  /** Its spans are known and need not be seen on the screen. */
  spanned?: true;
  /** The block of header rows beside or above it, by number, where several stand in one grid. */
  under?: number;
}

export interface StripCell {
  element: Element;
  colSpan: number;
  rowSpan: number;
  /** `<th>` or a column header by its role. */
  head: boolean;
  /** `aria-colindex`. */
  index?: number;
}

export const ROWS = 'tr, [role="row"]';
export const CELLS = 'td, th, [role="gridcell"], [role="cell"], [role="columnheader"], [role="rowheader"]';

const CELL_ROLES = new Set(['gridcell', 'cell', 'columnheader', 'rowheader']);

export function isCell(element: Element): boolean {
  return element.localName === 'td' || element.localName === 'th' || CELL_ROLES.has(element.getAttribute('role') ?? '');
}

/** Children as they are shown: those of a shadow tree stand in place of those of its host, slotted ones in their slot. */
export function childrenOf(element: Element): Element[] {
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedElements({ flatten: true });
    if (assigned.length > 0) return assigned;
  }
  const shadow = element.localName.includes('-') ? element.shadowRoot : null;
  return [...(shadow ?? element).children];
}

/** A strip from an element that is a row by its tag or role. */
export function stripOf(row: Element): Strip {
  const cells: Element[] = [];
  gather(row, cells);
  const owns = row.getAttribute('aria-owns');
  for (const id of owns === null ? [] : owns.split(/\s+/)) {
    const owned = id === '' ? null : row.ownerDocument.getElementById(id);
    if (owned !== null && !cells.includes(owned)) cells.push(owned);
  }
  return stripFrom(row, cells);
}

function gather(parent: Element, cells: Element[]): void {
  for (const child of childrenOf(parent)) {
    if (isCell(child)) {
      if (!isOutOfRow(child)) cells.push(child);
    } else if (!child.matches(ROWS) && child.localName !== 'table') gather(child, cells);
  }
}

/** Hidden by a mark of its own; taken out of the layout, it leaves its place to the next cell. */
function isOutOfRow(cell: Element): boolean {
  return cell.hasAttributes() && (cell.hasAttribute('hidden') || /display\s*:\s*none/i.test(cell.getAttribute('style') ?? ''));
}

/** A strip from elements whose part is known already. */
export function stripFrom(element: Element, cells: readonly Element[]): Strip {
  const index = numberIn(element, 'aria-rowindex');
  return { element, cells: cells.map(stripCell), ...(index !== undefined && { index }) };
}

function stripCell(element: Element): StripCell {
  if (!element.hasAttributes()) return { element, colSpan: 1, rowSpan: 1, head: element.localName === 'th' };
  const index = numberIn(element, 'aria-colindex');
  return {
    element,
    colSpan: numberIn(element, 'colspan') ?? numberIn(element, 'aria-colspan') ?? 1,
    rowSpan: numberIn(element, 'rowspan') ?? numberIn(element, 'aria-rowspan') ?? 1,
    head: element.localName === 'th' ? element.getAttribute('role') !== 'rowheader' : element.getAttribute('role') === 'columnheader',
    ...(index !== undefined && { index }),
  };
}

function numberIn(element: Element, name: string): number | undefined {
  const text = element.getAttribute(name);
  if (text === null) return undefined;
  const number = Number.parseInt(text, 10);
  return number >= 1 ? number : undefined;
}

/** Rows that only set widths, or are there for machines: `aria-hidden`, of no height, hidden. */
export function isUnseenRow(row: Element): boolean {
  if (!row.hasAttributes()) return false;
  if (row.getAttribute('aria-hidden') === 'true' || isHiddenByMark(row) || isFlat(row)) return true;
  return /(?:^|[;\s])(?:height\s*:\s*0(?:px)?\s*(?:;|$|!)|visibility\s*:\s*collapse)/i.test(row.getAttribute('style') ?? '');
}

/** A row that only gives the columns their widths: no words, and laid out without height. */
function isFlat(row: Element): boolean {
  if (row.firstElementChild === null || holdsWord(row)) return false;
  const { width, height } = row.getBoundingClientRect();
  return width > 0 && height < 2;
}

/** Cell by cell: the first one says it nearly always, and the text of a whole row is long. */
function holdsWord(row: Element): boolean {
  for (let cell = row.firstChild; cell !== null; cell = cell.nextSibling) if ((cell.textContent ?? '').trim() !== '') return true;
  return false;
}

/** Boxes or buttons to filter by, in a row of their own under the header. */
export function isFilterRow({ cells }: Strip): boolean {
  if (cells.some(holdsClosedWords)) return false;
  const filters = cells.map(({ element }) => element.querySelector(BOX) !== null || isFilterButton(element));
  return filters.filter(Boolean).length >= 2 && cells.every(({ element }, at) => filters[at] || (element.textContent ?? '').trim() === '');
}

const BOX = 'input:not([type="checkbox"]), select';

/** What is closed and holds words filters nothing: entry forms draw the labels of their rows so. */
function holdsClosedWords({ element }: StripCell): boolean {
  const box = element.querySelector<HTMLInputElement>('input:disabled, input[readonly]');
  return box !== null && /\p{L}/u.test(box.value) && isEditedIn(element.parentElement);
}

/** Another box of the row is open. */
function isEditedIn(row: Element | null): boolean {
  return row?.querySelector('input:not(:disabled, [readonly], [type="checkbox"], [type="hidden"])') != null;
}

const FILTER = /^(?:lọc|bộ lọc|tất cả|chọn|filter|all)$/iu;

/** Values may be buttons too: only the words of filters tell. */
function isFilterButton(cell: Element): boolean {
  const text = (cell.textContent ?? '').trim();
  return FILTER.test(text) && cell.querySelector('button, [role="button"]')?.textContent?.trim() === text;
}

/** Any word at all: a line of labels without one below is the header of what stands elsewhere. */
export function says({ cells }: Strip): boolean {
  return cells.some(({ element }) => (element.textContent ?? '').trim() !== '');
}
