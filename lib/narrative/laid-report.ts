import type { Paragraph, ReportText, TextBlock, TextPlace } from './report-text';

/** A block of a report with the lines that show it in one long text. */
export interface LaidBlock {
  block: TextBlock;
  /** Its lines without the last line end; the cells of a row stand between tabs. */
  text: string;
  /** Where the paragraph's text begins in `text`, or the text of each cell, by row. */
  begins: readonly (readonly number[])[];
  /** Which block of the opened file it is; it may have been edited since. */
  origin?: number;
}

/** A report as one text that can be edited while its blocks are still known. */
export type LaidReport = readonly LaidBlock[];

type ReadText = (raw: string) => ReportText;

/** A stretch of the whole text, in UTF-16 units. */
export interface Stretch {
  from: number;
  to: number;
}

/** A text as a text box has it: composed letters, one kind of line end. */
export function boxText(raw: string): string {
  return raw
    .replace(/^\uFEFF/, '')
    .normalize('NFC')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n');
}

/** Lays out what was read from a file or the clipboard: a block a line, a table a line for each row. */
export function layReport({ blocks }: ReportText): LaidReport {
  return blocks.map((block, origin) => ({ ...layBlock(block), origin }));
}

function layBlock(block: TextBlock): LaidBlock {
  if (block.kind === 'paragraph') {
    const lead = block.marker === undefined ? '' : `${block.marker} `;
    return { block, text: lead + oneLine(block.text), begins: [[lead.length]] };
  }
  const begins: number[][] = [];
  let text = '';
  for (const [at, row] of block.rows.entries()) {
    if (at > 0) text += '\n';
    const ofRow: number[] = [];
    for (const [column, cell] of row.entries()) {
      if (column > 0) text += '\t';
      ofRow.push(text.length);
      text += oneLine(cell);
    }
    begins.push(ofRow);
  }
  return { block, text, begins };
}

/** As many letters as before, so that places in a cell hold in the line. */
function oneLine(text: string): string {
  return text.replace(/[\n\r\t\v\f\u0085\u2028\u2029]/g, ' ');
}

/** Lays out a text as it stands, so that every line of it keeps its place whatever a reader leaves out. */
export function layText(raw: string, read: ReadText): LaidReport {
  const found: { block: TextBlock; begins: number[][]; line: number }[] = [];
  let at = 0;
  for (const block of read(raw).blocks) {
    if (block.kind === 'paragraph' && block.text.trim() === '') continue;
    const begins = find(raw, block, at);
    const first = begins?.[0]?.[0];
    const line = first === undefined ? -1 : raw.lastIndexOf('\n', first - 1) + 1;
    const before = found.at(-1);
    if (begins === undefined || (before !== undefined && line <= lastOf(before.begins))) return layLines(raw);
    found.push({ block, begins, line });
    at = lastOf(begins);
  }
  // A text without a word has no block of its own, but its lines stand there.
  if (found.length === 0) return [{ block: { kind: 'paragraph', text: '' }, text: raw, begins: [[0]] }];
  return found.map(({ block, begins, line }, index) => {
    const from = index === 0 ? 0 : line;
    const next = found[index + 1];
    return {
      block,
      text: raw.slice(from, next === undefined ? raw.length : next.line - 1),
      begins: begins.map((row) => row.map((begin) => begin - from)),
    };
  });
}

function lastOf(begins: readonly (readonly number[])[]): number {
  return begins.at(-1)?.at(-1) ?? 0;
}

/** Where the words of a block stand from a place on; undefined: the reader has changed them. */
function find(raw: string, block: TextBlock, from: number): number[][] | undefined {
  let at = from;
  const rows = block.kind === 'paragraph' ? [[block.text]] : block.rows;
  const begins: number[][] = [];
  for (const row of rows) {
    const ofRow: number[] = [];
    for (const cell of row) {
      const begin = raw.indexOf(cell, at);
      if (begin < 0) return undefined;
      ofRow.push(begin);
      at = begin + cell.length;
    }
    begins.push(ofRow);
  }
  return begins[0]?.[0] === undefined ? undefined : begins;
}

function layLines(raw: string): LaidReport {
  return raw.split('\n').map((text) => ({ block: { kind: 'paragraph', text }, text, begins: [[0]] }));
}

export function textOfLaid(laid: LaidReport): string {
  return laid.map(({ text }) => text).join('\n');
}

export function reportOfLaid(laid: LaidReport): ReportText {
  return { blocks: laid.map(({ block }) => block) };
}

/** Blocks that an edit has not touched stay what they are; the lines in between are read anew. */
export function followEdit(laid: LaidReport, text: string, read: ReadText): LaidReport {
  const old = textOfLaid(laid);
  if (old === text) return laid;
  const [same, sameEnd] = commonEnds(old, text);

  let head = 0;
  let from = 0;
  for (const { text: lines } of laid) {
    if (from + lines.length + 1 > same) break;
    from += lines.length + 1;
    head++;
  }
  // The line end before a block belongs to it here, and may be the one that ends the last block of the head.
  let tail = 0;
  let after = 0;
  for (let index = laid.length - 1; index >= head; index--) {
    const { length } = laid[index]!.text;
    const begin = text.length - after - length;
    if (after + length > sameEnd || (begin > 0 && text[begin - 1] !== '\n')) break;
    after += length + 1;
    tail++;
  }
  const touched = laid.slice(head, laid.length - tail);
  const end = text.length - after;
  const [only, ...others] = touched;
  const table = only && others.length === 0 ? editedTable(only, text.slice(from, end)) : undefined;
  if (table !== undefined) return laid.with(head, table);
  const anew = end < from ? [] : layText(text.slice(from, end), read);
  return [...laid.slice(0, head), ...keepKnown(anew, touched), ...laid.slice(laid.length - tail)];
}

/** A table whose rows and cells are still as many is the same table; what was left alone of a cell is as the file has it. */
function editedTable({ block, ...before }: LaidBlock, text: string): LaidBlock | undefined {
  if (block.kind !== 'table') return undefined;
  const shown = text.split('\n').map((line) => line.split('\t'));
  if (shown.length !== block.rows.length || shown.some((row, at) => row.length !== block.rows[at]?.length)) return undefined;
  const rows = shown.map((row, at) => row.map((cell, column) => editedCell(block.rows[at]?.[column] ?? '', cell)));
  return { ...before, ...layBlock({ kind: 'table', rows }) };
}

function editedCell(before: string, shown: string): string {
  const [same, sameEnd] = commonEnds(oneLine(before), shown);
  return before.slice(0, same) + shown.slice(same, shown.length - sameEnd) + before.slice(before.length - sameEnd);
}

/** How many lines ahead the one is looked for that was edited: a text pasted over another one has no such line at all. */
const AHEAD = 20;

/** As many lines as before are the lines before, edited; else each is the next one that it is alike. */
function keepKnown(anew: LaidReport, touched: LaidReport): LaidReport {
  if (anew.length === touched.length) return anew.map((lines, index) => keepKind(lines, touched[index]!));
  let next = 0;
  return anew.map((lines) => {
    if (lines.text.trim() === '') return lines;
    const ahead = touched.slice(next, next + AHEAD);
    const same = ahead.findIndex(({ text }) => text === lines.text);
    const at = same >= 0 ? same : ahead.findIndex((before) => isAlike(before, lines));
    const before = ahead[at];
    if (before === undefined) return lines;
    next += at + 1;
    return at === same ? before : keepKind(lines, before);
  });
}

/** Half of the longer one stands unchanged at the beginning and the end. */
function isAlike(a: LaidBlock, b: LaidBlock): boolean {
  const most = Math.min(a.text.length, b.text.length);
  if (a.block.kind !== b.block.kind || most * 2 < Math.max(a.text.length, b.text.length)) return false;
  const [same, sameEnd] = commonEnds(a.text, b.text);
  return (same + sameEnd) * 2 >= Math.max(a.text.length, b.text.length);
}

/** How many letters at the beginning, and at the end of what is left, are the same. */
function commonEnds(a: string, b: string): [number, number] {
  const most = Math.min(a.length, b.length);
  let same = 0;
  while (same < most && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  let sameEnd = 0;
  while (sameEnd < most - same && a.charCodeAt(a.length - 1 - sameEnd) === b.charCodeAt(b.length - 1 - sameEnd)) sameEnd++;
  return [same, sameEnd];
}

/** One block edited into one: the same paragraph of the file, with the number that Word gave it. */
function keepKind(anew: LaidBlock, before: LaidBlock): LaidBlock {
  const origin = before.origin === undefined ? {} : { origin: before.origin };
  const was = before.block;
  if (anew.block.kind === 'table' || was.kind === 'table') return { ...anew, ...(anew.block.kind === was.kind && origin) };
  const style = was.style === undefined ? {} : { style: was.style };
  const lead = was.marker === undefined ? '' : `${was.marker} `;
  if (lead === '' || !anew.text.startsWith(lead)) return { ...anew, ...origin, block: { ...anew.block, ...style } };
  const block: Paragraph = { kind: 'paragraph', text: anew.text.slice(lead.length), ...style, marker: was.marker! };
  return { ...anew, ...origin, block, begins: [[lead.length]] };
}

/** Where each block begins in the whole text. */
export function startsOf(laid: LaidReport): number[] {
  let at = 0;
  return laid.map(({ text }) => {
    const start = at;
    at += text.length + 1;
    return start;
  });
}

/** A place of the report as a stretch of the whole text; undefined: there is no such place. */
export function stretchOf(laid: LaidReport, starts: readonly number[], place: TextPlace): Stretch | undefined {
  const begin = laid[place.block]?.begins[place.row ?? 0]?.[place.column ?? 0];
  const start = starts[place.block];
  if (begin === undefined || start === undefined || place.end < place.start) return undefined;
  return { from: start + begin + place.start, to: start + begin + place.end };
}
