import type { Period } from '../calendar/period';
import { fold } from '../text/normalise';
import type { ControlState } from './read-controls';

/**
 * Boxes for month, quarter and year, read as spans of the calendar. Only where the portal is known to mean the calendar by
 * them: reporting months run from the 15th to the 14th, and the words are the same.
 */
export function periodOfSelects(state: ControlState): Period | undefined {
  const boxes = new Map(Object.entries(state).map(([label, value]) => [fold(label).replace(/^chon /, ''), fold(value)]));
  const year = numberIn(boxes.get('nam'), 'nam', 1990, 2100);
  if (year === undefined) return undefined;
  const month = numberIn(boxes.get('thang'), 'thang', 1, 12);
  const quarter = quarterIn(boxes.get('quy'));
  const kind = [...boxes].find(([label]) => KINDS.has(label))?.[1]?.replace(/^theo /, '');
  if (kind !== undefined) {
    if (kind === 'nam') return span(year, 1, 12);
    if (kind === 'thang') return month === undefined ? undefined : span(year, month, month);
    if (kind === 'quy') return quarter === undefined ? undefined : span(year, quarter * 3 - 2, quarter * 3);
    if (kind === '6 thang dau' || kind === '6 thang dau nam') return span(year, 1, 6);
    if (kind === '6 thang cuoi' || kind === '6 thang cuoi nam') return span(year, 7, 12);
    return undefined;
  }
  // Both a month and a quarter, and nothing that says which holds.
  if (month !== undefined && (boxes.has('quy') || quarter !== undefined)) return undefined;
  if (month !== undefined) return span(year, month, month);
  if (quarter !== undefined) return boxes.has('thang') ? undefined : span(year, quarter * 3 - 2, quarter * 3);
  return boxes.has('thang') || boxes.has('quy') ? undefined : span(year, 1, 12);
}

const KINDS = new Set(['thong ke theo', 'loai ky', 'ky bao cao', 'ky thong ke', 'loai thoi gian']);
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

function numberIn(text: string | undefined, word: string, least: number, most: number): number | undefined {
  const digits = text === undefined ? undefined : new RegExp(`^(?:${word} )?(\\d{1,4})$`).exec(text)?.[1];
  const number = Number(digits ?? Number.NaN);
  return number >= least && number <= most ? number : undefined;
}

function quarterIn(text: string | undefined): number | undefined {
  const name = text?.replace(/^quy /, '') ?? '';
  return ROMAN[name] ?? numberIn(name, 'quy', 1, 4);
}

function span(year: number, first: number, last: number): Period {
  const end = new Date(Date.UTC(year, last, 0)).getUTCDate();
  return { from: `${year}-${two(first)}-01`, to: `${year}-${two(last)}-${two(end)}` };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
