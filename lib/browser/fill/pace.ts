import type { Steps } from './read-back';

/** How long a page may take to draw itself anew after a cell was left, at first; and at most. */
const FIRST_MS = 150;
const LONGEST_MS = 3_000;
const STEP_MS = 25;
/** Cells written last, of which one may be drawn anew only now. */
const WATCHED = 3;

/**
 * The pace of writing. Most pages are written as fast as they answer. A page that draws its cells anew after one was left is given
 * time after each: what is typed into cells that are about to go is lost.
 */
export class Pace {
  readonly #steps: Steps;
  #wait = 0;
  #last: Element[] = [];

  constructor(steps: Steps) {
    this.#steps = steps;
  }

  get isSlow(): boolean {
    return this.#wait > 0;
  }

  slowDown(): void {
    this.#wait ||= FIRST_MS;
  }

  /** Whether a cell written last was drawn anew since. */
  look(): void {
    if (this.#last.some((cell) => !cell.isConnected)) this.slowDown();
  }

  /** After a cell was written: waits for the page where it is known to draw itself anew. */
  async after(element: Element): Promise<void> {
    this.look();
    this.#last = [element, ...this.#last.filter((cell) => cell.isConnected)].slice(0, WATCHED);
    for (let waited = 0; waited < this.#wait && element.isConnected; waited += STEP_MS) {
      await this.#steps.pause(STEP_MS);
      // It came late: the next ones are waited for longer.
      if (!element.isConnected) this.#wait = Math.min(LONGEST_MS, Math.max(this.#wait, 3 * waited));
    }
  }
}
