import { message, type Message } from '../text/message';
import type { IndicatorId } from '../vocabulary/indicator';
import type { EntryColumn, EntryForm } from './plan';

export type EntryColumnMeaning = { indicator: IndicatorId } | { why: Message };

/** Columns of biểu II.06a by the number printed under the header. */
const NUMBERED_06A: Readonly<Record<number, IndicatorId>> = {
  3: 'toResolve.total',
  4: 'received.online',
  5: 'received.directOrPostal',
  6: 'carriedOver',
  7: 'resolved.total',
  8: 'resolved.early',
  9: 'resolved.onTime',
  10: 'resolved.late',
  11: 'pending.total',
  12: 'pending.inTime',
  13: 'pending.overdue',
};

const IS_06A = /\b(?:II[.\s]*)?06\s*a\b/i;

/**
 * What each column of the form wants, by position. The headers speak; the printed number of biểu II.06a may only object.
 * Where both speak and differ, or two columns want the same figure, the columns are left out: a figure in the wrong column
 * is worse than an empty one.
 */
export function resolveEntryColumns(form: EntryForm): EntryColumnMeaning[] {
  const offset = numberingOffset(form);
  return form.columns.map((column, index) => {
    const { indicator, unresolved, number } = column;
    if (indicator === undefined) {
      return { why: message(unresolved === 'ambiguous' ? 'fill.left.columnAmbiguous' : 'fill.left.columnUnknown') };
    }
    if (form.columns.some((other, at) => at !== index && other.indicator === indicator)) {
      return { why: message('fill.left.columnTwice') };
    }
    const byNumber = offset === undefined || number === undefined ? undefined : NUMBERED_06A[number + offset];
    if (byNumber !== undefined && byNumber !== indicator) {
      return { why: message('fill.left.columnNumber', { number: String(number) }) };
    }
    return { indicator };
  });
}

/**
 * Biểu II.06a numbers its figures 3…13, some portals number the same columns 1…11. The numbering that more headers agree
 * with is taken. A form that does not call itself 06a and mostly disagrees numbers other things: then numbers say nothing.
 */
function numberingOffset(form: EntryForm): number | undefined {
  const named = form.title !== undefined && IS_06A.test(form.title);
  const counts = [0, 2].map((offset) => ({ offset, ...compareNumbers(form.columns, offset) }));
  const [first, second] = counts;
  const best = second!.agree > first!.agree ? second! : first!;
  return named || (best.agree >= 3 && best.agree > best.differ) ? best.offset : undefined;
}

function compareNumbers(columns: readonly EntryColumn[], offset: number): { agree: number; differ: number } {
  const counted = columns.filter((column) => column.indicator !== undefined && column.number !== undefined);
  const agree = counted.filter((column) => NUMBERED_06A[column.number! + offset] === column.indicator).length;
  return { agree, differ: counted.length - agree };
}
