import type { Dialect } from '../../vocabulary/dialect';
import { findTables } from '../../table/find-tables';
import { fold } from '../../text/normalise';
import { findOutsideRows } from '../../portal/outside-rows';
import { isQueryWord } from '../../portal/query-watch';
import { afterPaint } from './after-paint';
import { readPage, type LayTaught, type PageReading } from './page-reading';

/** The same content must stand this long before it counts: a spinner or an empty text proves nothing (measured 10–63 ms gaps). */
const STILL_MS = 350;
/** A page that is at work may be at work for minutes; it is looked at again after this. */
const BUSY_MS = 250;

export interface PageWatch {
  /** Asks for another settled reading although nothing changed. */
  again(): void;
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
  let seen: { reading: PageReading; changes: number } | undefined;
  let reported: string | undefined;
  let reportedAt = 0;
  let table: Element | undefined;
  let address = window.location.href;
  let callOff = (): void => undefined;

  const schedule = (wait: number): void => {
    window.clearTimeout(timer);
    callOff();
    timer = window.setTimeout(() => {
      callOff = afterPaint(window, check);
    }, wait);
  };
  const noticeAddress = (): void => {
    if (window.location.href === address) return;
    address = window.location.href;
    reported = undefined;
    events.addressChanged();
  };
  const check = (): void => {
    timer = undefined;
    noticeAddress();
    if (isBusy(document)) {
      seen = undefined;
      stir();
      schedule(BUSY_MS);
      return;
    }
    if (reported !== undefined && changes === reportedAt) return events.unchanged();
    // Nothing has moved since the last look: what was read then still stands.
    if (seen !== undefined && seen.changes === changes) return judge(seen.reading);
    // In two steps: a thousand rows at once would hold the page up for too long.
    const [tables, begun] = [findTables(document, undefined, dialect()), changes];
    timer = window.setTimeout(() => {
      timer = undefined;
      if (begun === changes) judge(readPage(document, tables, layTaught));
      else schedule(STILL_MS / 2);
    }, 0);
  };
  const judge = (reading: PageReading): void => {
    if (reading.content === reported) {
      seen = undefined;
      reportedAt = changes;
      events.unchanged();
      return;
    }
    if (seen !== undefined && seen.reading.content === reading.content) {
      reported = reading.content;
      reportedAt = changes;
      seen = undefined;
      table = 'table' in reading ? reading.table.element : undefined;
      events.settled(reading);
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
  const observer = new window.MutationObserver((records) => {
    noticeAddress();
    if (!records.some(concernsData)) {
      // A spinner beside a table that is to keep its rows is all that some queries show.
      if (records.some(showsWork)) stir();
      if (timer === undefined) schedule(STILL_MS);
      return;
    }
    changes++;
    // Calendars of date fields are tables too: only the table that was read last tells that the portal works on an answer.
    if (table !== undefined && (!table.isConnected || records.some((record) => table?.contains(record.target)))) stir();
    schedule(STILL_MS / 2);
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  const pressed = (): void => void window.setTimeout(() => events.queryPressed(), 0);
  window.addEventListener('click', (event) => event.isTrusted && isQueryButton(event.target) && pressed(), listen);
  window.addEventListener('submit', pressed, listen);
  for (const kind of ['input', 'change'] as const) window.addEventListener(kind, (event) => event.isTrusted && events.touched(), listen);
  for (const kind of ['popstate', 'hashchange'] as const) window.addEventListener(kind, () => schedule(STILL_MS), listen);
  schedule(0);
  return {
    again() {
      reported = undefined;
      schedule(0);
    },
    stop() {
      stopping.abort();
      observer.disconnect();
      window.clearTimeout(timer);
      callOff();
    },
  };
}

/** Changes inside our own parts do not count; changes in or around tables and pagers do. */
function concernsData(record: MutationRecord): boolean {
  const target = record.target.nodeType === 1 ? (record.target as Element) : record.target.parentElement;
  if (target === null) return true;
  if (target.closest('[data-soat-mot-cua]') !== null) return false;
  if (target.closest('table, [class*="pagina"], [role="grid"]') !== null) return true;
  for (const nodes of [record.addedNodes, record.removedNodes]) {
    for (const node of nodes) {
      if (node.nodeType !== 1 || (node as Element).hasAttribute('data-soat-mot-cua')) continue;
      if (['TABLE', 'TR', 'TBODY'].includes((node as Element).tagName) || (node as Element).querySelector('table, tr') !== null)
        return true;
    }
  }
  return false;
}

const BUSY =
  '[aria-busy="true"], .ant-spin-spinning, [class*="spinner"], [class*="loading-mask"], .v-progress-circular, .v-progress-linear--active, mat-spinner, mat-progress-bar, .blockUI, .loading, .loader';

/** Something on the page says that it works. Its absence proves nothing, its presence is reason enough to wait. */
export function isBusy(document: Document): boolean {
  for (const sign of findOutsideRows(document, BUSY)) {
    if (sign.closest('[data-soat-mot-cua]') === null && (typeof sign.checkVisibility !== 'function' || sign.checkVisibility())) return true;
  }
  return false;
}

function showsWork(record: MutationRecord): boolean {
  for (const node of record.addedNodes) {
    if (node.nodeType === 1 && ((node as Element).matches(BUSY) || (node as Element).querySelector(BUSY) !== null)) return true;
  }
  return false;
}

function isQueryButton(target: EventTarget | null): boolean {
  const button =
    target instanceof Element ? target.closest('button, a, input[type="submit"], input[type="button"], [role="button"]') : null;
  if (button === null) return false;
  const text = (button.textContent ?? '').trim() || ((button as HTMLInputElement).value ?? '');
  return text.length < 40 && isQueryWord(fold(text));
}
