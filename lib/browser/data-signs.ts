import { nationalCode } from '../text/dossier-code';
import type { Root } from '../table/root';

/** Words that lists, statistics and entry forms of one-stop portals bear in their headers, without accents. */
const WORDS =
  /ho so|bien nhan|giai quyet|tiep nhan|xu ly|thu tuc|dich vu cong|linh vuc|(?:qua|tre|dung|truoc) han|don vi|co quan|ngay (?:nop|nhan|hen|tra)/;

/** The same as written: page texts are not taken apart to look for them. Portals send composed and decomposed letters. */
const WRITTEN = ['hồ sơ', 'biên nhận', 'giải quyết', 'tiếp nhận', 'thủ tục', 'lĩnh vực']
  .flatMap((word) => [word.slice(1), word.toUpperCase()])
  .flatMap((word) => [word, word.normalize('NFD')]);

/** A table with so many header cells is worth a look even when its words are strange: the official is told why it is not read. */
const MANY_HEADERS = 4;
/** Cells of a header, and texts of a page, that are looked at. */
const MAX_CELLS = 60;
const MAX_TEXTS = 4_000;
const MAX_LABEL = 160;
/** Times of records that carry a number of their own. */
const RECORD_TIMES = '[data-id] [data-time], [data-id] [data-timestamp], [data-id] time, [data-id] .date';
/** Labels of one header or of one record. */
const LABELS = 3;
/** Further up than this two labels have nothing to do with each other. */
const NEAR = 4;

/**
 * Signs that there is something to read under this root: header cells with our words, whatever they are made of; dossier codes;
 * labels side by side, or again and again. Empty: nothing. Cheap where none of the words stands on the page.
 */
export function signsOf(root: Root): string[] {
  const found = new Set<string>();
  for (const table of root.querySelectorAll('table, [role="grid"], [role="treegrid"], [role="table"]')) {
    const named = table.querySelectorAll('th, [role="columnheader"]');
    const heads = new Set<Element>(named);
    for (const row of firstOf(table.getElementsByTagName('tr'))) for (const cell of row.children) heads.add(cell);
    for (const head of [...heads].slice(0, MAX_CELLS)) addWord(head.textContent, found);
    if (named.length >= MANY_HEADERS) found.add('th');
  }
  if (found.size === 0) addLooseSigns(root, found);
  return [...found].slice(0, 20);
}

/** Old systems write their headers as plain cells of the first rows. */
function firstOf(rows: HTMLCollectionOf<Element>): Element[] {
  return [0, 1, 2, 3].flatMap((i) => rows[i] ?? []);
}

function addLooseSigns(root: Root, found: Set<string>): void {
  const body = root.nodeType === 9 ? (root as Document).body : root;
  const text = body?.textContent ?? '';
  if (!WRITTEN.some((word) => text.includes(word))) return;
  if (nationalCode.test(text)) found.add('code');
  // Lists as web mail has them bear no label at all.
  if (root.querySelectorAll(RECORD_TIMES).length > 1) found.add('data-id');
  const labels: Element[] = [];
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(body as Node, 4);
  for (let node = walker.nextNode(), i = 0; node !== null && i < MAX_TEXTS; node = walker.nextNode(), i++) {
    const parent = node.parentElement;
    if (parent === null || !isLabel(parent, node.nodeValue ?? '')) continue;
    labels.push(parent);
    if (standTogether(labels)) {
      for (const label of labels.slice(-LABELS)) addWord(label.textContent, found);
      return;
    }
  }
}

/** A text of its own that is no choice, no menu entry, no heading and no name of a box to fill. */
function isLabel(parent: Element, text: string): boolean {
  if (text.length < 5 || text.length > 60 || /^(?:A|BUTTON|LABEL|OPTION|SCRIPT|STYLE|H\d|LI|TITLE)$/.test(parent.tagName)) return false;
  if (
    !WORDS.test(bare(text)) ||
    parent.closest('nav, a, button, form label, [role="menu"], [role="tablist"], [data-soat-mot-cua]') !== null
  )
    return false;
  return !/\s\S+\s\S+\s\S+\s\S+\s\S+\s\S+\s\S/.test(text.trim());
}

/** The last labels lie in one part of the page, near above them, without a box to fill: a header or a record. */
function standTogether(labels: readonly Element[]): boolean {
  if (labels.length < LABELS) return false;
  const last = labels.slice(-LABELS);
  let part: Element | null = last[0]!;
  for (let up = 0; up < NEAR && part !== null; up++) {
    part = part.parentElement;
    if (part !== null && last.every((label) => part?.contains(label)))
      return part.tagName !== 'BODY' && part.querySelector('input:not([type="hidden"], [type="checkbox"]), select, textarea') === null;
  }
  return false;
}

function addWord(text: string | null, found: Set<string>): void {
  if (text === null || text.length > MAX_LABEL) return;
  const sign = WORDS.exec(bare(text));
  if (sign) found.add(sign[0]);
}

function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();
}
