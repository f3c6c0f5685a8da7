import { raisedDigits } from './docx-text';
import type { Paragraph, ReportText, TextBlock } from './report-text';

const BLOCKS = new Set(
  'P DIV LI UL OL DL DT DD H1 H2 H3 H4 H5 H6 BLOCKQUOTE PRE SECTION ARTICLE ASIDE HEADER FOOTER MAIN NAV FIGURE FIGCAPTION ADDRESS FORM FIELDSET HR CENTER BODY'.split(
    ' ',
  ),
);
const UNSEEN = new Set('STYLE SCRIPT TEMPLATE TITLE META LINK HEAD DEL NOSCRIPT OBJECT SVG SELECT BUTTON'.split(' '));

/** Tables as wide as this are none that a report has; the web page may claim anything. */
const MOST_COLUMNS = 200;

/** The text of a page or of what a word processor puts on the clipboard, with its lists, tables and line breaks. */
export function readHtmlText(page: Document): ReportText {
  const writer = new Writer();
  if (page.body !== null) writer.block(page.body, {});
  writer.endLine();
  return { blocks: writer.blocks };
}

interface Around {
  /** Line ends of the source are line ends. */
  pre?: boolean;
  style?: NonNullable<Paragraph['style']>;
}

class Writer {
  readonly blocks: TextBlock[] = [];
  private line = '';
  private marker: string | undefined;
  private kind: Paragraph['style'];
  /** Items of each numbered list so far. */
  private readonly counts = new Map<Element, number>();

  endLine(): void {
    const text = this.line.trim();
    const marker = this.marker?.trim();
    if (text !== '' || (marker !== undefined && marker !== '')) {
      this.blocks.push({ kind: 'paragraph', text, ...(this.kind && { style: this.kind }), ...(marker && { marker }) });
    }
    this.line = '';
    this.marker = undefined;
    this.kind = undefined;
  }

  block(element: Element, around: Around): void {
    const inside = { ...around, ...(isPre(element) && { pre: true }) };
    for (const child of element.childNodes) {
      if (child.nodeType === 3) this.text(child.nodeValue ?? '', inside);
      else if (child.nodeType === 1) this.element(child as Element, inside);
    }
  }

  private text(raw: string, { pre, style }: Around): void {
    if (pre === true) {
      const [first = '', ...more] = raw.split(/\r\n?|\n/);
      this.words(first.replace(/[\t\u00A0]/g, ' '), style);
      for (const line of more) {
        this.endLine();
        this.words(line.replace(/[\t\u00A0]/g, ' '), style);
      }
      return;
    }
    const text = raw.replace(/[\s\u00A0]+/g, ' ');
    this.words(/\s$|^$/.test(this.line) ? text.trimStart() : text, style);
  }

  private words(text: string, style: Around['style']): void {
    if (text === '') return;
    this.line += text;
    this.kind ??= style;
  }

  private element(element: Element, around: Around): void {
    const name = element.tagName.toUpperCase();
    if (UNSEEN.has(name) || isHidden(element)) return;
    if (name === 'BR') return this.endLine();
    if (name === 'TABLE') return this.table(element, around);
    if (isNoteMark(element)) {
      if (this.line.trim() === '') this.marker = (element.textContent ?? '').replace(/[\s[\]]/g, '');
      return;
    }
    if (name === 'SUP') return this.words(raisedDigits((element.textContent ?? '').replace(/\s+/g, ' ')), around.style);
    if (isMarker(element)) {
      this.marker = signOf(element.textContent ?? '');
      return;
    }
    if (/\bmso-tab-count\b/.test(styleOf(element))) return this.words(' ', around.style);
    if (!BLOCKS.has(name)) return this.block(element, around);
    this.endLine();
    const style = kindOf(element, name) ?? around.style;
    if (name === 'LI') this.marker = this.numberOf(element);
    this.block(element, { ...around, ...(style && { style }) });
    this.endLine();
  }

  /** A browser numbers an `ol` by itself. */
  private numberOf(item: Element): string {
    const list = item.parentElement;
    if (list === null || !/^OL$/i.test(list.tagName)) return '-';
    const start = Number(list.getAttribute('start') ?? 1);
    const count = this.counts.get(list) ?? (Number.isInteger(start) ? start : 1);
    this.counts.set(list, count + 1);
    const type = list.getAttribute('type');
    return type === 'a' || type === 'A' ? `${String.fromCharCode(type.charCodeAt(0) + ((((count - 1) % 26) + 26) % 26))})` : `${count}.`;
  }

  private table(table: Element, around: Around): void {
    this.endLine();
    const rows: string[][] = [];
    const inside: TextBlock[][] = [];
    for (const [at, row] of rowsOf(table).entries()) {
      const cells = (rows[at] ??= []);
      let column = 0;
      for (const cell of [...row.children].filter((child) => /^T[DH]$/i.test(child.tagName) && !isHidden(child))) {
        while (cells[column] !== undefined) column++;
        const { blocks, text } = cellText(cell, around);
        inside.push(blocks);
        const [width, height] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')];
        for (let r = at; r < at + height; r++)
          for (let c = column; c < Math.min(column + width, MOST_COLUMNS); c++) (rows[r] ??= [])[c] ??= text;
        column += width;
      }
    }
    const last = rowsOf(table).length;
    const whole = rows.slice(0, last).map((row) => Array.from(row, (cell: string | undefined) => cell ?? ''));
    const columns = Math.max(0, ...whole.map((row) => row.length));
    if (columns === 0) return;
    // The head of a letter or a frame around a few lines only sets things side by side.
    const several = inside.some((blocks) => blocks.length > 1);
    if (columns === 1 || (whole.length <= 2 && columns <= 3 && several)) this.blocks.push(...inside.flat());
    else this.blocks.push({ kind: 'table', rows: whole });
  }
}

function cellText(cell: Element, around: Around): { blocks: TextBlock[]; text: string } {
  const writer = new Writer();
  writer.block(cell, around);
  writer.endLine();
  const lines = writer.blocks.map((block) =>
    block.kind === 'paragraph' ? [block.marker, block.text].filter((part) => part !== undefined).join(' ') : block.rows.flat().join(' '),
  );
  return { blocks: writer.blocks, text: lines.join('\n') };
}

/** Rows of this table, not of tables within it. */
function rowsOf(table: Element): Element[] {
  return [...table.children].flatMap((child) => {
    if (/^TR$/i.test(child.tagName)) return [child];
    return /^T(?:BODY|HEAD|FOOT)$/i.test(child.tagName) ? [...child.children].filter(({ tagName }) => /^TR$/i.test(tagName)) : [];
  });
}

function spanOf(cell: Element, name: string): number {
  const span = Number(cell.getAttribute(name) ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, MOST_COLUMNS) : 1;
}

function styleOf(element: Element): string {
  return element.getAttribute('style') ?? '';
}

function isHidden(element: Element): boolean {
  const style = styleOf(element);
  return style !== '' && /\bdisplay\s*:\s*none|\bmso-hide\s*:\s*all/i.test(style);
}

function isPre(element: Element): boolean {
  return /^(?:PRE|TEXTAREA)$/i.test(element.tagName) || /\bwhite-space\s*:\s*(?:pre|break-spaces)/i.test(styleOf(element));
}

/** Word writes the number or bullet of a list as a text that other programs are to leave out. */
function isMarker(element: Element): boolean {
  return /\bmso-list\s*:\s*ignore/i.test(styleOf(element));
}

/** What Word sets in the text where a note is, and again before the note. */
function isNoteMark(element: Element): boolean {
  return (
    /\bMso(?:Footnote|Endnote)Reference\b/.test(element.getAttribute('class') ?? '') ||
    /\bmso-(?:footnote|endnote)-id\b/i.test(styleOf(element))
  );
}

function signOf(text: string): string {
  const sign = text.replace(/[\s\u00A0]+/g, ' ').trim();
  return /^[·§o\uF000-\uF0FF]$/.test(sign) ? '•' : sign;
}

function kindOf(element: Element, name: string): Paragraph['style'] {
  const names = element.getAttribute('class') ?? '';
  if (/^H[1-6]$/.test(name) || /\bMso(?:Title|Heading)/i.test(names)) return 'heading';
  if (/\bMso(?:Footnote|Endnote)Text/i.test(names)) return 'footnote';
  return name === 'LI' || /\bmso-list\s*:\s*l\d/i.test(styleOf(element)) ? 'list' : undefined;
}
