/**
 * Whether two neighbouring digits of the figure as written, its leading noughts with it, have changed places: "17.205" for 17.250,
 * "80" for "08". Of all slips the one that chance makes least often. A round figure is no miswritten other.
 */
export function isSwapped(raw: string, value: number, right: number): boolean {
  const written = raw.replace(/\D/g, '');
  if (written.length < 2 || Number(written) === 0) return false;
  // "12,5 triệu" and "96,4" in the unit of their last digit.
  const wanted = Math.round((right * Number(written)) / value);
  if (Math.abs((wanted * value) / Number(written) - right) > 1e-6 * Math.max(1, Math.abs(right))) return false;
  const digits = String(wanted).padStart(written.length, '0');
  if (digits.length !== written.length || (noughts(written) > 1 && noughts(written) > noughts(digits))) return false;
  const [i, j, ...others] = [...written].flatMap((digit, at) => (digit === digits[at] ? [] : [at]));
  return i !== undefined && j === i + 1 && others.length === 0 && written[i] === digits[j] && written[j] === digits[i];
}

function noughts(digits: string): number {
  return /0*$/.exec(digits)![0].length;
}
