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

  /** How the next box of this kind is written. */
  manner(input: FigureInput): 'with-care' | 'lightly-checked' | 'lightly' {
    const kept = this.#kept.get(kindOf(input)) ?? 0;
    return kept < WITH_CARE ? 'with-care' : kept < WITH_CARE + LIGHTLY ? 'lightly-checked' : 'lightly';
  }

  /** One more that kept its figure, or one that did not: then none of its kind is believed any more. */
  note(input: FigureInput, kept: boolean): void {
    const kind = kindOf(input);
    this.#kept.set(kind, kept ? (this.#kept.get(kind) ?? 0) + 1 : Number.NEGATIVE_INFINITY);
  }

  /** Lets the page have its turn now and then. */
  async breathe(): Promise<void> {
    if (++this.#written % AT_ONCE === 0) await nextTask();
  }
}

function kindOf(input: FigureInput): string {
  const around = input.parentElement;
  return [input.localName, input.type, input.className, around?.localName, around?.className].join(' ');
}
