import { dateSecond } from './format.ts';
import type { DossierItem } from './types.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Only a dossier somebody works on has a step with a deadline: the day before the citizen's, at the same hour. */
function stepDue({ status, due }: DossierItem): string | undefined {
  if (due === undefined || (status !== 2 && status !== 4)) return undefined;
  return new Date(Date.parse(`${due}Z`) - DAY).toISOString().slice(0, 19);
}

/** `3 ngày 4 giờ 12 phút` of elapsed time, parts of zero included. */
function lasting(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / MINUTE);
  return `${Math.floor(minutes / 1440)} ngày ${Math.floor((minutes % 1440) / 60)} giờ ${minutes % 60} phút`;
}

/** The lines of the cell `Thời hạn`; what is not known leaves its line out. */
export function termLines(dossier: DossierItem, now: string): string[] {
  const step = stepDue(dossier);
  if (step === undefined) return [];
  const left = Date.parse(`${step}Z`) - Date.parse(`${now}Z`);
  return [
    `Hạn xử lý: ${dateSecond(step)}`,
    ...(dossier.handler === undefined ? [] : [`Người xử lý: ${dossier.handler}`]),
    left < 0 ? `Đã quá hạn ${lasting(-left)}` : `Thời gian còn lại: ${lasting(left)}`,
  ];
}
