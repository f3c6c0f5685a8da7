import { fold } from '../text/normalise';
import { looksLikeHeader } from './header-strip';
import { readLabel } from './read-label';
import { stripOf, type Strip } from './strip';

/** A header has a few levels. */
const MAX_LEVELS = 4;

/**
 * Whether a table says itself what its columns are, and otherwise than the labels given: then these are no header of its rows, but
 * a choice of columns, a legend, the header of another table. Copies of a header repeat it or a part of it, in its order.
 */
export function hasOtherHeader(table: Element, labels: readonly Strip[]): boolean {
  const known = labels.flatMap(labelsOf);
  return [...table.querySelectorAll('tr')].slice(0, MAX_LEVELS).some((row) => {
    const strip = row.closest('table') === table ? stripOf(row) : undefined;
    if (strip === undefined || strip.cells.length < 2 || !isHeader(strip)) return false;
    let at = -1;
    return !labelsOf(strip).every((label) => (at = known.indexOf(label, at + 1)) >= 0);
  });
}

/** Declared as such, or of labels alone; rows of data hold codes, dates, figures. */
function isHeader(strip: Strip): boolean {
  return looksLikeHeader(strip, !/\d/.test(strip.element.textContent ?? ''));
}

const labelsOf = ({ cells }: Strip): string[] => cells.map(({ element }) => fold(readLabel(element))).filter((label) => label !== '');
