import { filterOfAddress, periodOfAddress } from '../../portal/address-filter';
import { SCOPE, scopeOfTitle } from '../../portal/page-scope';
import { periodOfControls, readCaption, unitOfControls, type PageCaption } from '../../portal/read-context';
import { completeness } from '../../portal/list-plan';
import { readOffice } from '../../portal/read-office';
import type { RowsBelong } from '../../portal/query-watch';
import type { NewFigureCapture, NewListCapture } from '../../dossier/capture';
import type { Dossier } from '../../dossier/dossier';
import { samePeriod, type Period } from '../../calendar/period';
import type { Dialect } from '../../vocabulary/dialect';
import type { Moment } from '../../text/moment';
import type { PageReading } from './page-reading';
import { pageSeen } from './page-seen';

type Figures = Extract<PageReading, { kind: 'figures' }>;
type List = Extract<PageReading, { kind: 'list' }>;

export interface PageHead {
  portal: string;
  address: string;
  screen: string;
  filter: Readonly<Record<string, string>>;
  filterKnown?: true;
  unit?: string;
  period?: Period;
  periodFrom?: 'query' | 'page';
}

/**
 * Where and for what the rows stand. Unit, period and filter only when they are known to belong to the rows; a caption counts
 * on pages that came whole from the server, since on others it follows the form and not the figures. What the address and the
 * title say of the rows stands among the filters.
 */
export function pageHead(document: Document, table: Element, belong: RowsBelong, office: string | undefined, dialect?: Dialect): PageHead {
  const location = locationOf(document, table);
  const caption: PageCaption = readCaption(table);
  const head: PageHead = {
    portal: location.origin,
    address: location.pathname + location.search + location.hash,
    screen: caption.title ?? document.title,
    filter: belong.known ? filterInForce(location, belong, caption) : {},
  };
  if (!belong.known) return head;
  head.filterKnown = true;
  const form = periodOfControls(belong.filter, dialect?.calendarPeriods === true);
  const address = periodOfAddress(location.search, location.hash);
  // An address that asks for other days than the form shows: nobody can tell which of them the rows are of.
  const contrary = form !== undefined && address !== undefined && !samePeriod(form, address);
  const asked = contrary ? undefined : (form ?? address);
  const stated = contrary ? undefined : caption.period;
  // Form and caption that contradict each other leave the period unknown.
  if (asked !== undefined && (stated === undefined || (stated.from === asked.from && stated.to === asked.to))) {
    head.period = asked;
    head.periodFrom = 'query';
  } else if (asked === undefined && stated !== undefined) {
    head.period = stated;
    head.periodFrom = 'page';
  }
  // No unit chosen: the figures are those of the office that is logged in, as the page head names it, else of the unit in settings.
  const unit = unitOfControls(belong.filter) ?? caption.unit ?? readOffice(document) ?? office;
  if (unit !== undefined) head.unit = unit;
  return head;
}

/** Where a list stands: in a frame the address of the page stays the same whatever the frame shows. */
function locationOf(document: Document, table: Element): Location {
  const top = document.defaultView!.location;
  const own = table.ownerDocument.defaultView?.location;
  return own?.origin === top.origin ? own : top;
}

function filterInForce(location: Location, belong: RowsBelong, caption: PageCaption): Record<string, string> {
  const scope = scopeOfTitle(caption.title ?? '');
  return { ...filterOfAddress(location.search, location.hash), ...(scope && { [SCOPE]: scope }), ...belong.filter };
}

export function figureCapture(head: PageHead, reading: Figures, at: Moment): NewFigureCapture {
  return { kind: 'figures', ...head, at, table: reading.figures };
}

export function listCapture(head: PageHead, reading: List, dossiers: readonly Dossier[], at: Moment): NewListCapture {
  const alone = completeness({
    pages: [pageSeen(reading)],
    distinct: new Set(dossiers.map((dossier) => dossier.code)).size + reading.rows.length - dossiers.length,
    repeated: 0,
  });
  const whole = reading.rows.length > 0 && alone.complete;
  return {
    kind: 'list',
    ...head,
    at,
    dossiers,
    withoutCode: reading.rows.length - dossiers.length,
    completeness: whole ? alone : { complete: false, why: 'one-page-only' },
  };
}
