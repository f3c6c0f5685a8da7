import type { PortalDossier } from '../data/world.ts';
import { indexOnOrBefore } from '../data/working-days.ts';

/** Hours of work before a moment of a day: 07:00–11:30 and 13:30–17:00 make eight. */
function hoursInto(moment: string): number {
  const minutes = Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16));
  const morning = Math.max(0, Math.min(minutes, 690) - 420);
  const afternoon = Math.max(0, Math.min(minutes, 1020) - 810);
  return (morning + afternoon) / 60;
}

/** What is left or overrun in days of eight hours, rounded down: `còn 2 ngày 3 giờ`, `trễ 1 ngày 0 giờ`. */
export function remainingText({ due, status, completed }: PortalDossier, now: string): string {
  if (status === 5) return '(Đang chờ bổ sung)';
  if (due === undefined) return '';
  const at = completed ?? now;
  const hours = (indexOnOrBefore(due.slice(0, 10)) - indexOnOrBefore(at.slice(0, 10))) * 8 + hoursInto(due) - hoursInto(at);
  const whole = Math.floor(Math.abs(hours));
  const said = `${Math.floor(whole / 8)} ngày ${whole % 8} giờ`;
  if (completed !== undefined) return hours < 0 ? `đã xử lý (trễ ${said})` : '';
  return hours < 0 ? `trễ ${said}` : `còn ${said}`;
}
