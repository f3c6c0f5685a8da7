import { fold, plain } from './normalise';
import type { Quantity } from './quantity';

export type NumberReading =
  | { kind: 'number'; quantity: Quantity }
  /** Nothing there: empty, a dash, N/A. Missing is not zero. */
  | { kind: 'blank' }
  /** Something there that could be read in two ways, or in none. */
  | { kind: 'unclear'; why: 'ambiguous' | 'not-a-number' };

/** What the column holds decides what a lone group of three means: `1,234` is 1234 as a count, 1,234 as a rate. */
export type NumberHint = 'count' | 'money' | 'rate';

const BLANK = /^(?:[-–—−.…_]+|n\/?a|null|nan)?$/i;
const UNIT_WORDS = new Set([
  'ho so',
  'hs',
  'thu tuc',
  'tthc',
  'ngay',
  'dong',
  'd',
  'vnd',
  'luot',
  'diem',
  'don vi',
  'nguoi',
  'phan anh',
  'kien nghi',
  'lan',
  'gio',
  'phut',
]);
const SCALES: Record<string, number> = { nghin: 1e3, ngan: 1e3, trieu: 1e6, ty: 1e9, ti: 1e9 };
const NUMBER = /^([-–−+]?)\s?(\d[\d.,' ]*)\s*(%?)\s*(.*)$/u;

/**
 * Reads one figure by Vietnamese rules: a dot before groups of three is the thousands mark, a comma the decimal mark; the
 * other way round is accepted where only that is possible. What is unclear is refused, never guessed.
 */
export function readNumber(text: string, hint?: NumberHint): NumberReading {
  const raw = plain(text);
  if (BLANK.test(raw)) return { kind: 'blank' };
  // A reader of portals meets plain digits most of the time.
  if (/^\d{1,15}$/.test(raw)) return number(raw, Number(raw), 0);
  const word = fold(raw);
  if (word === 'khong' || word === 'khong co') return number(raw, 0, 0);
  const match = NUMBER.exec(halfWidth(raw));
  if (!match) return { kind: 'unclear', why: 'not-a-number' };
  const [, sign = '', body = '', percent = '', rest = ''] = match;
  const size = readDigits(body.trim(), percent === '%' ? 'rate' : hint);
  if (size.kind !== 'digits') return { kind: 'unclear', why: size.kind };
  const scale = readRest(rest);
  if (scale === undefined) return { kind: 'unclear', why: 'not-a-number' };
  const scaled =
    scale === 1
      ? size
      : { value: Math.round(size.value * scale * 1000) / 1000, decimals: Math.max(0, size.decimals - Math.round(Math.log10(scale))) };
  const value = (sign === '' || sign === '+' ? 1 : -1) * scaled.value;
  return number(raw, value === 0 ? 0 : value, scaled.decimals, percent === '%');
}

/** Full-width digits and signs as plain ones. Not the whole NFKC: it would turn "12²", a figure with a footnote, into 122. */
function halfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

function number(raw: string, value: number, decimals: number, percent = false): NumberReading {
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) return { kind: 'unclear', why: 'not-a-number' };
  return { kind: 'number', quantity: percent ? { raw, value, decimals, percent } : { raw, value, decimals } };
}

/** After the figure: nothing, a unit word, or nghìn / triệu / tỷ. */
function readRest(rest: string): number | undefined {
  const word = fold(rest);
  if (word === '' && /^[.;,₫]?$/.test(rest.trim())) return 1;
  // Marks that folding drops, a footnote above all, may belong to the figure: 12*, 12¹.
  if (/[^\p{L}\s.;,()]/u.test(rest)) return undefined;
  if (UNIT_WORDS.has(word)) return 1;
  const [first = '', ...others] = word.split(' ');
  const scale = SCALES[first];
  if (scale === undefined) return undefined;
  return others.length === 0 || UNIT_WORDS.has(others.join(' ')) ? scale : undefined;
}

type Digits = { kind: 'digits'; value: number; decimals: number } | { kind: 'ambiguous' } | { kind: 'not-a-number' };

function readDigits(body: string, hint: NumberHint | undefined): Digits {
  const text = body.replace(/[.,]$/, '');
  if (/^\d+$/.test(text)) return digits(text, '');
  // Both marks: the last one is the decimal mark, the other must stand before groups of three.
  const both = /^(\d{1,3}(?:\.\d{3})+),(\d+)$/.exec(text) ?? /^(\d{1,3}(?:,\d{3})+)\.(\d+)$/.exec(text);
  if (both) return digits(both[1]!, both[2]!);
  // One mark repeated, or spaces: groups of three and nothing else.
  if (/^[1-9]\d{0,2}(?:([., '])\d{3})(?:\1\d{3})+$/.test(text)) return digits(text, '');
  const single = /^(\d+)([., '])(\d+)$/.exec(text);
  if (!single) return { kind: 'not-a-number' };
  const [, whole = '', mark = '', tail = ''] = single;
  const grouped = tail.length === 3 && whole.length <= 3 && !whole.startsWith('0');
  if (mark === ' ' || mark === "'") return grouped ? digits(whole + tail, '') : { kind: 'not-a-number' };
  if (!grouped) return hint === 'count' ? { kind: 'ambiguous' } : digits(whole, tail);
  if (hint === 'count' || hint === 'money') return digits(whole + tail, '');
  if (hint === 'rate') return { kind: 'ambiguous' };
  return mark === '.' ? digits(whole + tail, '') : { kind: 'ambiguous' };
}

function digits(whole: string, tail: string): Digits {
  const value = Number(`${whole.replace(/\D/g, '')}.${tail || '0'}`);
  return { kind: 'digits', value, decimals: tail.length };
}
