/** What a page was read as, without a single value of it: labels, counts and ids alone. Plain data, so that it can be copied. */
export interface PageTrace {
  /** Origin, and the path with every part that holds a number left out. */
  address: string;
  system: SystemTrace;
  tables: readonly TableTrace[];
  /** What the page was taken as. */
  kind: PageKind;
  /** Tables taught by hand here that do not look that way any more. */
  taughtChanged: number;
  /** Rows of the list or table that was taken. */
  rows?: number;
  /** Of these rows: how many have no code, so that they are read and never kept. */
  withoutCode?: number;
  pager?: PagerTrace;
  rules: readonly RuleTrace[];
}

export const pageKinds = ['list', 'figures', 'entry', 'procedures', 'detail', 'unknown', 'none'] as const;
export type PageKind = (typeof pageKinds)[number];

/** `by`: how the system was known. `own`: profiles of the office that speak first. */
export interface SystemTrace {
  id?: string;
  by?: 'address' | 'signs';
  why?: 'none' | 'ambiguous' | 'off';
  own: readonly string[];
}

export interface TableTrace {
  /** The reader: id of the shape. */
  shape: string;
  visible: boolean;
  kind: 'list' | 'figures' | 'unknown';
  /** Why it was not understood. */
  why?: string;
  rows: number;
  columns: readonly ColumnTrace[];
  /** The one that the page is taken for. */
  taken?: true;
}

export interface ColumnTrace {
  /** Labels from top to bottom; a text that may be a value is left out and counted instead. */
  label: string;
  /** Field or indicator. */
  meaning?: string;
  by?: 'vocabulary' | 'profile' | 'taught';
  /** Why it has no meaning: nobody knows the label, two columns claim it, or what is known of the portal leaves it open. */
  why?: 'unknown' | 'ambiguous' | 'taken' | 'left-open';
}

export interface PagerTrace {
  page?: number;
  last?: number;
  totalRows?: number;
  next: boolean;
  unclear: boolean;
}

export const ruleStates = ['found', 'silent', 'skipped', 'off', 'later'] as const;

/** `skipped`: the page does not show what the rule needs. `later`: it runs in the workspace, over what is kept of this list. */
export interface RuleTrace {
  id: string;
  state: (typeof ruleStates)[number];
  found?: number;
  /** Columns of which at least one of each group would be needed, by name; none where a table has no sum of the rule. */
  missing?: readonly (readonly string[])[];
  /** It has no say on the page itself. */
  inWorkspace?: true;
}
