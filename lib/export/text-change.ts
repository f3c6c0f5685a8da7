/** How one text became another: what stands between the common beginning and the common end. */
export interface TextChange {
  start: number;
  /** In the old text. */
  end: number;
  /** What stands there now. */
  now: string;
}

/** Undefined where nothing has changed. A change never cuts a number in two: half a number marked as new is hard to read. */
export function changeBetween(before: string, after: string): TextChange | undefined {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let same = 0;
  while (same < most - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  if (isWord(before[start]) || isWord(after[start])) while (start > 0 && isWord(before[start - 1])) start--;
  if (isWord(before[before.length - same - 1]) || isWord(after[after.length - same - 1]))
    while (same > 0 && isWord(before[before.length - same])) same--;
  return { start, end: before.length - same, now: after.slice(start, after.length - same) };
}

function isWord(letter: string | undefined): boolean {
  return letter !== undefined && /[\p{L}\p{N}.,]/u.test(letter);
}

/** A place of the new text, in the old one. */
export function placeBefore(
  change: TextChange | undefined,
  { start, end }: { start: number; end: number },
): { start: number; end: number } {
  if (change === undefined) return { start, end };
  const grown = change.start + change.now.length - change.end;
  const back = (at: number, edge: number): number => (at <= change.start ? at : at >= change.start + change.now.length ? at - grown : edge);
  return { start: back(start, change.start), end: back(end, change.end) };
}
