import type { Period } from '../calendar/period';
import type { FigureTable } from '../table/figures';
import type { Moment } from '../text/moment';
import type { IndicatorId } from '../vocabulary/indicator';
import type { StateId } from '../vocabulary/state';

export const FROZEN_FORMAT = 'soat-mot-cua/chot-so-lieu';
export const FROZEN_VERSION = 1;
/** Characters of a package written as JSON: a report over 100,000 dossiers has a quarter of it. */
export const FROZEN_LIMIT = 7_000_000;
/** Characters of a note. */
export const NOTE_LENGTH = 500;

/**
 * A report as it was handed in: figures with what they rest on, all of it as it stood then. It shows itself without the
 * dossiers and without the form and convention of the version that made it, so that it can be opened years later and
 * elsewhere. It holds no name, no address of a page and no dossier code: a dossier is in it as a salted print, which whoever
 * has the dossier finds again and nobody reads.
 */
export interface FrozenContent {
  format: typeof FROZEN_FORMAT;
  version: typeof FROZEN_VERSION;
  /** Vietnamese time. */
  at: Moment;
  unit: string;
  period: Period;
  /** What the official wrote on freezing. */
  note?: string;
  /** Counted from dossiers, the portal's own table, or the reports of units added up. */
  source: 'count' | 'portal' | 'rollup';
  form: FrozenForm;
  convention?: FrozenConvention;
  rowsAre: 'unit' | 'field';
  /** Of the whole form; where it has sections, of all of them together. */
  rows: readonly FrozenRow[];
  total: FrozenRow;
  sections?: readonly FrozenSection[];
  /** Dossiers taken into account, and of them those that stand in no row. */
  counted: number;
  unplaced: number;
  captures: readonly FrozenCapture[];
  findings: readonly FrozenFinding[];
  /** Dossiers of every unit were counted, whatever the report is called; else those of its unit. */
  allUnits?: true;
  /** Portals whose dossiers were counted: those of others are no change. */
  portals?: readonly string[];
  dossiers?: FrozenDossiers;
}

export interface FrozenPackage extends FrozenContent {
  /** SHA-256 of everything else, as 64 hex digits. */
  hash: string;
}

export interface FrozenForm {
  id: string;
  number: string;
  title: string;
  legalBasis: string;
  columns: readonly { number: number; indicator?: IndicatorId; path: readonly string[] }[];
  equations: readonly { total: number; parts: readonly number[] }[];
  /** `column` = 100 × `part` ÷ `whole`. */
  ratios?: readonly { column: number; part: number; whole: number; decimals?: number }[];
  /** The numbers of the columns are only their order: none are printed. */
  unnumbered?: true;
}

export interface FrozenConvention {
  id: string;
  title: string;
  source: string;
  /** Of the whole convention: another one means that dossiers count in another way since then. */
  print: string;
}

export interface FrozenSection {
  title: string;
  rows: readonly FrozenRow[];
  total: FrozenRow;
}

export interface FrozenRow {
  label: string;
  /** By position in the columns of the form. */
  cells: readonly FrozenCell[];
}

/** A figure, or why there is none. */
export type FrozenCell = number | { why: string };

export interface FrozenCapture {
  /** `package`: the report of a unit, added up with others. */
  kind: 'figures' | 'list' | 'package';
  /** Origin; of a package none. */
  portal: string;
  screen: string;
  unit?: string;
  period?: Period;
  /** When it was read last. */
  at: Moment;
  hash: string;
  /** Of a list: dossiers read, and whether that was all. */
  count?: number;
  complete?: boolean;
  /** Of a statistics table: the table itself. */
  table?: FigureTable;
}

export interface FrozenFinding {
  rule: string;
  severity: 'block' | 'warn' | 'note';
  /** As it was said. */
  text: string;
  waiver?: { reason: string; at: Moment };
}

export interface FrozenDossiers {
  salt: string;
  groups: readonly FrozenGroup[];
}

/** Dossiers that stood alike: in the same row, state and columns. */
export interface FrozenGroup {
  row?: string;
  state?: StateId;
  /** Numbers of the columns they count in, and of those they may or may not count in. */
  columns: readonly number[];
  unclear?: readonly number[];
  prints: readonly string[];
}

export function figureOf(cell: FrozenCell | undefined): number | undefined {
  return typeof cell === 'number' ? cell : undefined;
}
