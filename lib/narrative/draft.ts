import type { Period } from '../calendar/period';
import type { Message } from '../text/message';
import type { Moment } from '../text/moment';
import type { IndicatorId } from '../vocabulary/indicator';
import type { ReportText } from './report-text';

/** A figure that may be written into a report, and where it was read. */
export interface DraftFigure {
  value: number;
  captureId?: string;
  portal?: string;
  screen?: string;
  row?: string;
  /** Header from top to bottom. */
  column?: string;
  at?: Moment;
}

export type FigureSet = ReadonlyMap<IndicatorId, DraftFigure>;

/** Everything that a report is written from. What is not in it is not known, and stays dots. */
export interface DraftFigures {
  /** As written in sentences: "UBND xã Xuân Du". */
  unit: string;
  superior?: string;
  /** Whom the report goes to. */
  receiver?: string;
  place?: string;
  /** Day of the report, `yyyy-MM-dd`. */
  day?: string;
  signerTitle?: string;
  period: Period;
  /** Of the whole office. */
  own: FigureSet;
  /** Of the levels that the whole is made of: an office of a district reported itself and its communes. */
  levels?: Partial<Readonly<Record<'province' | 'district' | 'commune', FigureSet>>>;
  before?: { period: Period; figures: FigureSet };
  lastYear?: { period: Period; figures: FigureSet };
}

/** A stretch of written text. */
export interface DraftedRun {
  text: string;
  bold?: true;
  italic?: true;
  /** Dots in place of what is not known. */
  blank?: true;
  /** Of figures: where they come from. */
  provenance?: Provenance;
  /** Which stretch of the template's block it stands for. */
  from: { start: number; end: number };
}

export interface Provenance {
  /** The slot as the template names it. */
  slot: string;
  /** The figures it was made from, each under the name of its indicator; one, or the terms of a sum or a rate. */
  from: readonly { indicator: IndicatorId; figure: DraftFigure; period: Period }[];
  /** How it was computed, where it was. */
  formula?: Message;
}

export type DraftBlockKind = 'title' | 'subtitle' | 'heading' | 'paragraph' | 'list' | 'note';

export interface DraftedBlock {
  kind: DraftBlockKind;
  runs: readonly DraftedRun[];
  /** Which block of the template it was written from. */
  origin: number;
}

export interface DraftedReport {
  blocks: readonly DraftedBlock[];
  /** Slots that stay dots, each once, and why. */
  missing: readonly { slot: string; why: Message }[];
  /** What the template asks for under a name that means nothing; it stands there as written. */
  unknown: readonly { slot: string; block: number }[];
}

/** A report to be filled: text with `{{slots}}` and conditional parts. */
export interface DraftTemplate {
  version: 1;
  /** Equals the file name of those that come with the extension. */
  id: string;
  /** As the official chooses it. */
  name: string;
  blocks: readonly { kind: DraftBlockKind; text: string }[];
}

export interface DraftOptions {
  /** Decimals of rates; 2 unless told. */
  decimals?: number;
}

/** What was drafted as a report to be checked. */
export function reportOfDraft({ blocks }: DraftedReport): ReportText {
  return {
    blocks: blocks.map(({ kind, runs }) => ({
      kind: 'paragraph',
      text: runs.map(({ text }) => text).join(''),
      ...(kind === 'heading' && { style: 'heading' as const }),
    })),
  };
}
