import { plain } from '../text/normalise';
import type { Moment } from '../text/moment';
import type { FieldId } from '../vocabulary/field';
import type { IndicatorId } from '../vocabulary/indicator';

/** What the rows of a statistics table are. */
export type RowsAre = 'unit' | 'field' | 'procedure' | 'unknown';

/** One column as the official explained it; none of the three: it is not needed. */
export interface TaughtColumn {
  /** Labels over the column from top to bottom; for a part of a block its own label, else its place in the block. */
  path: readonly string[];
  field?: FieldId;
  indicator?: IndicatorId;
  /** This column names the rows of a statistics table. */
  label?: RowsAre;
}

/** Repeated blocks of which each is one dossier: cards, messages, rows without a header. */
export interface TaughtBlocks {
  /** Tags and lasting classes of what holds the blocks and of two levels above it: `main > div.content > div.list`. */
  container: string;
  /** Tag and the classes that every block has: `div.item`. */
  block: string;
  /** The first block holds the names of the parts and is no dossier. */
  headed?: true;
}

/**
 * How to read a table that the vocabulary does not know, told by hand on one portal. Holds labels and tag names only, never a
 * value of a cell.
 */
export interface TaughtTable {
  version: 1;
  id: string;
  /** Origin of the portal. */
  portal: string;
  /** Where it was taught: path and route of the page without numbers. Tells that the layout of this very page has changed. */
  place: string;
  kind: 'list' | 'figures';
  /** Every column that stood there, also those that are not needed: together they are what the layout is known by. */
  columns: readonly TaughtColumn[];
  blocks?: TaughtBlocks;
  at: Moment;
}

/** A header path as one text. Counts that portals print behind a label, `Quá hạn (12)`, are no part of it. */
export function headerKey(path: readonly string[]): string {
  return path.map((label) => plain(label.replace(/\(\d[\d.]*\)/g, ' ')).toLowerCase()).join(' / ');
}

/** `/ho-so/123?trang=2#/xem/7` → `/ho-so/#/xem/`: numbers name a record, not a screen. */
export function placeOf({ pathname, hash }: { pathname: string; hash: string }): string {
  const route = hash.startsWith('#/') || hash.startsWith('#!') ? hash.split('?')[0]! : '';
  return (pathname + route).replace(/\d+/g, '').slice(0, 300);
}

export function isNeeded({ field, indicator, label }: TaughtColumn): boolean {
  return field !== undefined || indicator !== undefined || label !== undefined;
}
