import type { DossierItem } from './types.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * `Còn 2.5 ngày`, `Quá 3 giờ`: in quarter days, below a day in hours, and never more than the procedure may take, so a dossier
 * that is years late says the term of its procedure.
 */
export function timeliness(dossier: DossierItem, now: string, termDays: number): string {
  if (dossier.status === 8) return 'Tạm dừng xử lý';
  if (dossier.due === undefined) return '';
  if (dossier.status === 9 || dossier.status === 10) return ended(dossier, dossier.due);
  if (dossier.status !== 2 && dossier.status !== 4) return '';
  const left = Date.parse(dossier.due) - Date.parse(now);
  const shown = Math.min(Math.abs(left), termDays * DAY);
  const text = shown < DAY ? `${Math.round(shown / HOUR)} giờ` : `${Math.round((shown / DAY) * 4) / 4} ngày`;
  return left < 0 ? `Quá ${text}` : `Còn ${text}`;
}

function ended({ completed }: DossierItem, due: string): string {
  if (completed === undefined) return '';
  const [done, wanted] = [completed.slice(0, 10), due.slice(0, 10)];
  if (done === wanted) return 'Đúng hạn';
  return done < wanted ? 'Sớm hạn' : 'Quá hạn';
}
