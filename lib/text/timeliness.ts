import { fold, plain } from './normalise';

/**
 * Where a text places something against its deadline: still before it, past it, on it, or done early, in time, late. `behind`: past
 * it or done late, which the word alone does not say.
 */
export type TimelinessSide = 'left' | 'over' | 'behind' | 'due-now' | 'early' | 'on-time' | 'late' | 'soon' | 'none';

/**
 * What a portal says about the time left, as a value. Portals count it in working days of eight hours, clamp it to the length of
 * the procedure, add one day or take the PC's clock: it is shown and exported, and no warning is ever built on it.
 */
export interface Timeliness {
  side: TimelinessSide;
  days?: number;
  hours?: number;
  minutes?: number;
}

const OPENINGS: readonly (readonly [RegExp, TimelinessSide])[] = [
  [/^(?:thoi gian con lai|con lai|con)\b/, 'left'],
  [/^(?:da )?(?:qua han bo sung)\b/, 'over'],
  [/^(?:yeu cau bo sung )?(?:da )?(?:qua han xu ly|qua han|qua|cham tien do|tre tien do)\b/, 'over'],
  [/^(?:tre han|tre hen|cham han|tre|cham)\b/, 'behind'],
  [/^(?:truoc han|som han|som hen|truoc|som)\b/, 'early'],
  [/^(?:dung han|dung hen)\b/, 'on-time'],
  [/^(?:sap den han|sap toi han|sap tre han|chua den han|chua toi han)\b/, 'soon'],
  [/^(?:hom nay|den han phai xu ly|den han hom nay|trong sang nay|trong chieu nay|den han)\b/, 'due-now'],
  [/^khong quy dinh\b/, 'none'],
];

/** A number before its unit; "3:5" is hours and minutes; decimals are quarter days. */
const PARTS = /(\d+(?:[.,]\d+)?)\s*(ngay|gio|phut|h\b|p\b)|(\d{1,2}):(\d{1,2})(?::\d{1,2})?/g;

/**
 * `Còn 2.5 ngày` · `Quá 3 giờ` · `Còn lại2 ngày` · `(Còn lại  2 ngày, 3:5)` · `trễ 2 ngày 3 giờ` · `(Đã quá hạn N ngày)` · `N  Ngày` ·
 * `Thời gian còn lại: X ngày Y giờ Z phút` · `Trong sáng nay` · `Hôm nay`. Undefined: the text says something else, or more.
 */
export function readTimeliness(text: string): Timeliness | undefined {
  const raw = plain(text)
    .replace(/^\((.*)\)\.?$/u, '$1')
    .replace(/^[-–]\s*/, '');
  if (raw === '' || raw.length > 60) return undefined;
  // Folding parts "2.5" and "3:5"; the letters alone are folded.
  const words = raw
    .replace(/\d+(?:[.,:]\d+)*/g, (number) => ` ${number} `)
    .split(/\s+/)
    .map((word) => (/^\d/.test(word) ? word : fold(word)))
    .filter((word) => word !== '')
    .join(' ')
    .trim();
  const opening = OPENINGS.find(([pattern]) => pattern.test(words));
  const rest = opening === undefined ? words : words.replace(opening[0], '').trim();
  const found: Timeliness = { side: opening?.[1] ?? 'over' };
  const left = rest
    .replace(PARTS, (_, size: string | undefined, unit: string | undefined, hours: string | undefined, minutes: string | undefined) => {
      if (size === undefined || unit === undefined) Object.assign(found, { hours: Number(hours), minutes: Number(minutes) });
      else if (unit === 'ngay') found.days ??= Number(size.replace(',', '.'));
      else if (unit.startsWith('g') || unit === 'h') found.hours ??= Number(size.replace(',', '.'));
      else found.minutes ??= Number(size.replace(',', '.'));
      return ' ';
    })
    .trim();
  // "N ngày" alone is a number of days and says nothing of the side; it is read where a column says it.
  if (left !== '' && left !== 'lam viec') return undefined;
  return opening === undefined ? undefined : found;
}
