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
}

/**
 * Places where the name of the reporting unit is written with another letter or tone. The unit is the one that is told, else the
 * office named most often; a neighbour's name is another one unless only a letter or a tone differs.
 */
export function misspeltNames(places: readonly NamedPlace[], own?: string): Misspelt[] {
  const offices = places.filter(({ office }) => office);
  const told = own === undefined ? undefined : new RegExp(String.raw`(?<kind>${KINDS}) (?<name>.+)$`, 'iu').exec(own)?.groups;
  const kind = told?.['kind']?.toLocaleLowerCase('vi') ?? mostOften(offices.map((one) => one.kind));
  if (kind === undefined) return [];
  const ofKind = places.filter((one) => one.kind === kind);
  const name = told?.['name'] ?? mostOften(ofKind.filter(({ office }) => office).map((one) => titled(one.name)));
  if (name === undefined) return [];
  const right = ofKind.filter((one) => sameName(one.name, name)).length;
  const others = ofKind.filter((one) => nearly(one.name, name));
  return others
    .map((found) => ({ found, name, right, times: others.filter((other) => sameName(other.name, found.name)).length }))
    .filter(({ times }) => told !== undefined || (right >= 2 && times <= right));
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
