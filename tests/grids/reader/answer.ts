/** What the reader made of a page, as plain data that can leave it. */
export type Answer = ListAnswer | FiguresAnswer | UnreadAnswer;

export interface CellAnswer {
  text: string;
  /** `2026-04-03` or `2026-04-03T08:15`, where the cell was understood as a moment. */
  moment?: string;
  state?: string;
  /** The page shows only a part of the text and the reader says so. */
  cut?: true;
}

export interface ListAnswer {
  kind: 'list';
  rows: Record<string, CellAnswer>[];
  /** Headers that were read and not understood. */
  notUnderstood: string[];
}

export interface FiguresAnswer {
  kind: 'figures';
  /** `cells`: indicator and figure of every column that was understood and held one. */
  rows: { label: string; cells: (readonly [indicator: string, value: number])[] }[];
  notUnderstood: string[];
}

/** Nothing was read; `reason` is all the reader has to say about it. */
export interface UnreadAnswer {
  kind: 'unread';
  reason: string;
}

export interface Reading {
  answer: Answer;
  milliseconds: number;
  /** The page is the same, to the byte, after it was read. */
  unchanged: boolean;
}
