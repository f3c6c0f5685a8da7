import type { FoundForm } from './entry-grid';
import type { Target } from './target';

/** Reads the form again as it is now; undefined when it is no longer on the page. */
export type ReadAgain = () => FoundForm | undefined;

/**
 * Where the cells of a form are while the page draws it anew: the last reading serves as long as what it found stands in the page.
 */
export class Whereabouts {
  #found: FoundForm | undefined;
  readonly #read: ReadAgain;

  constructor(read: ReadAgain) {
    this.#read = read;
    this.#found = read();
  }

  get found(): FoundForm | undefined {
    return this.#found;
  }

  readAnew(): FoundForm | undefined {
    this.#found = this.#read();
    return this.#found;
  }

  /** @param fresh asks the page even if the cell still stands there: grids give their elements to other rows when they scroll */
  target(key: string, fresh = false): Target | undefined {
    const known = fresh ? undefined : this.#found?.targets.get(key);
    if (known?.element.isConnected) return known;
    return this.readAnew()?.targets.get(key);
  }
}
