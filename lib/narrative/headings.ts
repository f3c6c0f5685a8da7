import type { ReportText, TextPlace } from './report-text';

export interface Heading {
  /** `roman`: I, II; `arabic`: 1, 2; `dotted`: 1.1, 2.3.1. */
  level: 'roman' | 'arabic' | 'dotted';
  numbers: readonly number[];
  /** As written: "III". */
  raw: string;
  block: number;
  /** Absent where the file counts by itself. */
  place?: TextPlace;
}

const ROMAN: Readonly<Record<string, number>> = {
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  V: 5,
  VI: 6,
  VII: 7,
  VIII: 8,
  IX: 9,
  X: 10,
  XI: 11,
  XII: 12,
};
const NUMBERED =
  /^(?<lead>[\s#*_]*)(?:(?<roman>I{1,3}|IV|VI{0,3}|IX|XI{0,2}|X|V)\s?[.)/:–-]|(?<dotted>\d{1,2}(?:\.\d{1,2}){1,3})[.)]?(?=\s)|(?<arabic>\d{1,2})\s?[.)])[\s*_]*(?=[\p{Lu}“"(])/u;
/** A part with headings of its own begins. */
const PART = /^[\s#*_]*(?:phần\s+(?:thứ\s|[IVX\d]|[A-D](?!\p{L}))|phụ lục|[A-D]\s?[.)/-]\s?\p{Lu})/iu;

/** Numbered headings and items in reading order; `undefined` where a new part begins. */
export function findHeadings({ blocks }: ReportText): (Heading | undefined)[] {
  return blocks.flatMap((block, at): (Heading | undefined)[] => {
    if (block.kind === 'table' || block.style === 'footnote') return [];
    const counted = block.marker !== undefined && /[\dIVX]/.test(block.marker);
    const match = NUMBERED.exec(counted ? `${block.marker} ${block.text}` : block.text);
    if (match === null) return PART.test(block.text) && block.text.length < 200 ? [undefined] : [];
    const { lead = '', roman, arabic, dotted } = match.groups ?? {};
    const raw = roman ?? dotted ?? arabic ?? '';
    const numbers = roman === undefined ? raw.split('.').map(Number) : [ROMAN[roman] ?? 0];
    const place = { block: at, start: lead.length, end: lead.length + raw.length };
    return [
      {
        level: roman === undefined ? (dotted === undefined ? 'arabic' : 'dotted') : 'roman',
        numbers,
        raw,
        block: at,
        ...(!counted && { place }),
      },
    ];
  });
}

export interface Misnumbered {
  heading: Heading & { place: TextPlace };
  /** What the number would be after the one before. */
  expected: string;
  /** Said before, or lower than one before it; else numbers in between are left out. */
  kind: 'repeated' | 'skipped';
  before: Heading;
}

interface Counter {
  /** Numbers that the next may follow: after a slip the one written and the one expected. */
  last: readonly number[];
  heading: Heading;
}

/** Headings whose number does not follow the one before. A list that begins with 1 anew, or an excerpt that begins later, is none. */
export function misnumbered(headings: readonly (Heading | undefined)[]): Misnumbered[] {
  const found: Misnumbered[] = [];
  let roman: Counter | undefined;
  let lists: Counter[] = [];
  let dotted = new Map<string, Counter>();
  const report = (heading: Heading, before: Heading, expected: string, kind: Misnumbered['kind']): void => {
    const { place } = heading;
    if (place !== undefined) found.push({ heading: { ...heading, place }, before, expected, kind });
  };
  for (const heading of headings) {
    const n = heading?.numbers.at(-1) ?? 0;
    if (heading === undefined) [roman, lists, dotted] = [undefined, [], new Map()];
    else if (heading.level === 'roman') {
      const step = next(roman, heading, n);
      if (step.slip !== undefined) report(heading, roman!.heading, romanOf(step.expected), step.slip);
      [roman, lists, dotted] = [step.counter, [], new Map()];
    } else if (heading.level === 'arabic') {
      const open = lists.findLastIndex(({ last }) => last.includes(n - 1));
      const top = lists.at(-1);
      if (open >= 0) lists = [...lists.slice(0, open), { last: [n], heading }];
      else if (n === 1 || top === undefined) lists.push({ last: [n], heading });
      else {
        const step = next(top, heading, n);
        if (step.slip !== undefined) report(heading, top.heading, String(step.expected), step.slip);
        lists[lists.length - 1] = step.counter;
      }
    } else {
      const parent = heading.numbers.slice(0, -1).join('.');
      const before = dotted.get(parent);
      const step = next(before, heading, n);
      if (step.slip !== undefined && before !== undefined) report(heading, before.heading, `${parent}.${step.expected}`, step.slip);
      dotted.set(parent, step.counter);
    }
  }
  return found;
}

function next(
  before: Counter | undefined,
  heading: Heading,
  n: number,
): { counter: Counter; expected: number; slip?: Misnumbered['kind'] } {
  const expected = Math.max(...(before?.last ?? [0])) + 1;
  if (before === undefined || before.last.includes(n - 1)) return { counter: { last: [n], heading }, expected };
  // Begun anew, as parts of a report do; twice the first is the same slip as twice any other.
  if (n === 1 && Math.max(...before.last) > 1) return { counter: { last: [1], heading }, expected };
  return { counter: { last: [...new Set([n, expected])], heading }, expected, slip: n < expected ? 'repeated' : 'skipped' };
}

export function romanOf(n: number): string {
  return Object.entries(ROMAN).find(([, value]) => value === n)?.[0] ?? String(n);
}
