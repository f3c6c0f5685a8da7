/** Lines that Page up and Page down leap over. */
const LEAP = 10;

/** Where a key leads from a line of a list; undefined for keys that mean nothing to it. */
export function lineAfterKey(key: string, at: number, count: number): number | undefined {
  const last = count - 1;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + LEAP, PageUp: at - LEAP, Home: 0, End: last }[key];
  return to === undefined ? undefined : Math.max(0, Math.min(to, last));
}
