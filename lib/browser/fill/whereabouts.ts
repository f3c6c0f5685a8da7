import type { FoundForm } from './entry-grid';
import type { Target } from './target';

/** Reads the form again as it is now; undefined when it is no longer on the page. */
export type ReadAgain = () => FoundForm | undefined | Promise<FoundForm | undefined>;

/**
 * Where the cells of a form are while the page draws it anew: the last reading serves as long as what it found stands in the page.
 */
export class Whereabouts {
  #found: FoundForm | undefined;
  readonly #read: ReadAgain;

  private constructor(read: ReadAgain) {
    this.#read = read;
  }

  static async begin(read: ReadAgain): Promise<Whereabouts> {
    const where = new Whereabouts(read);
    await where.readAnew();
    return where;
  }

  get found(): FoundForm | undefined {
    return this.#found;
  }

  async readAnew(): Promise<FoundForm | undefined> {
    this.#found = await this.#read();
    return this.#found;
  }

  /** @param fresh asks the page even if the cell still stands there: grids give their elements to other rows when they scroll */
  async target(key: string, fresh = false): Promise<Target | undefined> {
    if (this.#found?.bring) return this.#found.bring(key, fresh);
    const known = fresh ? undefined : this.#found?.targets.get(key);
    if (known?.element.isConnected) return known;
    return (await this.readAnew())?.targets.get(key);
  }
}
