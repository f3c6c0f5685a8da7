import type { IndicatorId } from '../../vocabulary/indicator';

/** Figures of one unit and period, and what an index makes of them. Several figures: read on several screens. */
export interface IndexExample {
  name: string;
  figures: Readonly<Partial<Record<IndicatorId, number | readonly number[]>>>;
  national?: Readonly<Partial<Record<IndicatorId, number>>>;
  /** As a fraction, to four decimals; absent: none. */
  ratio?: number;
  /** From … to …; absent: none. */
  points?: readonly [low: number, high: number];
  /** Ids of the messages that say what is missing, without `index.lack.`. */
  missing?: readonly string[];
}
