import dayjs from 'dayjs';

const format = (value: string | undefined, pattern: string): string => (value ? dayjs(value).format(pattern) : '');

export const dateMinute = (value: string | undefined): string => format(value, 'DD/MM/YYYY HH:mm');

export const dateSecond = (value: string | undefined): string => format(value, 'DD/MM/YYYY HH:mm:ss');

export const dateOnly = (value: string | undefined): string => format(value, 'DD/MM/YYYY');

/** 12067 → `12.067`. */
export const thousands = (value: number | string): string => String(value).replace(/\B(?=(\d{3})+(?!\d))/g, '.');

/** `98.47%`, `100%`; a share of nothing and a share of zero are both a bare `0`. */
export function percent(part: number, whole: number): string {
  if (whole === 0 || part === 0) return '0';
  return `${Math.round((part / whole) * 10000) / 100}%`;
}

const day = 24 * 60 * 60 * 1000;

/** Whole elapsed 24-hour periods plus one; a dossier due later today is already on its first day. */
export const daysOverdue = (due: string, now: string): number => Math.trunc((Date.parse(now) - Date.parse(due)) / day) + 1;
