/**
 * Signs that make a spreadsheet take a cell for a formula or a command: = + - @, the minus sign, their full-width and small
 * forms, and tab, carriage return and NUL, which some programs skip before looking (OWASP ASVS 5, 1.2.10).
 */
const FORMULA = '=+\\-@\\u2212\\uFF1D\\uFF0B\\uFF0D\\uFF20\\uFE62\\uFE63\\uFE66\\uFE6B';
/** White space (no line breaks) and signs without width, which do not keep a spreadsheet from seeing a formula behind them. */
const BLANK =
  '\\t\\v\\f\\u0000-\\u0008\\u000E-\\u0020\\u007F\\u00A0\\u1680\\u2000-\\u200F\\u202A-\\u202F\\u205F\\u2060\\u3000\\uFEFF\\u00AD\\u180E';
/** A formula at the start of the text or of any of its lines: some readers break lines inside quotes. */
const LINE = new RegExp(`(^|[\\r\\n\\u2028\\u2029\\u0085])([${BLANK}"]*[${FORMULA}])`, 'g');
const START = /^[\t\r\u0000]/;
/**
 * A list separator of another locale would make a cell of its own out of what follows it: `x;=1+1` in a comma file opened in
 * an Excel that splits at semicolons. Signs that also occur in ordinary text only count before something that can be called.
 */
const SPLIT = new RegExp(`([;,\\t|])([${BLANK}"]*)(?=[=@\\uFF1D\\uFF20\\uFE66\\uFE6B]|[${FORMULA}][^;,\\t\\r\\n]*[(|!])`, 'g');
const MAYBE = new RegExp(`[${FORMULA}\\t\\r\\u0000]`);

/** Text that no spreadsheet takes for a formula: an apostrophe stands before whatever could be one. Idempotent for harmless text. */
export function csvSafe(text: string): string {
  if (!MAYBE.test(text)) return text;
  const safe = text.replace(LINE, "$1'$2").replace(SPLIT, "$1$2'");
  return START.test(safe) ? `'${safe}` : safe;
}
