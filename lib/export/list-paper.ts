/** A list as it is printed, upright on A4: whose it is, how old what it says is, its lines. Texts alone, ready to be handed to another tab. */
export interface ListPaper {
  kind: 'list';
  title: string;
  unit?: string;
  /** Below the title: the day, when the data was read, what it lacks. */
  about: readonly string[];
  columns: readonly ListColumn[];
  rows: readonly ListPaperRow[];
  /** Lines below the list. */
  notes: readonly string[];
}

export interface ListColumn {
  head: string;
  /** `ordinal` and `short` take no more room than they need; `blank` is left to the pen. */
  kind?: 'ordinal' | 'short' | 'blank';
}

/** `group`: the head of those that follow. A cell may have several lines, the first of which is what it says. */
export type ListPaperRow = { group: string } | { cells: readonly (readonly string[])[] };
