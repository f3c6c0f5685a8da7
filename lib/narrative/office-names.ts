import { editDistance, sameName } from '../text/compare-labels';
import { fold } from '../text/normalise';
import type { ReportText, TextPlace } from './report-text';

/** A place of the state as a text names it: "xã Thanh Lòa". */
export interface NamedPlace {
  /** `xã`, `huyện` …, small letters. */
  kind: string;
  name: string;
  place: TextPlace;
  /** Right after "UBND", "Ủy ban nhân dân": an office, not a place. */
  office: boolean;
}

const KINDS = 'xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh';
const SYLLABLE = String.raw`\p{Lu}\p{L}*(?![\p{L}\d/-])`;
const PLACE = new RegExp(String.raw`(?<!\p{L})(?<kind>${KINDS}) (?<name>${SYLLABLE}(?: ${SYLLABLE}){0,3})`, 'giu');
const OFFICE = /(?:UBND|[UỦ][ỷy] ban nhân dân|HĐND)\s+$/iu;
/** Words in capitals that are no part of a name. */
const ENDS = /^(?:năm|quý|về|và|báo|cáo|ban|công|quyết|kế|thông|trên|trong|tháng|từ|theo|thực|hđnd|ubnd)$/iu;

/** Places named in the text with their kind; a name in capitals throughout is one too. */
export function findPlaces({ blocks }: ReportText): NamedPlace[] {
  return blocks.flatMap((block, at) => {
    if (block.kind === 'table') return [];
    const { text } = block;
    return [...text.matchAll(PLACE)].flatMap((match): NamedPlace[] => {
      const { kind = '', name = '' } = match.groups ?? {};
      const words: string[] = [];
      for (const word of name.split(' ')) {
        // The pattern does not mind case, a name does.
        if (!/^\p{Lu}/u.test(word) || ENDS.test(word)) break;
        words.push(word);
      }
      if (words.length === 0) return [];
      const start = match.index + match[0].length - name.length;
      const place = { block: at, start, end: start + words.join(' ').length };
      return [
        { kind: kind.toLocaleLowerCase('vi'), name: words.join(' '), place, office: OFFICE.test(text.slice(0, match.index).slice(-20)) },
      ];
    });
  });
}

export interface Misspelt {
  found: NamedPlace;
  /** The name as it stands elsewhere. */
  name: string;
  /** How often each stands there. */
  times: number;
  right: number;
  /** The name is the one that the official has given. */
  told: boolean;
  /** Nothing but offices of this name stand there, and they differ in tones alone. */
  offices: boolean;
}

/** Share of the places of a kind that one name and its misspellings must make up, to be the name of the unit and not one of many. */
const OWN_SHARE = 0.8;

/**
 * Places where the name of a unit is written with another letter or tone. The unit is the one that is told; else, of each kind, the
 * one name that nearly all places of that kind bear: where many communes are named, two that differ in a tone are two communes.
 */
export function misspeltNames(places: readonly NamedPlace[], own?: string): Misspelt[] {
  const told = own === undefined ? undefined : new RegExp(String.raw`(?<kind>${KINDS}) (?<name>.+)$`, 'iu').exec(own)?.groups;
  const toldKind = told?.['kind']?.toLocaleLowerCase('vi');
  const kinds = [...new Set(places.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const ofKind = places.filter((one) => one.kind === kind);
    const isTold = kind === toldKind;
    const name = isTold ? told?.['name'] : mostOften(ofKind.map((one) => titled(one.name)));
    if (name === undefined) return [];
    const right = ofKind.filter((one) => sameName(one.name, name));
    const others = ofKind.filter((one) => nearly(one.name, name));
    const all = [...right, ...others];
    const isOffice = all.length === ofKind.length && all.length > 1 && all.every(({ office }) => office);
    const isOwn = isTold || isOffice || (right.length >= 2 && all.some(({ office }) => office) && all.length >= ofKind.length * OWN_SHARE);
    if (!isOwn) return [];
    return others.map((found) => ({
      found,
      name,
      right: right.length,
      times: others.filter((other) => sameName(other.name, found.name)).length,
      told: isTold,
      offices: isOffice && all.every((one) => fold(one.name) === fold(name)),
    }));
  });
}

function nearly(a: string, b: string): boolean {
  if (sameName(a, b) || a.split(' ').length !== b.split(' ').length) return false;
  const [x, y] = [fold(a), fold(b)];
  return x === y || (y.length >= 5 && editDistance(x, y, 1) <= 1);
}

function mostOften(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

function titled(name: string): string {
  return name
    .split(' ')
    .map((word) => `${word[0] ?? ''}${word.slice(1).toLocaleLowerCase('vi')}`)
    .join(' ');
}
