import type { Period } from '../calendar/period';
import type { Message } from '../text/message';

/** One cell of a form counted from dossiers: a figure with the dossiers behind it, or why there is none. Missing is not zero. */
export type CountedCell = { value: number; codes: readonly string[] } | { refused: Message; codes: readonly string[] };

export interface CountedRow {
  label: string;
  /** By column number of the form. */
  cells: Readonly<Record<number, CountedCell>>;
}

export interface CountedForm {
  formId: string;
  conventionId: string;
  period: Period;
  rowsAre: 'unit' | 'field';
  rows: readonly CountedRow[];
  total: CountedRow;
  /** Dossiers that could not be placed (no lĩnh vực, no received date …), with the reason. */
  unplaced: readonly { code: string; why: Message }[];
  /** Dossiers taken into account. */
  counted: number;
}
