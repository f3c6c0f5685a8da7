/** What the filler said of a page, as plain data that can leave it. */
export interface Left {
  row: string;
  column: string;
  /** Id of the message. */
  why: string;
  value?: number;
}

export interface Planned {
  /** Code of the refusal, if there is no plan. */
  refused?: string;
  /** Entry forms found on the page. */
  forms: number;
  planned?: number;
  leftOut?: Left[];
}

export interface Written {
  refused?: string;
  written: number;
  /** Cells that did not take their value: to be filled by hand. */
  notTaken: Left[];
  /** Cells not touched because the page was another by then. */
  changed: Left[];
  /** Figures that wait in parts out of sight. */
  elsewhere: number;
  milliseconds: number;
}

export interface Undone {
  restored: number;
  kept: Left[];
}
