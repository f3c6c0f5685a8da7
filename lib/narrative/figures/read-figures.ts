import { fold } from '../../text/normalise';
import { readNumber, type NumberHint } from '../../text/read-number';
import type { ScannedNumber } from './scan';
import { LONE_YEAR } from './named-numbers';
import { unitWordAt, type UnitWord } from './unit-word';

const NUMBER = /\d+(?:[.,]\d+)*/gu;
const SCALES: Readonly<Record<string, number>> = { nghin: 3, ngan: 3, trieu: 6, ty: 9, ti: 9 };
const RATIO = /^\s?\/\s?(\d+(?:[.,]\d+)*)/u;
const RANGE = /^\s?(?:[-–—]|đến|tới)\s?(\d+(?:[.,]\d+)*)/iu;
const POINTS = /^\d{1,3},\d{1,2}$/;
const PERCENT = /^\s?(?:%|phần trăm(?!\p{L}))/iu;
/** Percentages that share one sign: "83,49; 78,44%", "đạt 98,5 và 97%". */
const SHARED_PERCENT = /^\s?(?:[;,]|và)\s?\d+(?:[.,]\d+)?\s?%/iu;
const ABOUT = /(?<!\p{L})(?:khoảng|ước|ước khoảng|ước tính|ước đạt|gần|hơn|trên|dưới|xấp xỉ|tối thiểu|ít nhất|không quá)\s*$/iu;
/** Words that are written onto a number by a slip; any other letter before it makes it part of a name. */
const GLUED = /(?:^|[^\p{L}])(?:là|đạt|gồm|được|có|số|còn|hạn|tuyến|tiếp|kỳ|chiếm|đến|từ|và|với)$/iu;

/** Figures of a text, and places where one is missing, where `free` says that nothing else has been read. */
export function readFigures(text: string, free: (start: number, end: number) => boolean): ScannedNumber[] {
  const found: ScannedNumber[] = [];
  let from = 0;
  for (const match of text.matchAll(NUMBER)) {
    if (match.index < from || !free(match.index, match.index + match[0].length)) continue;
    const number = figureAt(text, match.index, match[0], free);
    found.push(number);
    from = number.unitEnd;
  }
  return [...found, ...blanks(text, free)];
}

function figureAt(text: string, start: number, raw: string, free: (start: number, end: number) => boolean): ScannedNumber {
  const end = start + raw.length;
  const label: ScannedNumber = { kind: 'label', start, end, unitEnd: end };
  const before = text.slice(Math.max(0, start - 24), start);
  if (/[\p{L}_]$/u.test(before) && !GLUED.test(before)) return label;
  const rest = text.slice(end);
  const approximate = ABOUT.test(before) && ({ approximate: true } as const);
  const other = RATIO.exec(rest) ?? RANGE.exec(rest);
  if (other !== null && free(end, end + other[0].length)) return pairAt(text, start, raw, other, approximate);
  const percent = PERCENT.exec(rest);
  if (percent !== null)
    return sized(text, { ...label, kind: 'percent', unitEnd: end + percent[0].length, unitWord: '%', ...approximate }, 'rate');
  if (/[.,]\d/.test(raw) && SHARED_PERCENT.test(rest)) return sized(text, { ...label, kind: 'percent', unitWord: '%' }, 'rate');
  const scale = /^\s?(nghìn|ngàn|triệu|tỷ|tỉ)(?!\p{L})/iu.exec(rest);
  if (scale !== null) return scaled(text, label, scale, approximate);
  const unit = unitWordAt(text, end);
  if (unit === undefined && LONE_YEAR.test(raw) && !/[:]\s*$|(?:là|đạt|được|gồm)\s*$/iu.test(before)) return label;
  if (unit === undefined && /^\p{L}/u.test(rest)) return label;
  return counted(text, { ...label, ...approximate }, unit);
}

/** "990/1001", "4.675/2", "600-700", "17,4 đến 18". */
function pairAt(
  text: string,
  start: number,
  raw: string,
  other: RegExpExecArray,
  approximate: false | { approximate: true },
): ScannedNumber {
  const end = start + raw.length;
  const stop = end + other[0].length;
  const secondRaw = other[1]!;
  const isRatio = other[0].includes('/');
  const percent = PERCENT.exec(text.slice(stop));
  const unit = percent === null ? unitWordAt(text, stop) : undefined;
  const hint: NumberHint | undefined = percent !== null ? 'rate' : unit?.thing === 'score' ? undefined : 'count';
  // "17,5/18": points of so many, whatever the unit.
  const [first, second] = [read(raw, POINTS.test(raw) && hint === 'count' ? undefined : hint), read(secondRaw, hint)];
  const base = { start, end: stop, unitEnd: unit?.end ?? stop + (percent?.[0].length ?? 0) };
  // A third number behind another stroke: no fraction.
  if (first === undefined || second === undefined || /^\s?\/\s?\d/.test(text.slice(stop))) return { kind: 'unclear', ...base };
  if (!isRatio && first.value > second.value) return { kind: 'unclear', ...base };
  return {
    kind: isRatio ? 'ratio' : 'range',
    ...base,
    ...first,
    second: { start: stop - secondRaw.length, end: stop, ...second },
    ...(percent !== null ? { unitWord: '%' } : unit && { unitWord: text.slice(unit.start, unit.end), thing: unit.thing }),
    ...approximate,
  };
}

function sized(text: string, number: ScannedNumber, hint: NumberHint | undefined): ScannedNumber {
  const quantity = read(text.slice(number.start, number.end), hint);
  return quantity === undefined ? { ...number, kind: 'unclear' } : { ...number, ...quantity };
}

function scaled(text: string, label: ScannedNumber, scale: RegExpExecArray, approximate: false | { approximate: true }): ScannedNumber {
  const power = SCALES[fold(scale[1]!)]!;
  // "2.450 triệu" are so many millions: who writes decimals before a word of size writes two of them at most.
  const size = sized(text, label, /^\d{1,3}(?:\.\d{3})+$/.test(text.slice(label.start, label.end)) ? 'count' : 'rate');
  const stop = label.end + scale[0].length;
  const unit = unitWordAt(text, stop);
  if (size.value === undefined) return { ...label, kind: 'unclear' };
  return {
    ...size,
    kind: unit?.thing === 'money' ? 'money' : 'count',
    end: stop,
    unitEnd: unit?.end ?? stop,
    value: Math.round(size.value * 10 ** power),
    decimals: (size.decimals ?? 0) - power,
    ...(unit && { unitWord: text.slice(unit.start, unit.end), thing: unit.thing }),
    ...approximate,
  };
}

function counted(text: string, label: ScannedNumber, unit: UnitWord | undefined): ScannedNumber {
  const kind = unit?.thing === 'money' ? 'money' : unit?.thing === 'score' ? 'score' : unit?.thing === 'time' ? 'label' : 'count';
  const hint = kind === 'score' ? undefined : kind === 'money' ? 'money' : 'count';
  const size = sized(text, { ...label, kind }, hint);
  return { ...size, ...(unit && { unitEnd: unit.end, unitWord: text.slice(unit.start, unit.end), thing: unit.thing }) };
}

function read(raw: string, hint: NumberHint | undefined): { value: number; decimals: number } | undefined {
  const reading = readNumber(raw, hint);
  return reading.kind === 'number' ? { value: reading.quantity.value, decimals: reading.quantity.decimals } : undefined;
}

const UNIT = String.raw`(?:hồ sơ|HS|TTHC|thủ tục|phản ánh|kiến nghị|lượt|đồng(?!\s+(?:thời|bộ|chí))|%)`;
const END = String.raw`(?=\s*(?:[,;.)]|và(?!\p{L})|$))`;
/** A figure left out: ": hồ sơ và", "…… hồ sơ", "trong kỳ: ; số", "đạt  %". */
const BLANKS: readonly RegExp[] = [
  new RegExp(String.raw`(?<=:)\s*(?=${UNIT}${END})`, 'giu'),
  new RegExp(String.raw`(?:[.…_]*(?:…|\.{3}|__)[.…_]*)\s?(?=${UNIT}(?!\p{L}))`, 'giu'),
  new RegExp(String.raw`(?<=(?:đạt|chiếm|là|tỷ lệ))\s+(?=%)`, 'giu'),
  new RegExp(String.raw`(?<=\p{L})[ \u00a0]{4,}(?=${UNIT}${END})`, 'giu'),
  /(?<=(?:là|:)\s?)(?:[.…_]*(?:…|\.{4}|__)[.…_]*)(?=\s*[,;)])/giu,
  /(?<=\p{L}\s?:)\s*(?:\.{3,}|…+|_{2,})?\s*(?=[;)])/giu,
];

function blanks(text: string, free: (start: number, end: number) => boolean): ScannedNumber[] {
  return BLANKS.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [start, end] = [match.index, match.index + match[0].length];
      const unit = unitWordAt(text, end);
      return free(start, end) ? [{ kind: 'blank' as const, start, end, unitEnd: unit?.end ?? end }] : [];
    }),
  );
}
