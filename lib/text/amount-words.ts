import { plain } from './normalise';

export type WordsReading =
  | { kind: 'number'; value: number }
  /** Said in a way that means several amounts: "chín trăm tám" is 980 to some and 908 to others. */
  | { kind: 'ambiguous'; values: readonly number[] }
  | { kind: 'not-a-number' };

const DIGITS: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};
/** Said after a ten alone: after a hundred or more they can only mean tens, hundreds … of their own. */
const AFTER_TEN = new Set(['mốt', 'tư', 'lăm', 'nhăm']);
const TENS = new Set(['mươi', 'mười', 'chục']);
const SCALES: readonly { words: readonly string[]; size: number }[] = [
  { words: ['tỷ', 'tỉ'], size: 1e9 },
  { words: ['triệu'], size: 1e6 },
  { words: ['nghìn', 'ngàn'], size: 1e3 },
];
const ODD = new Set(['linh', 'lẻ', 'lẽ']);
const HALF = new Set(['rưỡi', 'rưởi']);
const POINT = new Set(['phẩy', 'phảy']);
const NUMBER_WORDS = new Set([
  ...Object.keys(DIGITS),
  ...TENS,
  ...SCALES.flatMap(({ words }) => words),
  ...ODD,
  ...HALF,
  ...POINT,
  'trăm',
  'chẵn',
]);

/** The word is said in numbers, whatever else it means: "năm" is a year too. */
export function isNumberWord(word: string): boolean {
  return NUMBER_WORDS.has(word.toLocaleLowerCase('vi'));
}

/**
 * Reads a number said in Vietnamese words and nothing else: "hai tỷ chín trăm tám mươi sáu triệu", also as people speak ("tám
 * sáu", "chín tư", "hai triệu rưỡi", "không phẩy ba"). Units of money and the like are the caller's to take off.
 */
export function readNumberWords(text: string): WordsReading {
  const words = plain(text)
    .toLocaleLowerCase('vi')
    .split(/[\s,;.-]+/)
    .filter((word) => word !== '');
  while (words.at(-1) === 'chẵn') words.pop();
  const values = words.length === 0 || !words.every((word) => NUMBER_WORDS.has(word)) ? [] : [...new Set(whole(words, 0))];
  const [first, ...others] = values;
  if (first === undefined) return { kind: 'not-a-number' };
  return others.length === 0 ? { kind: 'number', value: first } : { kind: 'ambiguous', values };
}

type Values = readonly number[];

/** All meanings of words between scales, the largest scale first; none: these words say no number. */
function whole(words: readonly string[], scale: number): Values {
  const found = SCALES[scale];
  if (found === undefined) return belowThousand(words);
  const at = words.findIndex((word) => found.words.includes(word));
  if (at < 0) return whole(words, scale + 1);
  // "nghìn tỷ": before tỷ stands a number of its own; before the smaller ones a number below a thousand.
  const before = words.slice(0, at);
  const head = pointed(before) ?? (scale === 0 ? whole(before, 1) : belowThousand(before));
  return combine(head, found.size, rest(words.slice(at + 1), found.size, scale + 1));
}

function combine(heads: Values, size: number, tails: Values): Values {
  return heads.flatMap((head) => tails.map((tail) => (Number.isInteger(head) ? head * size : Math.round(head * size * 1e6) / 1e6) + tail));
}

/** What follows a scale: nothing, a half of it, a digit that may mean tenths of it, or a number below it. */
function rest(words: readonly string[], size: number, scale: number): Values {
  const [word, ...others] = words;
  if (word === undefined) return [0];
  if (others.length === 0) {
    if (HALF.has(word)) return [size / 2];
    const digit = DIGITS[word];
    if (digit !== undefined) return AFTER_TEN.has(word) ? [(digit * size) / 10] : [digit, (digit * size) / 10];
  }
  const values = ODD.has(word) ? belowTen(others) : whole(words, scale);
  return values.filter((value) => value < size);
}

function belowThousand(words: readonly string[]): Values {
  const fraction = pointed(words);
  if (fraction !== undefined) return fraction;
  const at = words.indexOf('trăm');
  if (at < 0) return ODD.has(words[0] ?? '') ? belowTen(words.slice(1)) : belowHundred(words);
  if (at !== 1) return [];
  const hundreds = DIGITS[words[0] ?? ''];
  const tail = words.slice(2);
  const [word, ...others] = tail;
  if (hundreds === undefined || AFTER_TEN.has(words[0] ?? '')) return [];
  return combine([hundreds], 100, afterHundred(word, others, tail));
}

function afterHundred(word: string | undefined, others: readonly string[], all: readonly string[]): Values {
  if (word === undefined) return [0];
  if (ODD.has(word)) return belowTen(others);
  const digit = DIGITS[word];
  if (others.length > 0 || digit === undefined) return HALF.has(word) && others.length === 0 ? [50] : belowHundred(all);
  return AFTER_TEN.has(word) ? [digit * 10] : [digit, digit * 10];
}

function belowHundred(words: readonly string[]): Values {
  const [first = '', second, third, ...more] = words;
  if (more.length > 0) return [];
  if (first === 'mười' || first === 'chục') return third === undefined ? unit(second).map((one) => 10 + one) : [];
  const digit = DIGITS[first];
  if (digit === undefined || AFTER_TEN.has(first)) return [];
  if (second === undefined) return [digit];
  if (TENS.has(second)) return unit(third).map((one) => digit * 10 + one);
  // "tám sáu": the word for tens is left out.
  return third === undefined && digit > 0 && DIGITS[second] !== undefined ? [digit * 10 + DIGITS[second]] : [];
}

function unit(word: string | undefined): Values {
  if (word === undefined) return [0];
  const digit = DIGITS[word];
  return digit === undefined ? [] : [digit];
}

function belowTen(words: readonly string[]): Values {
  return words.length === 1 ? unit(words[0]) : [];
}

/** "hai phẩy năm": digits after the point one by one, or as a number. Undefined: there is no point. */
function pointed(words: readonly string[]): Values | undefined {
  const at = words.findIndex((word) => POINT.has(word));
  if (at < 0) return undefined;
  const tail = words.slice(at + 1);
  const spelt = tail.map((word) => DIGITS[word]);
  const decimals = tail.length > 0 && spelt.every((digit) => digit !== undefined) ? [spelt.join('')] : belowHundred(tail).map(String);
  return belowThousand(words.slice(0, at)).flatMap((head) => decimals.map((digits) => Number(`${head}.${digits}`)));
}

const NAMES = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

/**
 * A whole number in words as documents write it: 2986 → "hai nghìn chín trăm tám mươi sáu", 105 → "một trăm linh năm".
 * Undefined for what is no whole number from 0 up to 2^53.
 */
export function writeNumberWords(value: number): string | undefined {
  if (!Number.isSafeInteger(value) || value < 0) return undefined;
  return value === 0 ? NAMES[0] : said(value, false);
}

/** An amount of money: 1500000 → "Một triệu năm trăm nghìn đồng". */
export function writeAmountWords(value: number): string | undefined {
  const words = writeNumberWords(value);
  return words === undefined ? undefined : `${words[0]!.toLocaleUpperCase('vi')}${words.slice(1)} đồng`;
}

/** `inside`: larger groups stand before, so that empty hundreds are said ("không trăm linh năm"). */
function said(value: number, inside: boolean): string {
  for (const { words, size } of SCALES) {
    if (value < size) continue;
    const head = said(Math.floor(value / size), inside);
    const tail = value % size;
    return `${head} ${words[0]}${tail === 0 ? '' : ` ${said(tail, true)}`}`;
  }
  return saidBelowThousand(value, inside);
}

function saidBelowThousand(value: number, inside: boolean): string {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor((value % 100) / 10), value % 10];
  const parts: string[] = hundreds > 0 || inside ? [`${NAMES[hundreds]} trăm`] : [];
  if (tens === 0) return [...parts, ...(ones === 0 ? [] : [parts.length > 0 ? `linh ${NAMES[ones]}` : NAMES[ones]])].join(' ');
  const ten = tens === 1 ? 'mười' : `${NAMES[tens]} mươi`;
  const one = ones === 0 ? '' : ones === 5 ? ' lăm' : ones === 1 && tens > 1 ? ' mốt' : ones === 4 && tens > 1 ? ' tư' : ` ${NAMES[ones]}`;
  return [...parts, `${ten}${one}`].join(' ');
}
