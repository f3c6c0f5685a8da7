import type { Period } from './period';
import { dayOf, hasTime, type Moment } from '../text/moment';

/** `2023-06-14T17:00:00` → `14/06/2023`. */
export function dayText(moment: Moment): string {
  const [year = '', month = '', day = ''] = dayOf(moment).split('-');
  return `${day}/${month}/${year}`;
}

/** With the hour where there is one: `14/06/2023 17:00`. */
export function momentText(moment: Moment): string {
  return hasTime(moment) ? `${dayText(moment)} ${moment.slice(11, 16)}` : dayText(moment);
}

/** `15/03/2023 – 14/06/2023`. */
export function periodText(period: Period): string {
  return `${dayText(period.from)} – ${dayText(period.to)}`;
}
