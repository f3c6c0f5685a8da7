import { fold } from '../text/normalise';
import { documentTypes, type DocumentType } from './document-types';
import { findDates } from './dates';

/** A document named in a text: "Công văn số 295/UBND ngày 13/3/2023 của UBND huyện An Lão". */
export interface FoundDocument {
  /** Of type, number and day together, in the text searched. */
  start: number;
  end: number;
  /** Number and symbol alone. */
  numberStart: number;
  numberEnd: number;
  type?: DocumentType;
  /** The word that named the type, as written. */
  typeWord?: string;
  number: number;
  /** The year inside the number of laws and decrees: 45/2020/NĐ-CP. */
  year?: number;
  /** `KH-UBND`: letters after the number, without spaces. */
  symbol: string;
  /** `yyyy-MM-dd` */
  day?: string;
  dayStart?: number;
  dayEnd?: number;
  /** Who issued it, folded and shortened so that two ways to write one office agree; absent: not said. */
  issuer?: string;
}

const PART = String.raw`[A-ZĐƯÔ]+[a-zđ]?[A-ZĐƯÔ\d]*(?![\p{Ll}])`;
const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/-])(?<number>\d{1,5})(?:\s?/\s?(?<year>(?:19|20)\d{2}))?\s?(?<mark>[/-])\s?(?<symbol>${PART}(?:\s?[-–/.&]\s?${PART})*)`,
  'gu',
);

const words = documentTypes
  .flatMap((type) => [{ word: type.name, type }, ...(type.aliases ?? []).map((word) => ({ word, type }))])
  .toSorted((a, b) => b.word.length - a.word.length);
const NAMED = new RegExp(
  String.raw`(?<![\p{L}])(?<word>${words.map(({ word }) => word.replaceAll(' ', String.raw`\s+`)).join('|')})(?:\s+(?:liên tịch|hành động|phối hợp|liên ngành))?(?:\s+số)?\s*[:.]?\s*$`,
  'iu',
);
const byWord = new Map(words.map(({ word, type }) => [word.toLocaleLowerCase('vi'), type] as const));

/** Every document with a number and a symbol, from left to right. */
export function findDocuments(text: string): FoundDocument[] {
  if (!/\d\s?[/-]\s?[A-ZĐ]|\d{4}\s?\/\s?[A-ZĐ]/u.test(text)) return [];
  const found: FoundDocument[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const document = readDocument(text, match);
    if (document !== undefined) found.push(document);
  }
  return found.map((document, index) => withDay(text, document, found[index - 1], found[index + 1]));
}

function readDocument(text: string, match: RegExpExecArray): FoundDocument | undefined {
  const { number = '', year, mark = '', symbol = '' } = match.groups ?? {};
  const [numberStart, numberEnd] = [match.index, match.index + match[0].length];
  const before = text.slice(Math.max(0, numberStart - 50), numberStart);
  const named = NAMED.exec(before);
  const numbered = /(?:số|Số)\s*:?\s*$/.test(before);
  const letters = symbol.replace(/\s/g, '').replaceAll('–', '-');
  // "3-UBND", "990/HS": without a word before them only what looks like a whole symbol is one.
  if (named === null && !numbered && (mark === '-' || !/^(?:UBND|HĐND|[^-]+-[^-])/.test(letters))) return undefined;
  const word = named?.groups?.['word'];
  const type = word === undefined ? undefined : byWord.get(word.replace(/\s+/g, ' ').toLocaleLowerCase('vi'));
  return {
    start: named === null ? numberStart : numberStart - before.length + named.index,
    end: numberEnd,
    numberStart,
    numberEnd,
    ...(type && word !== undefined && { type, typeWord: word }),
    number: Number(number),
    ...(year !== undefined && { year: Number(year) }),
    symbol: letters,
  };
}

const DAY_AFTER = /^[\s,(]*(?:(?:của|do)\s[^,;.()\d]{3,70}?[\s,]+)?(?:(?:được\s)?(?:ký ban hành|ban hành|ký)\s)?(?=ngày\s*:?\s*\d)/iu;
const ISSUED_BETWEEN = /^\s*,?[^.;:\d]{0,70}(?:ban hành|phát hành|ký|có)\s[^.;:\d]{0,30}$/iu;

function withDay(
  text: string,
  document: FoundDocument,
  previous: FoundDocument | undefined,
  next: FoundDocument | undefined,
): FoundDocument {
  const after = text.slice(document.numberEnd, Math.min(document.numberEnd + 130, next?.start ?? Infinity));
  const lead = DAY_AFTER.exec(after);
  if (lead !== null) {
    const [date] = findDates(after.slice(lead[0].length, lead[0].length + 34));
    if (date !== undefined && date.start <= 7) {
      const dayStart = document.numberEnd + lead[0].length + date.start;
      const dayEnd = document.numberEnd + lead[0].length + date.end;
      const issuer = issuerIn(lead[0]) ?? issuerAfter(text.slice(dayEnd, dayEnd + 90));
      return { ...document, day: date.moment, dayStart, dayEnd, end: dayEnd, ...(issuer !== undefined && { issuer }) };
    }
  }
  const issuer = issuerAfter(after);
  const from = Math.max(previous?.end ?? 0, document.start - 140);
  const before = text.slice(from, document.start);
  const date = findDates(before).at(-1);
  if (date === undefined || !ISSUED_BETWEEN.test(before.slice(date.end))) return { ...document, ...(issuer !== undefined && { issuer }) };
  if (!/ngày/iu.test(before.slice(Math.max(0, date.start - 6), date.start + 5))) return document;
  const by = issuer ?? issuerIn(before.slice(date.end));
  return {
    ...document,
    day: date.moment,
    dayStart: from + date.start,
    dayEnd: from + date.end,
    ...(by !== undefined && { issuer: by }),
  };
}

const OFFICE = String.raw`(?:Chủ tịch\s+)?(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|HĐND|Hội đồng nhân dân|Thủ tướng|Chính phủ|Quốc hội|Văn phòng|Sở|Bộ|Trung tâm|Ban|Cục|Tỉnh ủy|Huyện ủy|Đảng ủy)`;
const STOP = String.raw`(?=\s+(?:về|V\/v|v\/v|quy định|ban hành|phê duyệt|hướng dẫn|công bố|sửa đổi|tại|để|thì|đã|và|ngày)(?!\p{L})|[,;.:()“"”]|$)`;
const ISSUER = new RegExp(String.raw`(?:của|do)\s+(?<office>${OFFICE}[^,;.:()“"”]*?)${STOP}`, 'iu');
const SUBJECT = new RegExp(String.raw`(?<!\p{L})(?<office>${OFFICE}[^,;.:()“"”]*?)${STOP}`, 'iu');

function issuerAfter(text: string): string | undefined {
  const found = new RegExp(String.raw`^\s*,?\s*${ISSUER.source}`, 'iu').exec(text)?.groups?.['office'];
  return found === undefined ? undefined : officeKey(found);
}

function issuerIn(text: string): string | undefined {
  const found = (ISSUER.exec(text) ?? SUBJECT.exec(text))?.groups?.['office'];
  return found === undefined ? undefined : officeKey(found);
}

function officeKey(office: string): string {
  return fold(office)
    .replace(/^chu tich /, '')
    .replace(/^uy ban nhan dan\b/, 'ubnd')
    .replace(/^hoi dong nhan dan\b/, 'hdnd')
    .replace(/^thu tuong(?: chinh phu)?$/, 'thu tuong chinh phu');
}

/** Numbers of these are given once in the whole country: the letters name the office that issues them. */
export function issuedCentrally({ symbol, year }: FoundDocument): boolean {
  return year !== undefined ? /(?:^|-)(?:NĐ|TT|NQ|QH)|QH\d+$/u.test(symbol) : /-(?:CP|TTg|TW)$|^QH\d+$/u.test(symbol);
}
