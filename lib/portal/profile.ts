import type { TimelinessSide } from '../text/timeliness';
import type { FieldId } from '../vocabulary/field';
import type { IndicatorId } from '../vocabulary/indicator';
import type { StateId } from '../vocabulary/state';
import type { TaughtTable } from './taught-table';

/** How sure the profile is: held against a running system; read in its published source; as an official who uses it describes it; inferred. */
export type Evidence = 'compared' | 'read-from-source' | 'described' | 'inferred';

/**
 * What is known of one portal system beyond the common vocabulary. Data alone: no code, no regular expressions. Reading works
 * without it; it may name what nobody knows and refuse what misleads. It replaces a meaning at an address of its own, and anywhere
 * in a table whose whole header it names; where it is known by its signs alone, a meaning that differs leaves the text open.
 */
export interface PortalProfile {
  version: 1;
  /** `opencps-2-1` */
  id: string;
  /** As officials call the system. */
  name: string;
  evidence: Evidence;
  recognise: Recognition;
  /**
   * List labels that the vocabulary does not know, that mean something else on this portal, or nothing certain; above a column,
   * alone or as a whole path ("Người nộp / Họ tên"), and before a colon.
   */
  labels?: Readonly<Record<string, FieldId | 'unclear'>>;
  /** Figure columns likewise, by header path: "Tiếp nhận / Qua mạng". What the other columns or a formula contradict is open. */
  figures?: Readonly<Record<string, IndicatorId | 'unclear'>>;
  /** Texts and icon titles of states likewise. */
  states?: Readonly<Record<string, StateId | 'unclear'>>;
  /** Tables whose columns are not what they say. */
  tables?: readonly TableRule[];
  /** Lists without a header: which part of a record is what. */
  parts?: readonly PartsRule[];
  pager?: PagerHints;
  timeliness?: TimelinessGrammar;
  /** Boxes for month, quarter and year mean the calendar, not the reporting months from the 15th to the 14th. */
  calendarPeriods?: true;
  /** What officials taught by hand on this portal, to be handed on. */
  taught?: readonly TaughtTable[];
}

/** One address or one group of signs is enough. */
export interface Recognition {
  /**
   * Globs over `host/path?query#hash`: `*` is any run without a slash, `**` any run at all. Two addresses of one system are two
   * globs: `motcua.example.gov.vn/**`.
   */
  addresses?: readonly string[];
  /** Groups of signs; every sign of one group must be in the page. */
  signs?: readonly (readonly PageSign[])[];
}

/** An element in the page; with `text`, one of the first elements found holds these words. */
export interface PageSign {
  selector: string;
  text?: string;
}

export type ColumnMeaning = FieldId | IndicatorId | 'ignore' | null;

/** Holds for one table: the one whose headers are exactly these. */
export interface TableRule {
  /** Header paths of all columns in order, levels joined by " / "; "" for a column without words. */
  headers: readonly string[];
  /** The columns of lists are fields, those of statistics are indicators. */
  kind: 'list' | 'figures';
  /** By position in `headers`. `ignore`: stands under its own header; `null`: what the vocabulary says. */
  columns: readonly ColumnMeaning[];
  /** Statistics: the column that names the rows, and what they are. */
  rows?: { column: number; are: 'unit' | 'field' | 'procedure' | 'unknown' };
  /** Glob over `host/path?query#hash`: on other screens the same headers may mean something else. */
  address?: string;
  /** What the first line without a label is in cells that hold a whole dossier. */
  plainLine?: 'subject' | 'procedure';
  /** Texts of states as this table means them. */
  states?: Readonly<Record<string, StateId | 'unclear'>>;
}

/** A list drawn as blocks without labels, as web mail has them. */
export interface PartsRule {
  /** Selector of one record. */
  item: string;
  /** Part signature ("span.sender") → what it is. */
  parts: Readonly<Record<string, FieldId | 'ignore'>>;
}

/**
 * Where the paging controls of lists stand. A hint says where to look first; what is pressed must still be a paging control by
 * its own words or role, and where the hint leads to none it is as if there were no hint.
 */
export interface PagerHints {
  area: string;
}

/** How the portal words and counts remaining or overdue time. Shown as a hint, never an input to warnings. */
export interface TimelinessGrammar {
  counts: 'calendar-days' | 'elapsed-days-plus-one' | 'working-days' | 'clamped' | 'unknown';
  /** "(Đã chờ trả {d} ngày)" → `due-now`; {d} days, {h} hours, {m} minutes. */
  forms: Readonly<Record<string, TimelinessSide>>;
}
