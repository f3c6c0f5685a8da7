import type { Period } from '../../lib/calendar/period';
import { daysAfter } from './sample-dossiers';

/** The last thirty days, today included: what the sample portal reports on. */
export function samplePeriod(today: string): Period {
  return { from: daysAfter(today, -29), to: today };
}

/** One line of the sample portal's statistics: columns (3)–(13) of II.06a. */
export interface SampleLine {
  label: string;
  figures: readonly number[];
}

/** What the forty dossiers come to, whatever the day; the last line is the total. Held against our own count by a test. */
export const sampleLines: readonly SampleLine[] = [
  { label: 'Đất đai', figures: [9, 2, 2, 5, 3, 1, 1, 1, 6, 3, 3] },
  { label: 'Bảo trợ xã hội', figures: [5, 1, 3, 1, 2, 2, 0, 0, 3, 2, 1] },
  { label: 'Hộ kinh doanh', figures: [4, 3, 1, 0, 2, 2, 0, 0, 2, 2, 0] },
  { label: 'Hộ tịch', figures: [11, 8, 3, 0, 7, 6, 1, 0, 4, 4, 0] },
  { label: 'Chứng thực', figures: [11, 2, 9, 0, 10, 8, 2, 0, 1, 1, 0] },
  { label: 'Tổng cộng', figures: [40, 16, 18, 6, 24, 19, 4, 1, 16, 12, 4] },
];

/** The same with one wrong sum: (7) of the first line says 13 where its parts make 3. */
export const sampleLinesWithFault: readonly SampleLine[] = sampleLines.map((line, at) =>
  at === 0 ? { ...line, figures: line.figures.with(4, 13) } : line,
);
