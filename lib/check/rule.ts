import type { CountedForm } from '../report/counted-form';
import type { ReportForm } from '../report/form';
import type { FigureTable } from '../table/figures';
import type { Period } from '../calendar/period';
import type { ReadText } from '../narrative/read-text';
import type { Moment } from '../text/moment';
import type { GradedCalendar } from '../calendar/work-calendar';
import type { Term } from '../calendar/read-term';
import type { TermConvention } from '../calendar/term-convention';
import type { Dossier, StoredDossier } from '../dossier/dossier';
import type { Petition, PetitionList } from '../dossier/petition';
import type { FieldId } from '../vocabulary/field';
import type { IndicatorId } from '../vocabulary/indicator';
import type { StateId } from '../vocabulary/state';
import type { CaptureRule } from './capture-rule';
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
  /** Working days after the first moment up to the second; absent in a page, which carries no calendar. */
  workingDays?: (from: Moment, to: Moment) => number | undefined;
}

export interface DossierRule extends RuleHead {
  scope: 'dossier';
  check: (dossier: Dossier, context: DossierContext) => readonly Finding[];
}

/** A dossier of a page, or with what the store knows of its past. */
export interface SeenDossier
  extends Dossier, Partial<Pick<StoredDossier, 'firstSeen' | 'lastSeen' | 'history' | 'leftListAt' | 'captureId'>> {
  /** When the present state was first seen. */
  stateSince?: Moment;
}

/** Where calendar, history and the other dossiers are at hand: background and workspace. */
export interface RecordContext extends DossierContext {
  workingDays: (from: Moment, to: Moment) => number | undefined;
  calendar: GradedCalendar;
  /** Not all that is known of the portal is checked: what holds throughout the portal cannot be told from a slip. */
  partial?: boolean;
  /** Working days without a movement after which a dossier without a term stands still. */
  stillDays: number;
  /** States that dossiers of this portal stand in: a portal that never says "đang xử lý" does its work in "đã tiếp nhận". */
  statesOf: (portal: string) => ReadonlySet<StateId>;
  /** The term of its procedure, where the office has said it (channels differ); the dossier's own goes first. */
  termOf?: (dossier: Dossier) => Term | undefined;
  /** How due dates are counted there, where the office has said it; else a due date is right if any known way gives it. */
  conventionOf?: (dossier: Dossier) => TermConvention | undefined;
  /** The owner as shown, from the page or from session memory; never stored. */
  ownerOf?: (dossier: Dossier) => string | undefined;
}

export interface RecordRule extends RuleHead {
  scope: 'record';
  check: (dossier: SeenDossier, context: RecordContext) => readonly Finding[];
}

/** About dossiers side by side. */
export interface ListRule extends RuleHead {
  scope: 'list';
  check: (dossiers: readonly SeenDossier[], context: RecordContext) => readonly Finding[];
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

/** A figure that is known otherwise, to hold a report against: frozen or counted for the same unit and period. */
export interface KnownFigure {
  indicator: IndicatorId;
  value: number;
  /** One lĩnh vực; all of them where absent. */
  field?: string;
  source: Source;
}

export interface TextContext {
  /** Whose report it is, and of which period, where the official has said it. */
  office?: { name: string; period?: Period };
  /** Figures of that office and period. */
  known?: readonly KnownFigure[];
  now?: Moment;
}

/** About a report text as a whole. */
export interface TextRule extends RuleHead {
  scope: 'text';
  check: (read: ReadText, context: TextContext) => readonly Finding[];
}

/** Of a list of petitions in a page. */
export interface PetitionContext {
  portal: string;
  now: Moment;
  dueSoonHours: number;
  /** Where one is at hand; without it only what is certain under any is said. */
  calendar?: GradedCalendar;
  /** All of the list. */
  list: PetitionList;
}

export interface PetitionRule extends RuleHead {
  scope: 'petition';
  check: (petition: Petition, context: PetitionContext) => readonly Finding[];
}

export type Rule = DossierRule | RecordRule | ListRule | FigureRule | CountRule | CaptureRule | TextRule | PetitionRule;

export const NONE: readonly Finding[] = [];
