import type { Dialect } from '../../vocabulary/dialect';
import { findTablesInSteps, type PageTable } from '../../table/find-tables';
import { isPlainPage } from '../../table/plain-page';
import type { TableMeaning } from '../../table/understand-table';
import { plainTables } from '../../table/shapes/plain-tables';
import { keepOutlines } from '../../table/outline';
import { fold } from '../../text/normalise';
import { isQueryWord } from '../../portal/query-watch';
import type { Root } from '../../table/root';
import { runSlice, type Steps } from '../../table/steps';
import { afterPaint } from './after-paint';
import { isBusy, showsWork } from './busy';
import { concernsData } from './concerns-data';
import { readPage, type LayTaught, type PageReading } from './page-reading';
import { fetchPart, partHere } from './parts';
import type { PartName } from '../part-names';
import { dialogOver } from '../../table/detail-place';
import { seeWhetherScrolls } from './scroller';
import { watchRoots } from './watch-roots';

/** The same content must stand this long before it counts: a spinner or an empty text proves nothing (measured 10–63 ms gaps). */
const STILL_MS = 350;
/** A page that is at work may be at work for minutes; it is looked at again after this. */
const BUSY_MS = 250;
/** A page that ticks is read at one go after so many readings that it has cut short. */
const MAX_RESTARTS = 2;

export interface PageWatch {
  /** Asks for another settled reading although nothing changed. */
  again(): void;
  /** The document, its frames and its shadow trees. */
  roots(): readonly Root[];
  stop(): void;
}

export interface PageEvents {
  /** Content has stood still; called once per content. */
  settled(reading: PageReading): void;
  /** The page works: rows gone, spinner, new nodes. */
  stirred(): void;
  /** It stirred, and what was reported last stands again unchanged. */
  unchanged(): void;
  addressChanged(): void;
  touched(): void;
  queryPressed(): void;
  /** The pointer or the focus has come over an element. */
  hovered(target: Element): void;
}

/** Watches a page until told to stop. Listens, reads, and never writes. */
export function watchPage(
  document: Document,
  events: PageEvents,
  layTaught?: LayTaught,
  dialect: () => Dialect | undefined = () => undefined,
): PageWatch {
  const window = document.defaultView!;
  const stopping = new AbortController();
  const listen = { capture: true, passive: true, signal: stopping.signal };
  let timer: number | undefined;
  let changes = 0;
  let restarts = 0;
  let seen: { reading: PageReading; changes: number } | undefined;
  let reported: string | undefined;
  let reportedAt = 0;
  let table: Element | undefined;
  let frame: HTMLIFrameElement | undefined;
  let address = addressOf(window, frame);
  let callOff = (): void => undefined;
  const fetched = new Set<PartName>();
  const outlines = keepOutlines();

  const schedule = (wait: number): void => {
    window.clearTimeout(timer);
    callOff();
    timer = window.setTimeout(() => {
      callOff = afterPaint(window, check);
    }, wait);
  };
  const noticeAddress = (): void => {
    const now = addressOf(window, frame);
    if (now === address) return;
    address = now;
    reported = undefined;
    events.addressChanged();
  };
  const check = (): void => {
    timer = undefined;
    noticeAddress();
    const [busy, grown] = outlines.during(() => (isBusy(watch.roots()) ? [true] : [false, watch.look()]));
    if (busy) {
      seen = undefined;
      stir();
      schedule(BUSY_MS);
      return;
    }
    if (grown) changes++;
    if (reported !== undefined && changes === reportedAt) return events.unchanged();
    // Nothing has moved since the last look: what was read then still stands.
    if (seen !== undefined && seen.changes === changes) return judge(seen.reading);
    goOn(look(), changes);
  };
  const look = function* (): Steps<{ lacking: PartName } | { reading: PageReading }> {
    const own = dialect();
    const tables = yield* findTablesInSteps(watch.roots(), partHere('shapes')?.set ?? plainTables, own);
    const lacking = lackingFor(tables);
    if (lacking !== undefined) return { lacking };
    yield;
    const shapes = partHere('shapes');
    const reading = yield* readPage(document, tables, layTaught, shapes?.readDetail, own);
    return { reading: shapes?.asEntry(document, reading) ?? reading };
  };
  /** Slice by slice: a thousand rows at once would hold the page up for too long. What changes meanwhile is read anew. */
  const goOn = (steps: ReturnType<typeof look>, begun: number): void => {
    // Hidden pages get a turn each second or minute, and need not be kept smooth.
    const clock = document.hidden || restarts > MAX_RESTARTS ? () => 0 : () => window.performance.now();
    const step = outlines.during(() => runSlice(steps, clock));
    if (step.done !== true)
      timer = window.setTimeout(() => {
        timer = undefined;
        noticeAddress();
        if (begun === changes) return goOn(steps, begun);
        restarts++;
        schedule(STILL_MS / 2);
      }, 0);
    else if ('lacking' in step.value) bring(step.value.lacking);
    else {
      restarts = 0;
      judge(step.value.reading);
    }
  };
  /** The part of the overlay without which this page cannot be read; asked for once. */
  const lackingFor = (tables: readonly PageTable[]): PartName | undefined => {
    const lacks = (part: PartName): boolean => partHere(part) === undefined && !fetched.has(part);
    if (lacks('shapes') && (dialogOver(document) !== undefined || !isPlainPage(document, tables, watch.roots()))) return 'shapes';
    if (lacks('checks') && tables.some(({ visible, meaning }) => visible && meaning.kind === 'figures')) return 'checks';
    return lacks('petitions') && tables.some(({ visible, meaning }) => visible && isOfPetitions(meaning)) ? 'petitions' : undefined;
  };
  const bring = (part: PartName): void => {
    fetched.add(part);
    void fetchPart(part).then(() => schedule(0));
  };
  const judge = (reading: PageReading): void => {
    if (reading.content === reported) {
      seen = undefined;
      reportedAt = changes;
      events.unchanged();
      return;
    }
    if (seen !== undefined && seen.reading.content === reading.content) {
      // Asked while the browser knows where everything stands: marks make it lay the whole list out anew.
      if (reading.kind === 'list') seeWhetherScrolls(reading);
      reported = reading.content;
      reportedAt = changes;
      seen = undefined;
      table = 'table' in reading ? reading.table?.element : undefined;
      frame = (table?.ownerDocument.defaultView?.frameElement as HTMLIFrameElement | null | undefined) ?? undefined;
      address = addressOf(window, frame);
      outlines.during(() => events.settled(reading));
      return;
    }
    seen = { reading, changes };
    schedule(STILL_MS);
  };
  const stir = (): void => {
    // Whatever stands after this is news, even if it says the same.
    reported = undefined;
    events.stirred();
  };
  const changed = (records: readonly MutationRecord[]): void => {
    outlines.drop();
    noticeAddress();
    const loaded = records.length === 0;
    if (!loaded && !records.some(concernsData)) {
      // A spinner beside a table that is to keep its rows is all that some queries show.
      if (records.some(showsWork)) stir();
      if (timer === undefined) schedule(STILL_MS);
      return;
    }
    changes++;
    // Calendars of date fields are tables too: only the table that was read last tells that the portal works on an answer.
    if (table !== undefined && (!isThere(table) || records.some((record) => table?.contains(record.target)))) stir();
    schedule(STILL_MS / 2);
  };
  const pressed = (): void => void window.setTimeout(() => events.queryPressed(), 0);
  const happened = (event: Event, target: Element): void => {
    if (event.type === 'mouseover' || event.type === 'focusin') return events.hovered(target);
    if (event.type === 'submit') return pressed();
    if (!event.isTrusted) return;
    if (event.type === 'click') return isQueryButton(target) ? pressed() : undefined;
    events.touched();
  };
  const watch = watchRoots(document, { changed, happened });
  for (const kind of ['popstate', 'hashchange'] as const) window.addEventListener(kind, () => schedule(STILL_MS), listen);
  schedule(0);
  return {
    again() {
      reported = undefined;
      schedule(0);
    },
    roots: () => watch.roots(),
    stop() {
      stopping.abort();
      watch.stop();
      window.clearTimeout(timer);
      callOff();
    },
  };
}

/** Where the table read last stands: lists in frames come and go while the address of the page stays. */
function addressOf(window: Window, frame: HTMLIFrameElement | undefined): string {
  try {
    return `${window.location.href} ${frame?.contentWindow?.location.href ?? ''}`;
  } catch {
    // The frame has gone to another portal.
    return window.location.href;
  }
}

/** In a document that is shown: those of frames that were loaded anew are not. */
function isThere(element: Element): boolean {
  return element.isConnected && element.ownerDocument.defaultView !== null;
}

function isOfPetitions(meaning: TableMeaning): boolean {
  return meaning.kind === 'list' && meaning.columns.some(({ field }) => field === 'petitionCode');
}

function isQueryButton(target: Element): boolean {
  const button = target.closest('button, a, input[type="submit"], input[type="button"], [role="button"]');
  if (button === null) return false;
  const text = (button.textContent ?? '').trim() || ((button as HTMLInputElement).value ?? '');
  return text.length < 40 && isQueryWord(fold(text));
}
