/** Eight million letters or half a million values: ten times the fullest honest message (a list of 20.000 dossiers is split). */
const LETTERS = 8_000_000;
const VALUES = 500_000;
const DEPTH = 12;

/** Whether a message is bigger or deeper than any honest one; stops counting as soon as it is. */
export function tooHeavy(message: unknown): boolean {
  const left = { letters: LETTERS, values: VALUES };
  return !weigh(message, left, DEPTH);
}

function weigh(value: unknown, left: { letters: number; values: number }, depth: number): boolean {
  if (--left.values < 0 || depth < 0) return false;
  if (typeof value === 'string') return (left.letters -= value.length) >= 0;
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every((item) => weigh(item, left, depth - 1));
  for (const [key, item] of Object.entries(value)) {
    left.letters -= key.length;
    if (left.letters < 0 || !weigh(item, left, depth - 1)) return false;
  }
  return true;
}
