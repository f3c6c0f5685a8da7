import { printable } from '../text/printable';

/** What stands on every letter of an office and is kept for the next one; nothing of a person. */
export interface LetterHead {
  superior?: string;
  place?: string;
  signerTitle?: string;
  /** The paper that the office prints on, whatever the form says. */
  paper?: 'A4' | 'A5';
}

const texts = ['superior', 'place', 'signerTitle'] as const satisfies readonly (keyof LetterHead)[];

/** As it was stored; anything that is not what it should be is left out. */
export function readLetterHead(stored: unknown): LetterHead {
  const head: LetterHead = {};
  if (typeof stored !== 'object' || stored === null) return head;
  const found = stored as Record<string, unknown>;
  for (const name of texts) {
    const value = found[name];
    if (typeof value === 'string' && value.length <= 200 && printable(value) !== '') head[name] = printable(value);
  }
  if (found['paper'] === 'A4' || found['paper'] === 'A5') head.paper = found['paper'];
  return head;
}
