import type { IndicatorId } from '../vocabulary/indicator';

/** Offices that hand a form in. `office`: a branch such as a land registry. */
export const formLevels = ['ministry', 'province', 'district', 'commune', 'office'] as const;
export type FormLevel = (typeof formLevels)[number];

/** Whose system a portal is: of a ministry, or of the province or city. */
export const systemLevels = ['ministry', 'province'] as const;
export type SystemLevel = (typeof systemLevels)[number];

/** A report form as versioned data. Identities are per row over column numbers. */
export interface ReportForm {
  /** `ii-06a`; equals the file name. */
  id: string;
  number: string;
  title: string;
  validFrom: string;
  validTo?: string;
  legalBasis: string;
  /** Who prescribes the form, or whose software prints it. */
  issuer: string;
  levels: readonly FormLevel[];
  /** How sure we are that this layout is the official one; shown to the official. */
  evidence: 'confirmed' | 'seen' | 'assumed';
  note?: string;
  /** What its rows are; absent: lĩnh vực or units, as the office likes. */
  rows?: 'field' | 'unit';
  /** Parts of the form by system, each with its own rows, in order. */
  sections?: readonly FormSection[];
  columns: readonly FormColumn[];
  /** total = sum of parts, by column number. */
  equations: readonly FormEquation[];
  /** Columns that hold a part of another in percent. */
  ratios?: readonly FormRatio[];
  /** Numbers that other offices print over the same columns, in their order. */
  otherNumbers?: readonly (readonly number[])[];
  /** The numbers of the columns are only their order: none are printed. */
  unnumbered?: true;
}

export interface FormSection {
  title: string;
  system: SystemLevel;
}

export interface FormColumn {
  number: number;
  /** What it counts; absent: filled by hand. */
  indicator?: IndicatorId;
  /** Header from top to bottom. */
  path: readonly string[];
  /** Computed from others by an equation. */
  computed?: true;
}

export interface FormEquation {
  total: number;
  parts: readonly number[];
}

/** `column` = 100 × `part` ÷ `whole`. */
export interface FormRatio {
  column: number;
  part: number;
  whole: number;
  /** Decimals shown; 2 where nothing is said. */
  decimals?: number;
}
