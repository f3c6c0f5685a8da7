import type { HeadBlock } from './body-strips';
import { isVisible } from './find-tables';
import { tidy } from './read-cell';
import { saysEmpty } from './split-rows';
import { stripFrom, type Strip } from './strip';

/** How far up from a header the sentence may be found. */
const MAX_CLIMB = 4;

/** The sentence that stands below a header in place of rows, where nothing else stands with them; one strip of one cell. */
export function emptyUnder({ element: header }: HeadBlock, within?: Element): { element: Element; rows: readonly Strip[] } | undefined {
  const labels = wordsOf(header);
  let at = header.parentElement;
  for (let level = 0; level < MAX_CLIMB && at !== null; level++, at = at.parentElement) {
    const words = wordsOf(at);
    if (words !== labels) return words.startsWith(labels) ? sentenceIn(at, words.slice(labels.length)) : undefined;
    if (at === within) return undefined;
  }
  return undefined;
}

function sentenceIn(scope: Element, words: string): { element: Element; rows: readonly Strip[] } | undefined {
  const said = [...scope.querySelectorAll('*')].findLast((element) => wordsOf(element) === words);
  if (said === undefined || !saysEmpty(tidy(said.textContent ?? '')) || !isVisible(said)) return undefined;
  return { element: scope, rows: [stripFrom(said, [said])] };
}

/** White space between elements is written or not. */
const wordsOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, '');
