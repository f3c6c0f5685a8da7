/**
 * Codes seen: `000.00.12.H48-220921-0099`, `H21.56.01-240101-0001`, `H57.132-260804-0583`, `G22.…`. What they share: groups of
 * letters and digits, then the day of reception as YYMMDD, then a running number (Thông tư 01/2018/TT-VPCP Điều 19).
 */
export const nationalCode = /[A-Z0-9]{1,6}(?:\.[A-Z0-9]{1,6}){1,5}-(\d{6})-[A-Z]{0,3}\d{3,7}/i;

/** The national dossier code inside a text, if there is one. */
export function findCode(text: string): string | undefined {
  return nationalCode.exec(text)?.[0];
}

/** Whether a text is a national dossier code and nothing else. */
export function isNationalCode(text: string): boolean {
  return nationalCode.exec(text)?.[0].length === text.length && text !== '';
}
