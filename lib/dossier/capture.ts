import type { Period } from '../calendar/period';
import type { FigureTable } from '../table/figures';
import type { Moment } from '../text/moment';
import type { Dossier } from './dossier';

/**
 * One reading of one page or of one whole list; immutable. Period, unit and filter are present only when they are known to
 * belong to these rows (unchanged from the query to the new rows): without a period the figures are `kỳ chưa rõ`.
 */
interface CaptureHead {
  id: string;
  /** Origin of the portal, e.g. `https://motcua.example.gov.vn`. */
  portal: string;
  /** Path, query and hash of the page. */
  address: string;
  /** Title of the screen as the page shows it. */
  screen: string;
  unit?: string;
  period?: Period;
  /** `rule`: known by the query seen; `confirmed`: the official said so. */
  periodFrom?: 'query' | 'page' | 'confirmed';
  /** Labelled filter values in force, e.g. {"Trạng thái": "Đang xử lý"}. */
  filter: Readonly<Record<string, string>>;
  /** The filter above is all there was: an empty one means that nothing was filtered, not that nothing is known. */
  filterKnown?: true;
  at: Moment;
  /** Same hash: same content; only `lastSeen` moves. */
  hash: string;
  lastSeen: Moment;
}

export interface FigureCapture extends CaptureHead {
  kind: 'figures';
  table: FigureTable;
}

export interface ListCapture extends CaptureHead {
  kind: 'list';
  /** Dossiers with a code that were read. */
  count: number;
  /** Rows without a code: read and exported, never merged or counted. */
  withoutCode: number;
  completeness: Completeness;
  /** Codes in the order read. */
  codes: readonly string[];
}

export type Capture = FigureCapture | ListCapture;

/** Whether every page of the list was read, how that is proven, and if not why. `confirmed`: the official says so of a file. */
export type Completeness =
  { complete: true; proof: CompletenessProof | 'confirmed' } | { complete: false; expected?: number; why: IncompleteReason };

/**
 * The total that the page says is met; the dead end of a pager over numbered pages; one page and no more; rows numbered from 1 to
 * the last before a dead end; scrolled to the end and nothing came; the button for more rows is gone; the grid's count of rows is met.
 */
export type CompletenessProof = (typeof completenessProofs)[number];
export const completenessProofs = [
  'total-text',
  'last-page',
  'single-page',
  'row-numbers',
  'scroll-end',
  'all-loaded',
  'row-count',
] as const;

export type IncompleteReason =
  | 'one-page-only'
  | 'stopped'
  | 'session-expired'
  | 'page-missing'
  | 'changed-while-reading'
  | 'count-differs'
  /** The grid draws only the columns in view: what the others say is not known. */
  | 'columns-missing'
  /** Rows could not be tied to the columns, and were left out. */
  | 'rows-unread'
  | 'not-settled'
  | 'no-proof'
  | 'storage-full';

/** What a reading hands over to be stored: heads without id, hash and time. */
export type NewFigureCapture = Omit<FigureCapture, 'id' | 'hash' | 'lastSeen'>;
export interface NewListCapture extends Omit<ListCapture, 'id' | 'hash' | 'lastSeen' | 'count' | 'codes'> {
  dossiers: readonly Dossier[];
}
