import type { GridCell } from './grid';
import { readCell, tidy } from './read-cell';
import type { TableReading } from './read-html-table';

/** Shorter beginnings fit too many texts. */
const FEWEST_LETTERS = 4;

/**
 * Texts that the page itself has cut ("Cấp giấy chứng nhận quyền sử d…", "… Xem thêm") are completed where the page holds them
 * whole: a title, an `aria-label`, a `data-…` with the same beginning, a described tooltip, a hidden copy inside the cell. What
 * stays cut is marked so: it proves nothing and is not kept.
 */
export function completeCut({ grid, cellElements }: TableReading): void {
  for (const row of grid.rows) {
    if (row.section !== 'body') continue;
    let last: GridCell | undefined;
    for (const cell of row.cells) {
      if (cell === undefined || cell === last) continue;
      last = cell;
      if (!cell.cut && !endsCut(cell.text) && !cell.lines?.some(endsCut)) continue;
      const element = cellElements[cell.nth];
      if (element !== undefined) complete(cell, element);
    }
  }
}

/** A text that ends in dots behind a letter or figure; by its last sign, since every cell of a long list is asked. */
function endsCut(text: string): boolean {
  const end = text.charCodeAt(text.length - 1);
  return end === 0x2026 ? text.length > 1 : end === 46 && text.endsWith('...') && text.length > 3;
}

function complete(cell: GridCell, element: Element): void {
  const wholes = wholeTexts(element);
  const lines = (cell.lines ?? [cell.text]).map((line) => (endsCut(line) ? completed(line, wholes) : line));
  cell.text = lines.join(' ');
  if (cell.lines !== undefined) cell.lines = lines;
  if (lines.some((line) => line.endsWith('…'))) cell.cut = true;
  else delete cell.cut;
}

/** The one longer text with the same beginning, whatever stands before it; else the line with one sign for its cut end. */
function completed(line: string, wholes: readonly string[]): string {
  const begin = line.replace(/\s*(?:…|\.{3,})$/, '');
  if (begin.length < FEWEST_LETTERS || /^[-–\s\d:/]*$/.test(begin)) return `${begin}…`;
  const bullet = /^[-–•+]\s*/.exec(begin)?.[0] ?? '';
  const own = begin.slice(bullet.length);
  const label = /^\p{L}[^:]{1,40}:\s*/u.exec(own)?.[0] ?? '';
  const found = new Set<string>();
  for (const whole of wholes) {
    if (whole.length > own.length && whole.startsWith(own)) found.add(bullet + whole);
    // "Nội dung: Cấp giấy…" beside a title that holds the value alone.
    const value = own.slice(label.length);
    if (label !== '' && value.length >= FEWEST_LETTERS && whole.length > value.length && whole.startsWith(value))
      found.add(bullet + label + whole);
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : `${begin}…`;
}

const HOLDERS = ['title', 'aria-label', 'alt'] as const;

/** Every text that the cell holds besides what it shows. */
function wholeTexts(cell: Element): string[] {
  const texts = new Set<string>();
  const add = (text: string | null | undefined): void => {
    const tidied = tidy(text ?? '');
    if (tidied !== '' && !endsCut(tidied)) texts.add(tidied);
  };
  for (const element of [cell, ...cell.querySelectorAll('*')]) {
    for (const name of HOLDERS) add(element.getAttribute(name));
    for (const { name, value } of element.attributes) if (name.startsWith('data-')) add(value);
    const described = element.getAttribute('aria-describedby');
    if (described !== null) add(element.ownerDocument.getElementById(described)?.textContent);
    // A copy for screen readers, or the part that "Xem thêm" opens.
    if (element.childElementCount === 0 && element !== cell) add(element.textContent);
    else if (element !== cell) for (const line of readCell(element).lines ?? []) add(line);
  }
  return [...texts];
}
