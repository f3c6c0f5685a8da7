import { plain } from './normalise';

/** Signs that no paper shows and that a file of XML may not hold: controls, non-characters, halves of a pair. */
const NOT_PRINTED = /\p{Cc}|\p{Noncharacter_Code_Point}|\p{Surrogate}/gu;

/** One line of text as it can be printed. Breaks of lines are controls too, and become spaces first. */
export function printable(text: string): string {
  return plain(plain(text).replace(NOT_PRINTED, ''));
}
