import type { IndicatorId } from '../vocabulary/indicator';

/** A report form as versioned data. Identities are per row over column numbers. */
export interface ReportForm {
  /** `ii-06a`; equals the file name. */
  id: string;
  number: string;
  title: string;
  validFrom: string;
  validTo?: string;
  legalBasis: string;
  /** How sure we are that this layout is the official one; shown to the official. */
  evidence: 'confirmed' | 'seen' | 'assumed';
  note?: string;
  columns: readonly FormColumn[];
  /** total = sum of parts, by column number. */
  equations: readonly FormEquation[];
}

export interface FormColumn {
  number: number;
  indicator: IndicatorId;
  /** Header from top to bottom. */
  path: readonly string[];
  /** Computed from others by an equation. */
  computed?: true;
}

export interface FormEquation {
  total: number;
  parts: readonly number[];
}
