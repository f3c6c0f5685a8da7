/** One printed page as data: the same for paper, for the screen and for a DOCX file. */
export interface Sheet {
  paper: 'A4' | 'A5';
  /** Side by side at the top: the office, and the name of the state with place and day. */
  head: { left: readonly SheetLine[]; right: readonly SheetLine[] };
  body: readonly SheetBlock[];
  /** Side by side below the text: who else receives it, and who signs. */
  foot: { left: readonly SheetLine[]; right: readonly SheetLine[] };
}

export interface SheetLine {
  runs: readonly SheetRun[];
  /** A drawn line below, as wide as the words (`full`) or half as wide. */
  rule?: 'full' | 'half';
  /** Room below for a signature and a stamp. */
  room?: true;
  /** Smaller than the text. */
  small?: true;
  /** At the left edge; other lines of head and foot are centred in their column. */
  aside?: true;
}

export interface SheetRun {
  text: string;
  bold?: true;
  italic?: true;
  /** A number that is not broken at the end of a line, where the paper leaves room. */
  unbroken?: true;
  /** Dots in place of what is not known, to be filled in by hand. */
  blank?: true;
}

export type SheetBlock =
  | { kind: 'title' | 'subtitle' | 'centred' | 'paragraph'; runs: readonly SheetRun[] }
  /** An empty table to be filled in by hand: `share` is the part of the width in percent. */
  | { kind: 'table'; columns: readonly { name: string; share: number }[]; rows: number };

/** What a page says, line by line, for looking at it as text. */
export function sheetText(sheet: Sheet): string[] {
  const of = (runs: readonly SheetRun[]): string => runs.map(({ text }) => text).join('');
  const body = sheet.body.flatMap((block) => (block.kind === 'table' ? block.columns.map(({ name }) => name) : [of(block.runs)]));
  const lines = [sheet.head.left, sheet.head.right].flat().map(({ runs }) => of(runs));
  const foot = [sheet.foot.left, sheet.foot.right].flat().map(({ runs }) => of(runs));
  return [...lines, ...body, ...foot];
}
