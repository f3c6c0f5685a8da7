import type { Moment } from './moment';
import { findMoments, readMoment } from './read-date';

/** A date cell may carry a remark behind its one date: "05/04/2023 16:30 (Còn lại 2 ngày, 3:5)". */
export function readSoleMoment(text: string): Moment | undefined {
  const reading = readMoment(text);
  if (reading.kind === 'moment') return reading.moment;
  if (reading.kind === 'blank') return undefined;
  const found = findMoments(text);
  // A second date that no calendar has makes it unclear which one the remark is.
  const looksLikeDates = text.match(/\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}/g)?.length ?? 0;
  return found.length === 1 && looksLikeDates <= 1 ? found[0]!.moment : undefined;
}
