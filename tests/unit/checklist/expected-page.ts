/** What stands in `expected.json` beside a page: what an official sees there, in the words of the vocabulary. */
export type ExpectedPage = (
  ExpectedList | ExpectedFigures | { kind: 'unknown' | 'none' | 'entry' | 'procedures' | 'detail'; why?: string }
) & {
  /** `host/path?query#hash`: the page is read as it would be there, with the profile of that portal. */
  address?: string;
  /**
   * What is not read yet, by the name it has in the rows or in `columns`, and why: such a column may stand unread or under its own
   * header, and nothing else may. Read all the same, it must go from here.
   */
  unread?: Record<string, string>;
};

/** Every row by field id (a date in its own form, a state or channel by its id, all else as shown) or by its own header. */
export interface ExpectedList {
  kind: 'list';
  rows: Record<string, string>[];
  /** What the pager says; compared whole where it is stated. */
  pager?: ExpectedPager;
}

/** Number of the page shown, of the last page, and of the rows of the whole list; absent: the page does not say. */
export interface ExpectedPager {
  current?: number;
  last?: number;
  total?: number;
}

/** Columns by indicator, or by their labels from top to bottom where nothing certain can be said of them. */
export interface ExpectedFigures {
  kind: 'figures';
  rowsAre: string;
  columns: string[];
  rows: ExpectedFigureRow[];
}

export interface ExpectedFigureRow {
  label: string;
  kind: string;
  group?: string;
  /** By position in `columns`; null: the cell says nothing. */
  figures: (number | null)[];
}
