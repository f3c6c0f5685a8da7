import type { PartName } from './part-names';
import type { OfficeCalendar } from '../calendar/office-calendar';
import type { OfficeTerms } from '../calendar/office-terms';
import type { Period } from '../calendar/period';
import type { Waiver } from '../check/waive';
import type { Completeness, NewFigureCapture, NewListCapture } from '../dossier/capture';
import type { Dossier } from '../dossier/dossier';
import type { PendingFill } from '../fill/pending';
import type { FillSource } from '../fill/plan';
import type { Evidence, PortalProfile } from '../portal/profile';
import type { TaughtTable } from '../portal/taught-table';
import type { OfficeForms } from '../report/office-forms';
import type { OfficeTargets } from '../report/targets/office-targets';
import type { LetterForm } from '../letters/letter-form';
import type { Settings } from '../settings/settings';
import type { Changes } from '../text/take-over';

/** The list that is being read, as the page shows it. `portal` must be the origin of the sending page. */
export interface ReadingList {
  portal: string;
  address: string;
  screen: string;
  filter: Readonly<Record<string, string>>;
  /** The filter is known to belong to these rows; without it an empty filter means nothing. */
  filterKnown?: true;
  unit?: string;
  period?: Period;
  periodFrom?: 'query' | 'page' | 'confirmed';
  /** Whatever tells this list under this filter from others; kept as a hash only. */
  fingerprint: string;
}

/** One row: what may be stored, and what the screen shows (CSV cells by header; session memory only, never on disk). */
export interface ReadingRow {
  dossier?: Dossier;
  shown: Readonly<Record<string, string>>;
}

/** A reading of this tab that goes on over page loads. */
export interface CurrentReading {
  readingId: string;
  list: Omit<ReadingList, 'fingerprint'>;
  pagesDone: readonly number[];
  /** Smallest page that has not been read. */
  next: number;
  /** Rows read so far. */
  rows: number;
  expectedRows?: number;
  expectedPages?: number;
  /** `yyyy-MM-ddTHH:mm:ss` */
  startedAt: string;
  state: 'running' | 'finished';
}

/** Settings that a script inside a page needs; nothing else leaves the background. */
export type PageSettings = Pick<
  Settings,
  'language' | 'unit' | 'dueSoonHours' | 'csv' | 'keepPersonal' | 'theme' | 'marks' | 'rulesOff' | 'readersOff'
> & {
  /** Nothing is done in this page: it is read and checked. */
  lookOnly?: boolean;
  /** On pages of this portal no warnings are shown. */
  quiet?: true;
  /** What is known of portals; which of them this page is, is told in the page. */
  profiles?: PageProfiles;
  /** What was taught by hand on this portal. */
  taught?: readonly TaughtTable[];
  /** Days off and make-up days of the office, where it has any of its own. */
  calendar?: OfficeCalendar;
  /** What was set aside of this portal's findings. */
  waived?: readonly Waiver[];
};

/** `own`: of the office or its policy, for this host. They speak before those that come with the extension. */
export interface PageProfiles {
  own: readonly PortalProfile[];
  known: readonly PortalProfile[];
}

export interface ProfileEntry {
  id: string;
  name: string;
  evidence: Evidence;
  from: 'office' | 'policy' | 'built-in';
}

export interface FillLogEntry {
  portal: string;
  address: string;
  formTitle?: string;
  unit?: string;
  period?: Period;
  source: FillSource['kind'];
  cells: readonly { row: string; column: string; old: string; value: number }[];
  /** Written although a figure was blocked: the official's reason. */
  reason?: string;
  undone?: true;
}

/** Working days, terms of procedures, targets of one office. */
export interface OfficeSet {
  calendar: OfficeCalendar;
  terms: OfficeTerms;
  targets: OfficeTargets;
  unreadable: readonly OfficeKind[];
}

/** Forms an office has added, and those its policy ships; `unreadable`: kept, but not to be read here, and so not to be changed. */
export interface FormsSet {
  own: OfficeForms;
  shipped: readonly OfficeForms[];
  unreadable: boolean;
}

export type OfficeKind = 'calendar' | 'terms' | 'targets';

type Nothing = Record<string, never>;

/** Every message: what goes in and what comes back. The schemas of `input` stand in `messages.ts`. */
export interface MessageTable {
  /** The detector found signs of a dossier list, statistics table or entry form: inject the overlay. */
  'page.detected': { input: { signs: readonly string[] }; output: { injected: boolean } };
  /** A pager link whose address is a script of the page: pressed there, since scripts of an extension may not. `path`: one selector per document. */
  'page.press': { input: { path: readonly string[]; href: string }; output: { pressed: boolean } };
  'settings.get': { input: Nothing; output: PageSettings };
  'capture.figures': { input: { capture: NewFigureCapture }; output: { outcome: 'new' | 'same'; id: string } };
  /** One page of a list, read by itself. */
  'capture.page': {
    input: { capture: NewListCapture };
    output: { outcome: 'new' | 'same'; id: string; changed: number; count: number };
  };
  'reading.start': {
    input: { list: ReadingList; expectedRows?: number; expectedPages?: number };
    output: { readingId: string; resumed: boolean; pagesDone: readonly number[]; otherTab: boolean };
  };
  /** At most 500 rows per part; `part` counts from 0. The same page and part again replaces what was there. */
  'reading.page': {
    input: { readingId: string; page: number; part: number; parts: number; rows: readonly ReadingRow[] };
    output: { read: number; sessionRows: 'kept' | 'full' };
  };
  /** `completeness` comes back corrected where the pages kept do not bear out the claim. */
  'reading.finish': {
    input: { readingId: string; completeness: Completeness };
    output: {
      outcome: 'new' | 'same';
      count: number;
      withoutCode: number;
      changed: number;
      leftList: number;
      dossierTotal: number;
      completeness: Completeness;
    };
  };
  /** Keeps the pages read so far, for resuming; nothing is merged into the dossiers. */
  'reading.stop': { input: { readingId: string }; output: { rows: number } };
  'reading.current': { input: Nothing; output: CurrentReading | null };
  'reading.rows': {
    input: { readingId: string; offset: number; limit: number };
    output: { rows: readonly Readonly<Record<string, string>>[]; total: number; personalComplete: boolean };
  };
  /** Findings that involve other pages: the bar says their number only. */
  'findings.elsewhere': { input: { portal: string }; output: { count: number; waived: readonly Waiver[] } };
  /** Sets a finding aside; `print` says which (`lib/check/waive.ts`). */
  'waiver.set': { input: { print: string; rule: string; reason: string; about: { portal?: string; code?: string } }; output: Nothing };
  'waiver.undo': { input: { print: string }; output: Nothing };
  'badge.set': { input: { block: number; warn: number; note: number }; output: Nothing };
  'workspace.open': { input: Nothing; output: { as: 'panel' | 'tab' } };
  'fill.open': { input: Nothing; output: { injected: boolean } };
  'fill.sources': {
    input: { unit?: string; period: Period; rowsAre: 'unit' | 'field' | 'unknown'; formId?: string };
    output: { sources: readonly FillSource[] };
  };
  /** A filling begins or has come further; without one it is over. Kept for the tab, in session memory. */
  'fill.keep': { input: { pending?: PendingFill }; output: Nothing };
  /** What was being filled when the page was loaded anew; `fresh`: a moment ago. */
  'fill.pending': { input: Nothing; output: { pending?: PendingFill; fresh?: boolean } };
  'fill.log': { input: { entry: FillLogEntry }; output: Nothing };
  'procedures.learn': {
    input: { pairs: readonly { procedure: string; procedureCode?: string; fieldName: string }[] };
    output: { learned: number };
  };
  'teach.open': { input: Nothing; output: { injected: boolean } };
  /** A part of the overlay that this page needs now. */
  'part.open': { input: { part: PartName }; output: { injected: boolean } };
  /** Answers with all that was taught on this portal. */
  'teach.save': { input: { table: TaughtTable }; output: { taught: readonly TaughtTable[] } };
  'teach.forget': { input: { id: string }; output: { taught: readonly TaughtTable[] } };
  /** `taught`: portals on which something was taught by hand. */
  'profiles.list': { input: Nothing; output: { profiles: readonly ProfileEntry[]; taught: readonly string[] } };
  /** The text of a profile file; what was taught in it is kept as if taught here. */
  'profile.import': { input: { text: string }; output: ProfileEntry };
  'profile.export': { input: { id: string }; output: { text: string } };
  /** What was taught by hand on one portal, as a profile. */
  'profile.exportTaught': { input: { origin: string }; output: { text: string } };
  'profile.remove': { input: { id: string }; output: Nothing };
  /** What the office has set itself; `unreadable`: kept, but not to be read here, and so not to be changed. */
  'office.read': { input: Nothing; output: OfficeSet };
  'office.save': { input: { set: Partial<Omit<OfficeSet, 'unreadable'>> }; output: OfficeSet };
  /** The text of a JSON file of one of them. */
  'office.import': { input: { kind: OfficeKind; text: string }; output: Changes };
  /** Forms, ways of counting, periods and systems of the office. */
  'forms.read': { input: Nothing; output: FormsSet };
  'forms.save': { input: { forms: OfficeForms }; output: FormsSet };
  'forms.import': { input: { text: string }; output: Changes };
  /** The text of a package of frozen figures: kept whole, or refused and nothing kept. */
  'frozen.open': { input: { text: string }; output: { hash: string; unit: string; period: Period; outcome: 'new' | 'same' } };
  /** Forms of printed letters that the office has taken in. */
  'letters.forms': { input: Nothing; output: { forms: readonly LetterForm[] } };
  'letters.import': { input: { text: string }; output: { form: LetterForm } };
  'letters.remove': { input: { id: string }; output: Nothing };
  /** Warnings on the pages of the sender's portal are to be switched off, until it says otherwise. */
  'portal.quiet': { input: { on: boolean }; output: Nothing };
  'portal.switch': { input: { origin: string; on: boolean }; output: { on: boolean } };
}

export type MessageName = keyof MessageTable;
export type MessageInput<N extends MessageName> = MessageTable[N]['input'];
export type MessageOutput<N extends MessageName> = MessageTable[N]['output'];

/** What travels. */
export interface Envelope<N extends MessageName = MessageName> {
  message: N;
  input: MessageInput<N>;
}
