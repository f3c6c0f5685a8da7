import type { Mention } from '../../narrative/mention';
import type { Finding } from '../finding';
import { singleEdit } from '../single-edit';

/* How far a figure is off tells whether it was miswritten: slips of the hand are of one stroke, our misreadings of any size. */

/** "31/38 xã đạt tỷ lệ đúng hạn từ 99%": a round percentage far from what the counts give is what was aimed at. */
export function isGoal({ found, expected }: Finding): boolean {
  if (typeof found !== 'number' || typeof expected !== 'number') return false;
  const isRound = Number.isInteger(found) && (found % 5 === 0 || found >= 95);
  return isRound && Math.abs(found - expected) > ROUND_OFF && singleEdit(found, Math.round(expected)) === undefined;
}

/** Held against counts that stand elsewhere, a share is doubted where one stroke explains it. */
export function isElsewhere({ found, expected }: Finding): boolean {
  if (typeof found !== 'number' || typeof expected !== 'number') return false;
  const slips = [1, 10, 100].map((scale) => singleEdit(Math.round(found * scale), Math.round(expected * scale)));
  return slips.every((edit) => edit === undefined);
}

/** Points by which a share may be off its goal and yet be a slip. */
const ROUND_OFF = 12;

/** Where the base was guessed, only what one stroke or a misplaced comma explains, or what is nearly right. */
export function isFarShare({ severity, found, expected }: Finding, used: readonly Mention[]): boolean {
  const percent = used.find(({ kind }) => kind === 'percent');
  if (severity === 'block' || typeof found !== 'number' || typeof expected !== 'number' || percent === undefined) return false;
  if (Math.abs(found - expected) <= Math.max(2, expected / 20)) return false;
  const scale = 10 ** (percent.decimals ?? 0);
  const isScale = [10, 100, 1000].some((factor) =>
    [found * factor - expected, expected * factor - found].some((off) => Math.abs(off) <= factor / scale),
  );
  return !isScale && singleEdit(Math.round(found * scale), Math.round(expected * scale)) === undefined && !isCountSlip(percent, used);
}

/** One stroke in the part or in the base makes the share what it is said to be. */
function isCountSlip({ value: share = 0, decimals = 0 }: Mention, used: readonly Mention[]): boolean {
  const [part, base] = used.filter(({ kind }) => kind === 'count' || kind === 'money').map(({ value }) => value!);
  if (part === undefined || base === undefined || share <= 0) return false;
  const half = 0.5 / 10 ** decimals;
  return (
    isSlipInto(part, ((share - half) * base) / 100, ((share + half) * base) / 100) ||
    isSlipInto(base, (100 * part) / (share + half), (100 * part) / (share - half))
  );
}

function isSlipInto(written: number, least: number, most: number): boolean {
  const [from, to] = [Math.ceil(least), Math.floor(most)];
  if (to - from > MOST_RIGHT) return false;
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i).some((right) => singleEdit(written, right) !== undefined);
}

/** Where more counts than this would do, one of them is met by chance. */
const MOST_RIGHT = 8;

/** A whole that is smaller than one of its parts, or many times what they make, was never meant as their whole. */
export function isFarSum({ severity, found, expected, suspects = [] }: Finding, used: readonly Mention[]): boolean {
  const [left, right] = [Number(found), Number(expected)];
  // The words name the whole and all of its parts: any size is believed.
  if (severity === 'block') return false;
  if (suspects.some(([one]) => one?.edit !== undefined) || singleEdit(left, right) !== undefined) return false;
  const largest = Math.max(...used.slice(1).map(({ value }) => value!));
  return left < largest || left > right * 2;
}
