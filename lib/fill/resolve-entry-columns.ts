import { message, type Message } from '../text/message';
import { fold } from '../text/normalise';
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
/** The name of the report itself. */
const NAME_06A = /tinh hinh ket qua giai quyet (?:thu tuc hanh chinh|tthc)/;
/** A total that would hold what was carried over, or not. */
const TAKEN = /^(?:tong )?(?:so )?(?:luong )?(?:ho so )?(?:da )?tiep nhan$/;

/**
 * What each column of the form wants, by position. The headers speak; the printed number of biểu II.06a may only object.
 * Where both speak and differ, or two columns want the same figure, the columns are left out: a figure in the wrong column
 * is worse than an empty one.
 */
export function resolveEntryColumns(form: EntryForm): EntryColumnMeaning[] {
  const offset = numberingOffset(form);
  const whole = totalOf06a(form);
  return form.columns.map((column, index) => {
    const { unresolved, number } = column;
    const indicator = column === whole ? 'toResolve.total' : column.indicator;
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
 * "Tổng số hồ sơ tiếp nhận" alone may leave out what was carried over. In biểu II.06a it does not: there it opens the columns of
 * what was received, of which the carried over ones are the last.
 */
function totalOf06a({ title, columns }: EntryForm): EntryColumn | undefined {
  if (title === undefined || !(IS_06A.test(title) || NAME_06A.test(fold(title)))) return undefined;
  const at = (id: IndicatorId): number => columns.findIndex(({ indicator }) => indicator === id);
  if (at('toResolve.total') >= 0 || at('received.total') >= 0) return undefined;
  const [total, ...others] = columns.filter(({ path }) => path.length === 1 && TAKEN.test(fold(path[0]!)));
  if (total === undefined || others.length > 0) return undefined;
  const place = columns.indexOf(total);
  return place < at('received.online') && at('received.online') < at('carriedOver') ? total : undefined;
}

/**
 * Biểu II.06a numbers its figures 3…13, some portals number the same columns 1…11 or 2…12. The numbering that more headers agree
 * with is taken. A form that does not call itself 06a and mostly disagrees numbers other things: then numbers say nothing.
 */
function numberingOffset(form: EntryForm): number | undefined {
  const named = form.title !== undefined && IS_06A.test(form.title);
  const counts = OFFSETS.map((offset) => ({ offset, ...compareNumbers(form.columns, offset) })).filter(
    ({ offset, differ }) => offset !== RARE || differ === 0,
  );
  const best = counts.reduce((before, other) => (other.agree > before.agree ? other : before));
  return named || (best.agree >= 3 && best.agree > best.differ) ? best.offset : undefined;
}

const OFFSETS = [0, 2, 1];
/** Believed only where every header agrees. */
const RARE = 1;

function compareNumbers(columns: readonly EntryColumn[], offset: number): { agree: number; differ: number } {
  const counted = columns.filter((column) => column.indicator !== undefined && column.number !== undefined);
  const agree = counted.filter((column) => NUMBERED_06A[column.number! + offset] === column.indicator).length;
  return { agree, differ: counted.length - agree };
}
