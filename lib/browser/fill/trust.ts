import { nextTask } from './fire';
import type { FigureInput } from './target';

/** Boxes of one kind that took their figures with all care, and then lightly, before the others are believed. */
const WITH_CARE = 3;
const LIGHTLY = 2;
/** Boxes written between two turns of the page. */
const AT_ONCE = 4;

/**
 * What is known of the boxes of one form while it is filled. Of many boxes made alike the first are entered, left, and entered and
 * left once more to see whether they keep their figure. The next are told of the focus without being given it, which spares the
 * browser to lay the page out for each, and looked at in the same way. The others are believed when they show the figure; everything
 * is read again in the end.
 */
export class Trust {
  readonly #kept = new Map<string, number>();
  #written = 0;

  /**
   * How the next box of this kind is written.
   * @param what boxes that keep figures may still refuse to be emptied
   */
  manner(input: FigureInput, what: What = 'filled'): 'with-care' | 'lightly-checked' | 'lightly' {
    const kept = this.#kept.get(kindOf(input, what)) ?? 0;
    return kept < WITH_CARE ? 'with-care' : kept < WITH_CARE + LIGHTLY ? 'lightly-checked' : 'lightly';
  }

  /** One more that kept its figure, or one that did not: then none of its kind is believed any more. */
  note(input: FigureInput, kept: boolean, what: What = 'filled'): void {
    const kind = kindOf(input, what);
    this.#kept.set(kind, kept ? (this.#kept.get(kind) ?? 0) + 1 : Number.NEGATIVE_INFINITY);
  }

  /** Lets the page have its turn now and then. */
  async breathe(): Promise<void> {
    if (++this.#written % AT_ONCE === 0) await nextTask();
  }
}

type What = 'filled' | 'empty';

function kindOf(input: FigureInput, what: What): string {
  const around = input.parentElement;
  return [what, input.localName, input.type, input.className, around?.localName, around?.className].join(' ');
}
