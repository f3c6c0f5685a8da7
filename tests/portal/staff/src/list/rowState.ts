import dayjs from 'dayjs';
import type { DossierItem } from '../common/types.ts';
import type { ListName } from './listPages.ts';

const open = new Set([2, 4, 5, 6, 8]);

/** Overdue rows carry two classes; finished dossiers never carry one. */
export function rowState(dossier: DossierItem, list: ListName, now: string): string {
  if (!dossier.due || !open.has(dossier.status)) return '';
  const today = dayjs(now).startOf('day');
  if (today.isAfter(dossier.due)) return 'custom-row-style-qua-han custom-typography-qua-han';
  const daysBefore = list === 'tra-cuu' ? 0 : 2;
  return today.isBefore(dayjs(dossier.due).startOf('day').subtract(daysBefore, 'day')) ? '' : 'custom-row-style-toi-han';
}
