/**
 * The search for the one part that does what it should not: half of what is suspected is switched off, somebody looks whether the
 * trouble is still there, and the half that it comes from is halved again. Every answer at least halves what is left.
 */
export interface Search {
  /** Still under suspicion, in order. */
  suspects: readonly string[];
  /** What is switched off now: half of them, and whatever stayed off while the trouble stayed. */
  off: readonly string[];
  /** Off for good: with all of these off the trouble was still there. */
  held: readonly string[];
  /** All parts were off once: the trouble comes from elsewhere if it stayed. */
  step: 'everything' | 'halves';
  /** Questions asked so far. */
  asked: number;
}

export type Outcome =
  | { kind: 'searching'; search: Search }
  /** This one does it. */
  | { kind: 'found'; part: string }
  /** With every part off it is still there: none of them does it. */
  | { kind: 'elsewhere' };

/** Begins with everything off: a search among parts that are innocent would end with one of them. */
export function beginSearch(parts: readonly string[]): Outcome {
  if (parts.length === 0) return { kind: 'elsewhere' };
  return { kind: 'searching', search: { suspects: [...new Set(parts)], off: [...new Set(parts)], held: [], step: 'everything', asked: 0 } };
}

/** @param still with `search.off` switched off, the trouble is still there */
export function answerSearch({ suspects, off, held, step, asked }: Search, still: boolean): Outcome {
  if (step === 'everything') return still ? { kind: 'elsewhere' } : narrowed(suspects, [], asked + 1);
  const [tried, left] = [suspects.filter((part) => off.includes(part)), suspects.filter((part) => !off.includes(part))];
  return still ? narrowed(left, [...held, ...tried], asked + 1) : narrowed(tried, held, asked + 1);
}

function narrowed(suspects: readonly string[], held: readonly string[], asked: number): Outcome {
  const [only] = suspects;
  if (only === undefined) return { kind: 'elsewhere' };
  if (suspects.length === 1) return { kind: 'found', part: only };
  return {
    kind: 'searching',
    search: { suspects, off: [...held, ...suspects.slice(0, Math.ceil(suspects.length / 2))], held, step: 'halves', asked },
  };
}

/** Questions that are still to be asked at most. */
export function questionsLeft({ suspects, step }: Search): number {
  return Math.ceil(Math.log2(suspects.length)) + (step === 'everything' ? 1 : 0);
}
