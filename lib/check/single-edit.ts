/** Slips of one stroke that turn a right count into the one written. */
export type SingleEdit = 'swapped' | 'digit' | 'missing' | 'extra' | 'scale';

/**
 * How the written count may have come from the right one by a single slip of the hand: two neighbouring digits swapped, one
 * digit wrong, missing or too many, or a factor of 10, 100 or 1.000 (a dot or comma misread). Undefined: it takes more than one.
 */
export function singleEdit(written: number, right: number): SingleEdit | undefined {
  if (written === right) return undefined;
  const [a, b] = [String(written), String(right)];
  if (isScale(written, right)) return 'scale';
  if (a.length === b.length) {
    const different = [...a].flatMap((digit, i) => (digit === b[i] ? [] : [i]));
    const [i, j] = different;
    if (different.length === 1) return 'digit';
    if (different.length === 2 && j === i! + 1 && a[i!] === b[j] && a[j] === b[i!]) return 'swapped';
    return undefined;
  }
  if (a.length + 1 === b.length && without(b, a)) return 'missing';
  return a.length === b.length + 1 && without(a, b) ? 'extra' : undefined;
}

function isScale(a: number, b: number): boolean {
  if (a === 0 || b === 0) return false;
  return [10, 100, 1000].some((factor) => a * factor === b || b * factor === a);
}

/** `longer` with one digit taken out is `shorter`. */
function without(longer: string, shorter: string): boolean {
  let i = 0;
  while (i < shorter.length && longer[i] === shorter[i]) i++;
  return longer.slice(i + 1) === shorter.slice(i);
}
