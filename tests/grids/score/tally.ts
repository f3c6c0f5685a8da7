/** A value under a meaning that is not its own, or a row that is not there. */
export interface Wrong {
  where: string;
  expected: string;
  got: string;
}

export interface Tally {
  rowsFound: number;
  rowsAsked: number;
  cellsExact: number;
  cellsAsked: number;
  wrong: Wrong[];
  /** Cells asked for and not read, with what the reader said about them. */
  unread: number;
  unreadReasons: string[];
}

/** Rows and fields that the page really draws; nothing else is asked for. */
export interface Asked {
  rows: ReadonlySet<string>;
  columns: ReadonlySet<string>;
}

export const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
