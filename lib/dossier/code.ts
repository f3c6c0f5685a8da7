import { findCode, nationalCode } from '../text/dossier-code';
import type { Moment } from '../text/moment';

/** A cell of a code column: a national code, else one token that holds a digit (older systems number as they like). */
export function readCode(text: string): string | undefined {
  const national = findCode(text);
  if (national !== undefined) return national;
  const token = text.trim();
  return /^[\p{L}\d][\p{L}\d./_-]{2,39}$/u.test(token) && /\d/.test(token) ? token : undefined;
}

/** The day of reception that a national code states. */
export function dayInCode(code: string): Moment | undefined {
  const digits = nationalCode.exec(code)?.[1];
  if (digits === undefined) return undefined;
  const [year, month, day] = [2000 + Number(digits.slice(0, 2)), Number(digits.slice(2, 4)), Number(digits.slice(4, 6))];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}
