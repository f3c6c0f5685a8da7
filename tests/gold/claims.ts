import { readNumberWords } from './number-words';

/*
 * A claim is one line that says what holds in a text, in one of these forms:
 *   sum|balance|cross 1.022 = 908 + 72 + 42        percent 2 / 4.675 = 0,04%   percent (120 - 100) / 100 = 20%
 *   complement 99,96% + 0,04% = 100%               le 762 <= 764               same 4.953 == 4.953
 *   period 15/03/2023..14/06/2023 is Q2/2023       (T5/2023, Q2, 6T, 9T, N2023; with c before it by the calendar; 92 days)
 *   claim 15 == 0   claim 85,2% > 80%              scale 17,5 <= 18            words 1.250 = một nghìn hai trăm năm mươi
 *   symbol Kế hoạch ~ 82/KH-UBND                   order 10/7/2020 <= 31/8/2020
 *   inside 13/3/2023 in 15/03/2023..14/06/2023     distinct 709/QĐ-UBND        list 3 = a; b; c
 *   date 31/4/2025 (a day of the calendar)
 *   fact anything that a person saw and no arithmetic shows
 */

export interface Claim {
  relation: string;
  body: string;
}

export function readClaim(line: string): Claim {
  const space = line.indexOf(' ');
  return { relation: line.slice(0, space), body: line.slice(space + 1) };
}

const numberPattern = /\d[\d.,]*\d|\d/g;

/** The figures of a claim that must stand in the text as they are; none for claims about dates and words. */
export function figuresOf({ relation, body }: Claim): readonly string[] {
  if (relation === 'symbol') return [body.split('~')[1]!.trim()];
  if (relation === 'distinct') return [body.trim()];
  if (relation === 'complement') return body.replace(/= 100%$/, '').match(numberPattern) ?? [];
  // The scale may be known without being written.
  if (relation === 'scale') return [body.split(' ')[0]!];
  if (!['sum', 'balance', 'cross', 'percent', 'le', 'same'].includes(relation)) return [];
  return body.match(numberPattern) ?? [];
}

/** The claim with one figure written another way, for trying a correction. */
export function withFigure({ relation, body }: Claim, from: string, to: string): Claim {
  const escaped = from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return { relation, body: body.replace(new RegExp(`(?<!\\d[.,]?|/)${escaped}(?![\\d/]|[.,]\\d)`, 'gu'), to) };
}

/** Whether it is so. `text` is needed where a claim speaks of the text itself. Throws on a form not listed above. */
export function holds(claim: Claim, text: string): boolean {
  const { relation, body } = claim;
  switch (relation) {
    case 'sum':
    case 'balance':
    case 'cross': {
      const [total, parts] = sides(body, '=');
      return Math.abs(value(total) - sumOf(parts)) < 1e-6;
    }
    case 'percent': {
      const [ratio, shown] = sides(body, '=');
      const [over, under] = sides(ratio, ' / ');
      const exact = (sumOf(over.replace(/[()]/g, '')) / value(under)) * 100;
      return Math.abs(exact - value(shown)) <= halfUnit(shown) + 1e-9;
    }
    case 'complement': {
      const parts = sides(body, '=')[0].split(' + ');
      const slack = parts.reduce((sum, part) => sum + halfUnit(part), 0);
      const whole = parts.reduce((sum, part) => sum + value(part), 0);
      // Two shares of one whole, rounded alike, add up exactly; more may drift.
      return Math.abs(whole - 100) <= (parts.length === 2 ? 0 : slack) + 1e-9;
    }
    case 'le':
    case 'same':
    case 'claim':
    case 'scale':
      return compared(body);
    case 'period':
      return periodHolds(body);
    case 'words': {
      const [number, words] = sides(body, '=');
      return readNumberWords(words) === value(number);
    }
    case 'symbol':
      return symbolHolds(body);
    case 'order': {
      const [before, after] = sides(body, '<=');
      return day(before) <= day(after);
    }
    case 'inside': {
      const [date, period] = sides(body, ' in ');
      const [first, last] = sides(period, '..');
      return day(first) <= day(date) && day(date) <= day(last);
    }
    case 'date':
      return new Date(day(body) * 86_400_000).getUTCDate() === Number(/^\d+/.exec(body)?.[0]);
    case 'distinct':
      return text.split(body.trim()).length === 2;
    case 'list': {
      const [count, items] = sides(body, '=');
      return value(count) === items.split(';').length;
    }
    case 'fact':
      return true;
    default:
      throw new Error(`unknown claim: ${relation} ${body}`);
  }
}

function sides(body: string, sign: string): [string, string] {
  const at = body.indexOf(sign);
  if (at < 0) throw new Error(`no "${sign}" in claim: ${body}`);
  return [body.slice(0, at).trim(), body.slice(at + sign.length).trim()];
}

const worth: Readonly<Record<string, number>> = { nghìn: 1e3, triệu: 1e6, tỷ: 1e9 };

function value(written: string): number {
  const found = /^(\d[\d.,]*)\s*(nghìn|triệu|tỷ)?\s*%?$/.exec(written.trim());
  if (written.trim() === 'không') return 0;
  if (!found) throw new Error(`no figure: ${written}`);
  const raw = found[1]!;
  const grouped = /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(raw);
  const plain = grouped ? raw.replaceAll('.', '').replace(',', '.') : raw.replace(',', '.');
  return Number(plain) * (worth[found[2] ?? ''] ?? 1);
}

function sumOf(parts: string): number {
  const [first, ...rest] = parts.split(/ ([+-]) /);
  let sum = value(first!);
  for (let i = 0; i < rest.length; i += 2) sum += (rest[i] === '+' ? 1 : -1) * value(rest[i + 1]!);
  return sum;
}

function halfUnit(shown: string): number {
  const decimals = /[.,](\d+)\s*%?$/.exec(shown.trim())?.[1]?.length ?? 0;
  return 0.5 / 10 ** decimals;
}

function compared(body: string): boolean {
  const found = /^(.+?) (==|!=|<=|>=|<|>) (.+)$/.exec(body);
  if (!found) throw new Error(`no comparison: ${body}`);
  const [left, right] = [value(found[1]!), value(found[3]!)];
  switch (found[2]) {
    case '==':
      return left === right;
    case '!=':
      return left !== right;
    case '<=':
      return left <= right;
    case '>=':
      return left >= right;
    case '<':
      return left < right;
    default:
      return left > right;
  }
}

/** Days since 1970; throws on a day that is none. */
function day(written: string): number {
  const found = /^(\d{1,2})(?:\/|-| tháng )(\d{1,2})(?:\/|-| năm )(\d{4})$/.exec(written.trim());
  if (!found) throw new Error(`no date: ${written}`);
  return dayOf(Number(found[3]), Number(found[2]), Number(found[1]));
}

function dayOf(year: number, month: number, date: number): number {
  return Date.UTC(year, month - 1, date) / 86_400_000;
}

function periodHolds(body: string): boolean {
  const [span, name] = sides(body, ' is ');
  const [first, last] = sides(span, '..').map(day) as [number, number];
  const days = /^(\d+) days$/.exec(name);
  if (days) return last - first + 1 === Number(days[1]);
  const found = /^(c?)(?:([TQ])(\d+)\/|([69])T\/|N)(\d{4})$/.exec(name);
  if (!found) throw new Error(`no period: ${name}`);
  const year = Number(found[5]);
  const [from, to] =
    found[2] === 'T'
      ? [Number(found[3]), Number(found[3])]
      : found[2] === 'Q'
        ? [Number(found[3]) * 3 - 2, Number(found[3]) * 3]
        : [1, Number(found[4] ?? 12)];
  return found[1] === 'c'
    ? first === dayOf(year, from, 1) && last === dayOf(year, to + 1, 0)
    : first === dayOf(year, from - 1, 15) && last === dayOf(year, to, 14);
}

const symbols: Readonly<Record<string, RegExp>> = {
  'Quyết định': /^QĐ-/,
  'Kế hoạch': /^KH-/,
  'Báo cáo': /^BC-/,
  'Thông báo': /^TB-/,
  'Tờ trình': /^TTr-/,
  'Chỉ thị': /^CT-/,
  'Nghị quyết': /^NQ-/,
  'Thông tư': /^TT-/,
  'Nghị định': /^NĐ-/,
  'Công điện': /^CĐ-/,
  'Giấy mời': /^GM-/,
  'Hướng dẫn': /^HD-/,
  // An official letter bears no letters of its kind.
  'Công văn': /^(?!(QĐ|KH|BC|TB|TTr|CT|NQ|TT|NĐ|CĐ|HD|GM)-)/,
};

function symbolHolds(body: string): boolean {
  const [kind, symbol] = sides(body, '~');
  const pattern = symbols[kind];
  if (!pattern) throw new Error(`unknown kind of document: ${kind}`);
  return pattern.test(symbol.replace(/^\d+(\/\d{4})?\//, ''));
}
