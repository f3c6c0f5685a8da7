/** A small seeded generator (mulberry32): same seed, same world, on every machine. */
export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** An integer, both ends inside. */
  int(from: number, to: number): number;
  pick<T>(items: readonly T[]): T;
  chance(share: number): boolean;
  shuffle<T>(items: readonly T[]): T[];
  weighted<T>(items: readonly T[], weight: (item: T) => number): T;
  hex(digits: number): string;
}

export function createRandom(seedText: string): Random {
  let state = hash(seedText);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const at = <T>(items: readonly T[], index: number): T => {
    const item = items[index];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  return {
    next,
    int,
    pick: (items) => at(items, int(0, items.length - 1)),
    chance: (share) => next() < share,
    shuffle: (items) => {
      const copy = [...items];
      for (let i = copy.length - 1; i > 0; i--) {
        const j = int(0, i);
        const held = at(copy, i);
        copy[i] = at(copy, j);
        copy[j] = held;
      }
      return copy;
    },
    weighted: (items, weight) => {
      const sum = items.reduce((total, item) => total + weight(item), 0);
      let left = next() * sum;
      for (const item of items) {
        left -= weight(item);
        if (left < 0) return item;
      }
      return at(items, items.length - 1);
    },
    hex: (digits) => Array.from({ length: digits }, () => int(0, 15).toString(16)).join(''),
  };
}

function hash(text: string): number {
  let value = 2166136261;
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 16777619);
  return value | 0;
}
