/** Small seeded generator (mulberry32): the same seed draws the same report everywhere. */
export interface Chance {
  /** 0 ≤ n < below */
  below: (limit: number) => number;
  pick: <T>(from: readonly T[]) => T;
  /** Cuts a whole number into so many parts, zeros included. */
  cut: (whole: number, parts: number) => number[];
}

export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    pick: (from) => from[below(from.length)]!,
    cut: (whole, parts) => {
      const marks = Array.from({ length: parts - 1 }, () => below(whole + 1)).toSorted((a, b) => a - b);
      return [...marks, whole].map((mark, index) => mark - (marks[index - 1] ?? 0));
    },
  };
}
