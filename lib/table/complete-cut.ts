import type { GridCell, GridRow } from './grid';
import { readCell, tidy } from './read-cell';
import type { TableReading } from './read-html-table';
import { ROWS_A_STEP, type Steps } from './steps';

/** A column of which so many cells were nowhere held whole is drawn alike further down: looking costs more than reading it. */
const ENOUGH_TRIES = 30;
/** Shorter beginnings fit too many texts. */
const FEWEST_LETTERS = 4;

/**
 * Texts that the page itself has cut ("Cấp giấy chứng nhận quyền sử d…", "… Xem thêm") are completed where the page holds them
 * whole: a title, an `aria-label`, a `data-…` with the same beginning, a described tooltip, a hidden copy inside the cell. What
 * stays cut is marked so: it proves nothing and is not kept.
 */
export function* completeCut({ grid, cellElements }: TableReading): Steps<void> {
  const tries = new Map<number, number>();
  for (const row of grid.rows) {
    if (row.index % ROWS_A_STEP === 0) yield;
    if (row.section !== 'body') continue;
    for (const cell of cutCells(row)) {
      const element = cellElements[cell.nth];
      const tried = tries.get(cell.col) ?? 0;
      if (element === undefined) continue;
      complete(cell, element, tried < ENOUGH_TRIES);
      tries.set(cell.col, cell.cut ? tried + 1 : Number.NEGATIVE_INFINITY);
    }
  }
}

const NONE: readonly GridCell[] = [];

function cutCells({ cells }: GridRow): readonly GridCell[] {
  let cut: GridCell[] | undefined;
  for (let col = 0; col < cells.length; col++) {
    const cell = cells[col];
    if (cell === undefined || (col > 0 && cell === cells[col - 1])) continue;
    if (cell.cut || endsCut(cell.text) || cell.lines?.some(endsCut)) (cut ??= []).push(cell);
  }
  return cut ?? NONE;
}

/** A text that ends in dots behind a letter or figure; by its last sign, since every cell of a long list is asked. */
function endsCut(text: string): boolean {
  const end = text.charCodeAt(text.length - 1);
  return end === 0x2026 ? text.length > 1 : end === 46 && text.endsWith('...') && text.length > 3;
}

function complete(cell: GridCell, element: Element, look: boolean): void {
  const lines = (cell.lines ?? [cell.text]).map((line) => (endsCut(line) ? completed(line, look ? element : undefined) : line));
  cell.text = lines.join(' ');
  if (cell.lines !== undefined) cell.lines = lines;
  if (lines.some((line) => line.endsWith('…'))) cell.cut = true;
  else delete cell.cut;
}

/** "Nội dung: Cấp giấy…": the whole text may stand without it. */
const LABEL = /^\p{L}[^:]{1,40}:\s*/u;
const BULLET = /^[-–•+]\s*/;

/** The one longer text with the same beginning, whatever stands before it; else the line with one sign for its cut end. */
function completed(line: string, cell: Element | undefined): string {
  const begin = line.replace(/\s*(?:…|\.{3,})$/, '');
  if (begin.length < FEWEST_LETTERS || /^[-–\s\d:/]*$/.test(begin)) return `${begin}…`;
  const bullet = BULLET.exec(begin)?.[0] ?? '';
  const own = begin.slice(bullet.length);
  const label = LABEL.exec(own)?.[0] ?? '';
  const found = new Set<string>();
  for (const whole of cell === undefined ? [] : wholeTexts(cell, wordOf(own.slice(label.length)))) {
    if (whole.length > own.length && whole.startsWith(own)) found.add(bullet + whole);
    // "Nội dung: Cấp giấy…" beside a title that holds the value alone.
    const value = own.slice(label.length);
    if (label !== '' && value.length >= FEWEST_LETTERS && whole.length > value.length && whole.startsWith(value))
      found.add(bullet + label + whole);
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : `${begin}…`;
}

/** A word of the text, by which the places that may hold it whole are told from all others. */
function wordOf(text: string): string {
  return (text.slice(0, 40).match(/[\p{L}\d]+/gu) ?? []).reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

const HOLDERS = ['title', 'aria-label', 'alt'];
const DECOMPOSED = /[\u0300-\u036f]/;

/** Every text with this word that the cell holds besides what it shows. */
function wholeTexts(cell: Element, word: string): Set<string> {
  const texts = new Set<string>();
  const hasWord = (text: string): boolean => text.includes(word) || (DECOMPOSED.test(text) && text.normalize('NFC').includes(word));
  const add = (text: string | null | undefined): void => {
    if (text == null || text === '' || !hasWord(text)) return;
    const tidied = tidy(text);
    if (tidied !== '' && !endsCut(tidied)) texts.add(tidied);
  };
  addFrom(cell, add);
  for (const element of cell.getElementsByTagName('*')) {
    addFrom(element, add);
    const inner = element.firstElementChild;
    // A copy for screen readers, or the part that "Xem thêm" opens. What stands alone in an element says it again.
    if (inner === null) add(element.textContent);
    else if ((inner.nextElementSibling !== null || element.firstChild !== inner) && hasWord(element.textContent ?? ''))
      for (const line of readCell(element).lines ?? []) add(line);
  }
  return texts;
}

/** What the attributes of an element say. */
function addFrom(element: Element, add: (text: string | null | undefined) => void): void {
  if (!element.hasAttributes()) return;
  for (const name of element.getAttributeNames()) {
    if (name.startsWith('data-') || HOLDERS.includes(name)) add(element.getAttribute(name));
    else if (name === 'aria-describedby') add(element.ownerDocument.getElementById(element.getAttribute(name)!)?.textContent);
  }
}
