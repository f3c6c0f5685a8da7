import { isVisible } from '../../table/find-tables';
import type { PageReading } from './page-reading';
import type { ListPages } from './read-whole-list';

type ListPage = Extract<PageReading, { kind: 'list' }>;

/** A page that does not answer a press within this time has not turned. Slow portals take tens of seconds. */
const TURN_MS = 60_000;

export interface SettledPages extends ListPages {
  /** Feeds each settled reading. */
  settled(reading: PageReading): void;
  /** The page is at work: what was read last may be on its way out. */
  stirred(): void;
  /** What was read last still stands. */
  unchanged(): void;
}

/** Turns the settled readings of a page into answers to "press this and wait". */
export function createListPages(document: Document, again: () => void): SettledPages {
  const window = document.defaultView!;
  let latest: PageReading | undefined;
  let moving = false;
  let waiting: ((reading: PageReading) => void) | undefined;
  const next = (until: (reading: PageReading) => boolean, ms: number): Promise<PageReading | undefined> =>
    new Promise((resolve) => {
      const timer = window.setTimeout(() => {
        waiting = undefined;
        resolve(undefined);
      }, ms);
      waiting = (reading) => {
        if (!until(reading)) return;
        waiting = undefined;
        window.clearTimeout(timer);
        resolve(reading);
      };
    });
  return {
    settled(reading) {
      latest = reading;
      moving = false;
      waiting?.(reading);
    },
    stirred() {
      moving = true;
    },
    unchanged() {
      moving = false;
      if (latest !== undefined) waiting?.(latest);
    },
    async current() {
      if (latest === undefined || moving) {
        again();
        await next(() => true, TURN_MS);
      }
      return latest?.kind === 'list' ? latest : undefined;
    },
    async turn(control) {
      const before = latest;
      const turned = next((reading) => hasTurned(before, reading) || isOtherList(before, reading), TURN_MS);
      press(control);
      const reading = await turned;
      if (reading === undefined) return 'same';
      if (!hasTurned(before, reading)) return 'changed';
      // Between two pages a portal may show an empty table for a moment; the settled state after it is what counts.
      if (reading.kind === 'list' && (reading.rows.length > 0 || reading.pager !== undefined)) return reading as ListPage;
      if (reading.kind !== 'list' || hasLogin(document)) return 'left';
      const later = await next((other) => other.kind === 'list' && other.rows.length > 0, TURN_MS / 4);
      return later?.kind === 'list' ? later : 'left';
    },
    sessionEnded: () => hasLogin(document),
  };
}

/**
 * Another page stands there. The same page may change after it has settled (texts are cut by measurement, figures arrive late):
 * its number tells, and without numbers its codes.
 */
function hasTurned(before: PageReading | undefined, reading: PageReading): boolean {
  if (before?.kind !== 'list' || reading.kind !== 'list') return reading.content !== before?.content;
  const [was, is] = [before.pager?.current, reading.pager?.current];
  if (was !== undefined && is !== undefined) return was !== is;
  return codesOf(before) !== codesOf(reading);
}

/** The same page number over other dossiers: the list was sorted, filtered or cut into other pages meanwhile. */
function isOtherList(before: PageReading | undefined, reading: PageReading): boolean {
  return before?.kind === 'list' && reading.kind === 'list' && reading.rows.length > 0 && codesOf(before) !== codesOf(reading);
}

/** The codes of a list in order, as one text. */
export function codesOf(page: ListPage): string {
  return page.rows.map((row) => row.values.code?.text ?? '').join(' ');
}

/** The only press this extension ever makes: a control of a pager. */
function press(control: Element): void {
  (control as HTMLElement).click();
}

export function hasLogin(document: Document): boolean {
  return [...document.querySelectorAll('input[type="password"]')].some(isVisible);
}
