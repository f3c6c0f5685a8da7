import { fold } from '../../text/normalise';
import { countedThings, type CountedThing } from '../../vocabulary/counted-thing';

/** Folded unit words, the longest first. */
const UNITS: readonly { words: string; thing: CountedThing }[] = (Object.entries(countedThings) as [CountedThing, readonly string[]][])
  .flatMap(([thing, labels]) => labels.map((label) => ({ words: fold(label), thing })))
  .toSorted((a, b) => b.words.length - a.words.length);

const LONGEST = 40;
const ONE_SYLLABLE = new Set<string>(
  Object.values(countedThings)
    .flat()
    .filter((label) => !label.includes(' '))
    .map((label) => label.toLowerCase()),
);
const OTHER_WORDS = /^(?:đồng\s+(?:thời|bộ|chí|ý|bào|loạt|tình|nghĩa|hành)|đơn\s+giản|lần\s+lượt|năm\s+\d|người\s+đứng)/iu;

export interface UnitWord {
  thing: CountedThing;
  start: number;
  end: number;
}

/** The unit word at a place of a text, spaces and one note in brackets ("02 (hai) hồ sơ") before it left out. */
export function unitWordAt(text: string, from: number): UnitWord | undefined {
  const [gap = ''] = /^\s*(?:\([\p{L}\s]{2,20}\)\s*)?/u.exec(text.slice(from, from + 30)) ?? [];
  const start = from + gap.length;
  const ahead = text.slice(start, start + LONGEST);
  if (!/^\p{L}/u.test(ahead)) return undefined;
  const folded = fold(/^[\p{L}\s,]+/u.exec(ahead)?.[0] ?? '');
  const unit = UNITS.find(({ words }) => folded === words || folded.startsWith(`${words} `));
  // One syllable means other things without its tone, and "đồng thời" is no money.
  const [first = ''] = /^[\p{L}]+/u.exec(ahead) ?? [];
  if (unit !== undefined && !unit.words.includes(' ') && (!ONE_SYLLABLE.has(first.toLowerCase()) || OTHER_WORDS.test(ahead)))
    return undefined;
  return unit && { thing: unit.thing, start, end: start + lengthOf(ahead, unit.words) };
}

/** How much of the text the folded words cover. */
function lengthOf(text: string, folded: string): number {
  const count = folded.split(' ').length;
  const words = [...text.matchAll(/\p{L}+/gu)];
  const last = words[count - 1];
  return last === undefined ? text.length : last.index + last[0].length;
}

/** What a label counts: "Tổng số phản ánh, kiến nghị …", "Số hồ sơ …". */
export function thingIn(folded: string): CountedThing | undefined {
  const counted = /(?:^| )(?:tong so luong|tong so|so luong|so luot|so|tong|luong) (.*)$/.exec(folded)?.[1];
  const direct = counted === undefined ? undefined : UNITS.find(({ words }) => counted === words || counted.startsWith(`${words} `));
  if (direct !== undefined) return direct.thing;
  const inside = ` ${folded} `;
  if (/ (?:phan anh|pakn) /.test(inside)) return 'petition';
  if (/ (?:ho so|hs) /.test(inside)) return 'dossier';
  return / (?:thu tuc|tthc) /.test(inside) ? 'procedure' : undefined;
}
