import type { Period } from '../calendar/period';
import type { TextPlace } from '../narrative/report-text';
import type { Message } from '../text/message';
import type { SingleEdit } from './single-edit';
import type { Waiver } from './waive';

/** `block` = chặn (only when arithmetic is certain), `warn` = cảnh báo, `note` = lưu ý. */
export type Severity = 'block' | 'warn' | 'note';

/** Where a figure or date was read, so that the official can look it up. */
export interface Source {
  captureId?: string;
  portal?: string;
  address?: string;
  screen?: string;
  /** Of figures: whose they are and of which period, where that is known. */
  unit?: string;
  period?: Period;
  /** `yyyy-MM-ddTHH:mm:ss` of the reading. */
  at?: string;
  /** Row and column as the page names them, or the dossier code. */
  row?: string;
  column?: string;
  code?: string;
  /** Place in the table on the page, for marks: row and column of the grid. */
  cell?: { row: number; col: number };
  /** Place in a report text. */
  text?: TextPlace;
}

export interface UsedFigure {
  label: string;
  /** As written. */
  raw: string;
  value?: number;
  source: Source;
}

/** A cell that may be the wrong one, and the figure under which all sums hold that it stands in. */
export interface Suspect {
  source: Source;
  found: number;
  value: number;
  /** The slip of the hand that would explain it. */
  edit?: SingleEdit;
}

export interface Finding {
  /** Stable for the same rule on the same things, so that waivers and marks can hold on to it. */
  id: string;
  rule: string;
  severity: Severity;
  /** One sentence: what is wrong, with the figures. */
  what: Message;
  /** Why it is wrong: the rule in plain words. */
  why: Message;
  /** What to do next. */
  next: Message;
  figures: readonly UsedFigure[];
  /** Where it rests on more figures than can be shown: their hash, another one when any of them is another. */
  beyond?: string;
  expected?: number | string;
  found?: number | string;
  difference?: number;
  /** Verbatim text that holds the figures used, where the finding comes from a text; else the figures are the quotation. */
  quote?: string;
  /** Legal or documentary source of the rule. */
  source: string;
  /** Dossier the finding is about. */
  code?: string;
  /** Ways to mend it, each of one cell or two; more than one: the figures do not tell which. */
  suspects?: readonly (readonly Suspect[])[];
  /** The one change of one cell that a slip of the hand explains and that mends every sum it stands in. */
  repair?: Suspect;
  /** How many broken sums the one suspected cell explains; this finding stands for all of them. */
  mends?: number;
  /** Set aside by an official, and why. */
  waiver?: Waiver;
}
