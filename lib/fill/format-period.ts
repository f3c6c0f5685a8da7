import type { Period } from '../calendar/period';
import { dayText } from '../calendar/say-moment';

/** 15/03/2023 – 14/06/2023 */
export function formatPeriod(period: Period): string {
  return `${dayText(period.from)} – ${dayText(period.to)}`;
}
