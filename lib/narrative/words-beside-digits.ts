import { isNumberWord, readNumberWords, type WordsReading } from '../text/amount-words';

/** An amount written in digits and then in words: "2.986.514.794 đồng (Hai tỷ … đồng)". */
export interface WordsBesideDigits {
  digits: {
    start: number;
    end: number;
    value: number;
    /** Half of the last digit shown, where it counts thousands or millions. */ slack: number;
  };
  words: { start: number; end: number; reading: Exclude<WordsReading, { kind: 'not-a-number' }> };
}

const DIGITS =
  /(?<![\d.,/\p{L}-])(?<figure>\d{1,3}(?:[.,]\d{3})+|\d+)(?:,(?<decimals>\d{1,6}))?(?:\s?(?<scale>nghìn|ngàn|triệu|tỷ|tỉ)(?!\p{L}))?(?<scale2>\s(?:tỷ|tỉ|đồng))?/giu;
const SCALES: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 };
/** Between the two: a unit word or two, then a bracket or "bằng chữ". */
const BETWEEN =
  /^(?<unit>(?:\s*\p{L}+(?!\p{L})){0,4})\s*(?:\/\s?\p{L}+(?:\s\p{L}+)?\s*)?[,;:]?\s*(?:\(\s*[*_“"]*\s*(?:(?:số tiền\s+)?(?:viết\s+)?bằng chữ\s*:?|viết là\s*:?)?|(?:số tiền\s+)?(?:viết\s+)?bằng chữ\s*:?)\s*/iu;
/** What closes an amount: the unit, then "chẵn". */
const CLOSES =
  /^[\s,]*(?:(?:việt nam\s+)?(?:đồng|hồ sơ|thủ tục|tthc|lượt|trường hợp|đơn vị|người|phản ánh|kiến nghị|văn bản|ngày|điểm|phần trăm)(?!\p{L}))?(?:[\s,]*(?:việt nam|chẵn))*[\s.,;/*_”"]*(?:\)|$)/iu;
const WORD = /\p{L}+/gu;

/** Amounts of a text that stand in digits and in words right behind; what cannot be read as a number is left alone. */
export function findWordsBesideDigits(text: string): WordsBesideDigits[] {
  if (!/\(|bằng chữ/iu.test(text)) return [];
  return [...text.matchAll(DIGITS)].flatMap((match): WordsBesideDigits[] => {
    const digits = sizeOf(match);
    const between = BETWEEN.exec(text.slice(digits.end, digits.end + 90));
    if (between === null || /\d/.test(between[0])) return [];
    const from = digits.end + between[0].length;
    const found = wordsFrom(text, from);
    return found === undefined ? [] : [{ digits, words: found }];
  });
}

function sizeOf(match: RegExpExecArray): WordsBesideDigits['digits'] {
  const { figure = '', decimals = '', scale, scale2 } = match.groups ?? {};
  const second = scale2?.trim().toLowerCase() ?? '';
  // "2 nghìn tỷ": a unit that follows is none of the size.
  const size = (SCALES[scale?.toLowerCase() ?? ''] ?? 1) * (scale === undefined || second === 'đồng' ? 1 : (SCALES[second] ?? 1));
  const exact = Number(`${figure.replace(/[.,]/g, '')}.${decimals || '0'}`) * size;
  const value = size === 1 ? exact : Math.round(exact);
  const unit = second === 'đồng' || (scale === undefined && second !== '') ? (scale2?.length ?? 0) : 0;
  return {
    start: match.index,
    end: match.index + match[0].length - unit,
    value,
    slack: scale === undefined ? 0 : (size / 10 ** decimals.length) * 0.5,
  };
}

function wordsFrom(text: string, from: number): WordsBesideDigits['words'] | undefined {
  const words: { word: string; end: number }[] = [];
  let end = from;
  for (const match of text.slice(from, from + 400).matchAll(WORD)) {
    if (!/^[\s,.-]*$/.test(text.slice(end, from + match.index)) || !isNumberWord(match[0])) break;
    end = from + match.index + match[0].length;
    words.push({ word: match[0], end });
  }
  if (words.length === 0 || !CLOSES.test(text.slice(end, end + 60))) return undefined;
  const reading = readNumberWords(text.slice(from, end));
  return reading.kind === 'not-a-number' ? undefined : { start: from, end, reading };
}
