import type { Moment } from '../text/moment';

/**
 * Codes seen: `000.00.12.H48-220921-0099`, `H21.56.01-240101-0001`, `H57.132-260804-0583`, `G22.…`. What they share: groups of
 * letters and digits, then the day of reception as YYMMDD, then a running number (Thông tư 01/2018/TT-VPCP Điều 19).
 */
const NATIONAL = /[A-Z0-9]{1,6}(?:\.[A-Z0-9]{1,6}){1,5}-(\d{6})-[A-Z]{0,3}\d{3,7}/i;

/** The national dossier code inside a text, if there is one. */
export function findCode(text: string): string | undefined {
  return NATIONAL.exec(text)?.[0];
}

/** A cell of a code column: a national code, else one token that holds a digit (older systems number as they like). */
export function readCode(text: string): string | undefined {
  const national = findCode(text);
  if (national !== undefined) return national;
  const token = text.trim();
  return /^[\p{L}\d][\p{L}\d./_-]{2,39}$/u.test(token) && /\d/.test(token) ? token : undefined;
}

/** The day of reception that a national code states. */
export function dayInCode(code: string): Moment | undefined {
  const digits = NATIONAL.exec(code)?.[1];
  if (digits === undefined) return undefined;
  const [year, month, day] = [2000 + Number(digits.slice(0, 2)), Number(digits.slice(2, 4)), Number(digits.slice(4, 6))];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}
