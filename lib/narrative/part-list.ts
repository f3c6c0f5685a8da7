import type { ListStrength } from './part-lists';

/** A whole and its parts, by mention. */
export interface PartList {
  /** Candidates for the whole, the likeliest first. */
  wholes: readonly number[];
  parts: readonly {
    at: number;
    /** The list may end after any segment: a semicolon or a line. */
    segment: number;
  }[];
  strength: ListStrength;
  /** The parts stand in lines below. */
  lines?: true;
}
