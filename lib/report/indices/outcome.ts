import type { Message } from '../../text/message';
import type { AmountId } from './amounts';
import type { KnownFigure } from './known-figures';

/** An amount as it was found, with every figure that went into it. */
export interface UsedAmount {
  amount: AmountId;
  value: number;
  figures: readonly KnownFigure[];
}

/** Points from … to …; both the same where they are certain. */
export interface Points {
  low: number;
  high: number;
}

/** What became of one index: what is known, what is missing. A missing amount is never zero. */
export interface Outcome {
  used: readonly UsedAmount[];
  missing: readonly Message[];
  /** Between 0 and 1. */
  ratio?: number;
  points?: Points;
  /** What has to be said with the result. */
  notes: readonly Message[];
}

/** An index of a decision, or a rate that offices are given as a target. */
export interface IndexDefinition {
  /** Equals the file name; title and formula are the messages `index.<id>.title` and `index.<id>.formula`. */
  id: string;
  set: 'rate' | 'nd61' | 'qd766';
  /** As the source numbers it; the rates have none. */
  number?: string;
  /** Points that can be had. */
  max?: number;
  source: string;
  /** A target can be set for its ratio. Not where the same ratio is an index under a clearer name. */
  takesTarget: boolean;
  compute: Computation;
}

export type Computation = (find: Find) => Outcome;

/** Looks an amount up, once for each index. */
export type Find = (amount: AmountId) => Found;
export type Found = { ok: true; used: UsedAmount } | { ok: false; missing: Message };

export function round(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  // 0.285 * 100 is 28.499999999999996.
  return Math.round(value * scale + 1e-9) / scale;
}
