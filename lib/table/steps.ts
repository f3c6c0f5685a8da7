/**
 * Long work on a page that is in use: at each `yield` it may be left for a while, so that the page can answer its user, or for good
 * when the page has changed. Nothing is shared between two such works.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** So many rows are read, told apart or understood before the work may be left. */
export const ROWS_A_STEP = 50;

/** Does all of it at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** People notice a page that stands still for longer than two or three of these. */
const SLICE_MS = 16;

/** Goes on for one slice, or to the end. @param clock milliseconds that never go back */
export function runSlice<Result>(steps: Steps<Result>, clock: () => number): IteratorResult<undefined, Result> {
  const end = clock() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done === true || clock() >= end) return step;
  }
}
