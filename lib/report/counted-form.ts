import type { Period } from '../calendar/period';
import type { Message } from '../text/message';
import type { SystemLevel } from './form';

/** One cell of a form counted from dossiers: a figure with the dossiers behind it, or why there is none. Missing is not zero. */
export type CountedCell = { value: number; codes: readonly string[] } | { refused: Message; codes: readonly string[] };

export interface CountedRow {
  label: string;
  /** By column number of the form. */
  cells: Readonly<Record<number, CountedCell>>;
}

/** The figures of one form, wherever they come from. */
export interface FormFigures {
  formId: string;
  period: Period;
  rowsAre: 'unit' | 'field';
  /** Of the whole form; where it has sections, of all of them together. */
  rows: readonly CountedRow[];
  total: CountedRow;
  sections?: readonly CountedSection[];
}

/** A part of a form with rows of its own: the dossiers of the systems it names. */
export interface CountedSection {
  title: string;
  system: SystemLevel;
  rows: readonly CountedRow[];
  total: CountedRow;
}

export interface CountedForm extends FormFigures {
  conventionId: string;
  /** Dossiers that could not be placed (no lĩnh vực, no received date …), with the reason. */
  unplaced: readonly { code: string; why: Message }[];
  /** Dossiers taken into account. */
  counted: number;
}
