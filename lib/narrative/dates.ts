import { findMoments, type FoundMoment } from '../text/read-date';

/** Dates in running text, from left to right; "15/03/2023-14/06/2023" are two, with no space between. */
export function findDates(text: string): FoundMoment[] {
  return findMoments(text.replace(/(?<=\d{4})-(?=\d{1,2}[/.]\d)/g, '–')).map((found) => ({ ...found, moment: found.moment.slice(0, 10) }));
}
