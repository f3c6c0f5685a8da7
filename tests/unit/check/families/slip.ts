import type { Chance } from './chance';

/** What fingers do to a number; undefined where this slip leaves it as it is. */
export const slips: Readonly<Record<string, (value: number, luck: Chance) => number | undefined>> = {
  swapped: (value, luck) => {
    const digits = [...String(value)];
    const at = luck.below(digits.length - 1);
    if (digits.length < 2 || digits[at] === digits[at + 1]) return undefined;
    return Number([...digits.slice(0, at), digits[at + 1], digits[at], ...digits.slice(at + 2)].join(''));
  },
  digit: (value, luck) => {
    const digits = [...String(value)];
    const at = luck.below(digits.length);
    return Number(digits.with(at, String((Number(digits[at]) + 1 + luck.below(9)) % 10)).join(''));
  },
  missing: (value, luck) => {
    const digits = [...String(value)];
    return digits.length < 2 ? undefined : Number(digits.toSpliced(luck.below(digits.length), 1).join(''));
  },
  extra: (value, luck) => {
    const digits = [...String(value)];
    return Number(digits.toSpliced(luck.below(digits.length + 1), 0, String(luck.below(10))).join(''));
  },
  scale: (value, luck) => value * luck.pick([10, 1000]),
};

/** Any other change: a figure of another list, another period. */
export function otherValue(value: number, luck: Chance): number {
  const by = 1 + luck.below(999);
  return luck.below(2) === 0 && value >= by ? value - by : value + by;
}
