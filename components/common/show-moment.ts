import { hasTime, type Moment } from '../../lib/text/moment';
import type { Period } from '../../lib/calendar/period';

/** `2023-06-15` → `15/06/2023`; the way Vietnamese documents write a day. */
export function showDay(moment: Moment): string {
  return `${moment.slice(8, 10)}/${moment.slice(5, 7)}/${moment.slice(0, 4)}`;
}

/** `2023-06-15T08:12:00` → `15/06/2023 08:12`; a bare day stays a day. */
export function showMoment(moment: Moment): string {
  return hasTime(moment) ? `${showDay(moment)} ${moment.slice(11, 16)}` : showDay(moment);
}

/** `15/03/2023 – 14/06/2023`. */
export function showPeriod(period: Period): string {
  return `${showDay(period.from)} – ${showDay(period.to)}`;
}
