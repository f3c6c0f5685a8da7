import type { Finding } from '../../check/finding';
import type { Dossier } from '../../dossier/dossier';
import { applyWaivers, isActive } from '../../check/waive';
import { toDossier } from '../../dossier/to-dossier';
import type { Message } from '../../text/message';
import type { RowsBelong } from '../../portal/query-watch';
import type { Dialect } from '../../vocabulary/dialect';
import { now } from '../clock';
import type { PageSettings } from '../message-types';
import type { BarState } from './bar';
import type { Mark } from './marks';
import { codeOf, findingsOfList, markOf, summarise } from './page-findings';
import type { PageReading } from './page-reading';
import { partHere } from './parts';
import { pageHead, type PageHead } from './save-page';
import { isUnfinished } from './unfinished';

/** One settled reading of a page with what was made of it. */
export interface View {
  reading: PageReading;
  belong: RowsBelong;
  /** Where and for what the rows stand; lists and statistics only. */
  head?: PageHead;
  dossiers: readonly Dossier[];
  findings: readonly Finding[];
  /** With those that were set aside. */
  byCode: ReadonlyMap<string, readonly Finding[]>;
  byRow: ReadonlyMap<Element, readonly Finding[]>;
  marks: ReadonlyMap<Element, Mark>;
  /** What to say of one dossier. */
  advice?: Message;
}

type List = Extract<PageReading, { kind: 'list' }>;
type Figures = Extract<PageReading, { kind: 'figures' }>;

/** Nothing known of the page yet. */
export const NO_VIEW: View = {
  reading: { kind: 'none', content: '' },
  belong: { known: false, filter: {}, queried: false, stale: false },
  dossiers: [],
  findings: [],
  byCode: new Map(),
  byRow: new Map(),
  marks: new Map(),
};

/**
 * Reads what the rows mean and checks them. Rows left over from another screen are neither checked nor marked.
 * @param behind the list over which a dossier was opened
 */
export function viewPage(document: Document, reading: PageReading, belong: RowsBelong, settings: PageSettings, behind = NO_VIEW): View {
  const view = { ...NO_VIEW, reading, belong };
  if (reading.kind === 'list') return viewList(document, reading, view, settings);
  if (reading.kind === 'detail')
    return { ...view, ...partHere('shapes')?.viewDetail(reading, behind, document.defaultView!.location.origin, settings) };
  if (reading.kind !== 'figures') return view;
  const head = pageHead(document, reading.table.element, belong, settings.unit, dialectOf(reading));
  const check = reading.allZero || isUnfinished(reading) ? undefined : partHere('checks')?.findingsOfFigures;
  const found = applyWaivers(check?.(reading.figures, head, now(), settings) ?? [], settings.waived);
  return { ...view, head, findings: found.filter(isActive) };
}

function dialectOf({ table: { meaning } }: List | Figures): Dialect | undefined {
  return meaning.kind === 'unknown' ? undefined : meaning.dialect;
}

function viewList(document: Document, reading: List, view: View, settings: PageSettings): View {
  const head = pageHead(document, reading.table.element, view.belong, settings.unit, dialectOf(reading));
  const dossiers = reading.rows.flatMap((row) => toDossier(row, head.portal, settings.keepPersonal) ?? []);
  const at = now();
  const ofPetitions = partHere('petitions')?.findingsOfPetitions(reading, head, at, settings) ?? [];
  const all = [...findingsOfList(dossiers, reading.rows, head, at, settings), ...ofPetitions];
  const found = view.belong.stale ? [] : applyWaivers(all, settings.waived);
  const byCode = new Map<string, Finding[]>();
  for (const finding of found) {
    const own = byCode.get(finding.code ?? '');
    if (own === undefined) byCode.set(finding.code ?? '', [finding]);
    else own.push(finding);
  }
  const byRow = new Map<Element, readonly Finding[]>();
  const marks = new Map<Element, Mark>();
  for (const row of reading.rows) {
    const own = byCode.get(codeOf(row))?.filter(isActive);
    const element = reading.table.reading.rowElements[row.row];
    const mark = own && markOf(own);
    if (own === undefined || element === undefined || mark === undefined) continue;
    byRow.set(element, own);
    marks.set(element, mark);
  }
  return { ...view, head, dossiers, findings: found.filter(isActive), byCode, byRow, marks };
}

/** What the bar offers for a view, and where nothing may be done in pages, not even that. */
export function barOf(view: View, { lookOnly }: Pick<PageSettings, 'lookOnly'> = {}): Partial<BarState> {
  const offered = offeredFor(view);
  return lookOnly ? { ...offered, canReadAll: false, canFill: false, canTeach: false, lookOnly } : offered;
}

function offeredFor({ reading, belong, findings }: View): Partial<BarState> {
  const none = {
    summary: undefined,
    figures: false,
    one: false,
    findings,
    canReadAll: false,
    canExport: false,
    canFill: false,
    canTeach: false,
  };
  if (reading.kind === 'figures') return { ...none, figures: true, canExport: true, canFill: reading.mayFill === true };
  if (reading.kind === 'detail') return { ...none, one: true };
  if (reading.kind !== 'list') return { ...none, canFill: reading.kind === 'entry', canTeach: reading.kind === 'unknown' };
  const filled = reading.rows.length > 0;
  return { ...none, summary: summarise(reading.rows, findings), canExport: filled, canReadAll: filled && !belong.stale };
}
