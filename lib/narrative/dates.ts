import { dayFromNumber, dayNumber } from '../text/moment';
import { findMoments, type FoundMoment } from '../text/read-date';

const SPELT = /(?<!\d|ngày\s)(\d{1,2}) tháng (\d{1,2}) năm (\d{4})(?!\d)/giu;

/**
 * Dates in running text, from left to right; "15/03/2023-14/06/2023" are two, with no space between, and "15 tháng 12 năm 2024" is
 * one without the word for day.
 */
export function findDates(text: string): FoundMoment[] {
  const found = findMoments(text.replace(/(?<=\d{4})-(?=\d{1,2}[/.]\d)/g, '–')).map((one) => ({ ...one, moment: one.moment.slice(0, 10) }));
  const spelt = [...text.matchAll(SPELT)].flatMap(({ 0: raw, 1: d = '', 2: m = '', 3: y = '', index }): FoundMoment[] => {
    const day = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
    return dayFromNumber(dayNumber(day)) === day ? [{ moment: day, start: index, end: index + raw.length }] : [];
  });
  return spelt.length === 0 ? found : [...found, ...spelt].toSorted((a, b) => a.start - b.start);
}
