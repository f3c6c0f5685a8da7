import type { CountedForm } from '../report/counted-form';
import type { ReportForm } from '../report/form';
import type { FigureTable } from '../table/figures';
import type { Moment } from '../text/moment';
import type { Dossier } from '../dossier/dossier';
import type { FieldId } from '../vocabulary/field';
import type { IndicatorId } from '../vocabulary/indicator';
import type { Finding, Severity, Source } from './finding';
import type { LinkedSum } from './linked-sums';

/**
 * A rule says who it is, how grave, and where it comes from; its title and explanation are the messages `rule.<id>.title` and
 * `rule.<id>.why`. `severity` is the gravest it gives. The check itself is made by one of the few shapes.
 */
export interface RuleHead {
  /** Equals the file name. */
  id: string;
  severity: Severity;
  /** Legal or documentary source. */
  source: string;
}

export interface DossierContext {
  now: Moment;
  dueSoonHours: number;
  /** All dossiers of the list are being processed, by the list's own filter. */
  listIsOpen: boolean;
  /** First day of the quarter before the one that holds `now`. */
  previousQuarter: string;
  /** First day of the quarter before that one. */
  quarterBeforeThat: string;
  /** Fields that the list shows at all: a date is missing only where others have it. */
  shown: ReadonlySet<FieldId>;
}

export interface DossierRule extends RuleHead {
  scope: 'dossier';
  check: (dossier: Dossier, context: DossierContext) => readonly Finding[];
}

export interface FigureContext {
  /** Where the table was read; findings add row and column. */
  source: Source;
}

export interface FigureRule extends RuleHead {
  scope: 'figures';
  check: (table: FigureTable, context: FigureContext) => readonly Finding[];
  /** The sums it tests that are certain: together those of all rules tell which cell is wrong. */
  sums?: (table: FigureTable) => readonly LinkedSum[];
}

export interface CountContext extends FigureContext {
  form: ReportForm;
  /** Codes behind a figure of the portal (its drill-down list), where they were read. `row` is undefined for the total. */
  tableCodes?: (row: string | undefined, indicator: IndicatorId) => readonly string[] | undefined;
}

export interface CountRule extends RuleHead {
  scope: 'count';
  check: (counted: CountedForm, table: FigureTable, context: CountContext) => readonly Finding[];
}

export type Rule = DossierRule | FigureRule | CountRule;

export const NONE: readonly Finding[] = [];
