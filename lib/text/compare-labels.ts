import { fold, plain } from './normalise';

/** Edit distance with neighbouring letters swapped counting one; stops at `limit + 1`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, beforeLast[j - 2]! + 1);
      row.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}

/** Typing errors forgiven in a folded label of this length. Short labels differ by one letter and mean different things. */
export function forgiven(length: number): number {
  return length < 7 ? 0 : length < 14 ? 1 : 2;
}

/** Two labels (headers, form captions) mean the same text: equal when folded, or within a small typing error. */
export function sameLabel(a: string, b: string): boolean {
  const x = fold(a);
  const y = fold(b);
  if (x === y) return x !== '';
  if (/\d/.test(x) || /\d/.test(y)) return false;
  const limit = forgiven(Math.min(x.length, y.length));
  return limit > 0 && editDistance(x, y, limit) <= limit;
}

const keys = new Map<string, string>();

/**
 * A name as its letters and tones: two names are one if this is the same. Tone marks on either vowel of a pair ("hoá", "hóa") are
 * one spelling: bare letters in order, and their tones sorted. Empty for a text without letters and digits.
 */
export function nameKey(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const key = spelling(name);
  if (keys.size > 5000) keys.clear();
  keys.set(name, key);
  return key;
}

function spelling(name: string): string {
  const parts = plain(name).toLowerCase().normalize('NFD').split(' ');
  return parts
    .map((part) => {
      const tones = part.replace(/[^\u0300\u0301\u0303\u0309\u0323]/g, '');
      const letters = part.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '');
      return letters + tones;
    })
    .join(' ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Two names (units, lĩnh vực) are one: the same letters and tones. No typing errors forgiven: "Xuân Du" is not "Xuân Dư". */
export function sameName(a: string, b: string): boolean {
  const x = nameKey(a);
  return x !== '' && x === nameKey(b);
}
