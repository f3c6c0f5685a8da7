import { childrenOf, elementsOf } from '../table/xlsx-parts';
import { attributeOf } from './docx-text';

/** What Word sets before a paragraph, and what kind of paragraph it is. */
export interface ParagraphKind {
  marker?: string;
  style?: 'heading' | 'list';
}

interface Level {
  start: number;
  format: string;
  /** `%1.%2.` */
  text: string;
  plainDigits: boolean;
}

interface List {
  /** Lists of one kind count on from each other. */
  counter: string;
  levels: ReadonlyMap<number, Level>;
  /** Levels that begin anew where this list begins. */
  restarts: ReadonlyMap<number, number>;
}

interface StyleFacts {
  heading: boolean;
  list?: string | undefined;
  level?: number | undefined;
}

/** Numbers and bullets that the file does not hold as text are counted as Word counts them; ask in the order of the paragraphs. */
export function countNumbers(numbering: Document | undefined, styles: Document | undefined): (paragraph: Element) => ParagraphKind {
  const lists = readLists(numbering);
  const byStyle = readStyles(styles);
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return (paragraph) => {
    const [properties] = childrenOf(paragraph, 'pPr');
    const style = byStyle.get(attributeOf(childrenOf(properties, 'pStyle')[0], 'val') ?? '');
    const own = numberOf(properties);
    const id = own.list ?? style?.list;
    const list = id === undefined || id === '0' ? undefined : lists.get(id);
    const isHeading = style?.heading === true || outlined(properties);
    const marker = list && id !== undefined ? next(list, id, own.level ?? style?.level ?? 0, counts, begun) : undefined;
    const kind = isHeading ? 'heading' : list === undefined ? undefined : 'list';
    return { ...(marker !== undefined && marker !== '' && { marker }), ...(kind && { style: kind }) };
  };
}

function next(list: List, id: string, depth: number, counts: Map<string, number[]>, begun: Set<string>): string {
  const level = list.levels.get(depth);
  if (level === undefined) return '';
  const count = counts.get(list.counter) ?? [];
  counts.set(list.counter, count);
  if (!begun.has(id)) {
    begun.add(id);
    for (const [at, start] of list.restarts) count[at] = start - 1;
  }
  count[depth] = (count[depth] ?? level.start - 1) + 1;
  count.length = depth + 1;
  if (level.format === 'bullet') return bullet(level.text);
  return level.text
    .replace(/%(\d)/g, (_hole, digit: string) => {
      const at = Number(digit) - 1;
      const of = list.levels.get(at);
      return numeral(count[at] ?? of?.start ?? 1, level.plainDigits ? 'decimal' : (of?.format ?? 'decimal'));
    })
    .trim();
}

/** Bullets of symbol fonts stand in a private range of letters. */
function bullet(text: string): string {
  const code = text.charCodeAt(0);
  const sign = code >= 0xf000 && code <= 0xf0ff ? String.fromCharCode(code - 0xf000) : text.slice(0, 1);
  if (/[-–—−]/.test(sign)) return '-';
  return sign === '+' || sign === '*' ? sign : '•';
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function numeral(value: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperLetter':
      return letters(value);
    case 'lowerLetter':
      return letters(value).toLowerCase();
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'none':
      return '';
    default:
      return String(value);
  }
}

function roman(value: number): string {
  let left = value;
  let text = '';
  for (const [worth, sign] of ROMAN) for (; left >= worth; left -= worth) text += sign;
  return text;
}

/** A … Z, AA, BB … as Word counts on. */
function letters(value: number): string {
  if (value < 1) return '';
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.min(Math.ceil(value / 26), 50));
}

function numberOf(properties: Element | undefined): { list?: string | undefined; level?: number | undefined } {
  const [number] = childrenOf(properties, 'numPr');
  const level = attributeOf(childrenOf(number, 'ilvl')[0], 'val');
  return { list: attributeOf(childrenOf(number, 'numId')[0], 'val'), level: level === undefined ? undefined : Number(level) };
}

function outlined(properties: Element | undefined): boolean {
  const level = attributeOf(childrenOf(properties, 'outlineLvl')[0], 'val');
  return level !== undefined && Number(level) < 9;
}

function readLists(numbering: Document | undefined): Map<string, List> {
  const lists = new Map<string, List>();
  if (numbering === undefined) return lists;
  const kinds = new Map(elementsOf(numbering, 'abstractNum').map((kind) => [attributeOf(kind, 'abstractNumId') ?? '', readLevels(kind)]));
  for (const number of elementsOf(numbering, 'num')) {
    const counter = attributeOf(childrenOf(number, 'abstractNumId')[0], 'val') ?? '';
    const levels = new Map(kinds.get(counter));
    const restarts = new Map<number, number>();
    for (const change of childrenOf(number, 'lvlOverride')) {
      for (const [at, level] of readLevels(change)) levels.set(at, level);
      const start = attributeOf(childrenOf(change, 'startOverride')[0], 'val');
      if (start !== undefined) restarts.set(Number(attributeOf(change, 'ilvl') ?? 0), Number(start));
    }
    lists.set(attributeOf(number, 'numId') ?? '', { counter, levels, restarts });
  }
  return lists;
}

function readLevels(within: Element): Map<number, Level> {
  return new Map(
    childrenOf(within, 'lvl').map((level) => [
      Number(attributeOf(level, 'ilvl') ?? 0),
      {
        start: Number(attributeOf(childrenOf(level, 'start')[0], 'val') ?? 1),
        format: attributeOf(childrenOf(level, 'numFmt')[0], 'val') ?? 'decimal',
        text: attributeOf(childrenOf(level, 'lvlText')[0], 'val') ?? '',
        plainDigits: childrenOf(level, 'isLgl').length > 0,
      },
    ]),
  );
}

function readStyles(styles: Document | undefined): Map<string, StyleFacts> {
  const facts = new Map<string, StyleFacts>();
  if (styles === undefined) return facts;
  const byId = new Map(elementsOf(styles, 'style').map((style) => [attributeOf(style, 'styleId') ?? '', style]));
  const read = (id: string, depth: number): StyleFacts => {
    const style = byId.get(id);
    if (style === undefined || depth > 20) return { heading: false };
    const based = read(attributeOf(childrenOf(style, 'basedOn')[0], 'val') ?? '', depth + 1);
    const [properties] = childrenOf(style, 'pPr');
    const { list = based.list, level = based.level } = numberOf(properties);
    const name = attributeOf(childrenOf(style, 'name')[0], 'val') ?? '';
    return { heading: based.heading || /^(?:heading \d|title)$/i.test(name) || outlined(properties), list, level };
  };
  for (const id of byId.keys()) facts.set(id, read(id, 0));
  return facts;
}
