import { isVisible } from '../../table/find-tables';
import type { Root } from '../../table/root';
import type { PageReading } from './page-reading';
import { press } from './press';
import type { ListPages } from './read-whole-list';

type ListPage = Extract<PageReading, { kind: 'list' }>;

/** A page that does not answer a press within this time has not turned. Slow portals take tens of seconds. */
const TURN_MS = 60_000;
/** Rows and page number do not always change together. */
const LATE_MS = 5_000;

export interface SettledPages extends ListPages {
  /** Feeds each settled reading. */
  settled(reading: PageReading): void;
  /** The page is at work: what was read last may be on its way out. */
  stirred(): void;
  /** What was read last still stands. */
  unchanged(): void;
}

interface Watched {
  /** Asks for another settled reading although nothing changed. */
  again(): void;
  roots(): readonly Root[];
}

/** Turns the settled readings of a page into answers to "press this and wait". */
export function createListPages(document: Document, watch: Watched): SettledPages {
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
  const hasLogin = (): boolean => showsLogin(watch.roots());
  /** Between two pages a portal may show an empty table for a moment; the settled state after it is what counts. */
  const arrived = async (reading: PageReading): Promise<ListPage | 'left'> => {
    if (reading.kind === 'list' && (reading.rows.length > 0 || reading.pager !== undefined)) return reading;
    if (reading.kind !== 'list' || hasLogin()) return 'left';
    const later = await next((other) => other.kind === 'list' && other.rows.length > 0, TURN_MS / 4);
    return later?.kind === 'list' ? later : 'left';
  };
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
        watch.again();
        await next(() => true, TURN_MS);
      }
      return latest?.kind === 'list' ? latest : undefined;
    },
    async turn(control, page) {
      const before = latest;
      const turned = next((reading) => hasTurned(before, reading) || isOtherList(before, reading), TURN_MS);
      if (!(await press(control, page))) return 'same';
      let reading = await turned;
      if (reading === undefined) return 'same';
      // The number of the page may come a little after its rows.
      if (!hasTurned(before, reading)) reading = await next((later) => hasTurned(before, later), LATE_MS);
      return reading === undefined ? 'changed' : arrived(reading);
    },
    async moved(move) {
      const reading = await this.stood(move);
      return reading === undefined ? 'same' : arrived(reading);
    },
    async stood(move) {
      const still = next(() => true, TURN_MS);
      move();
      watch.again();
      return still;
    },
    async pressed(control, ms) {
      const before = latest;
      const other = next((reading) => reading.content !== before?.content, ms);
      if (!(await press(control, undefined))) return undefined;
      const reading = await other;
      return reading === undefined ? undefined : arrived(reading);
    },
    async changes(ms) {
      const before = latest;
      const reading = await next((later) => later.content !== before?.content, ms);
      return reading === undefined ? undefined : arrived(reading);
    },
    sessionEnded: hasLogin,
  };
}

/**
 * Another page stands there: another number and other rows. Numbers alone may run ahead of the rows, rows alone are drawn anew
 * after they have settled (texts are cut by measurement, figures arrive late). Without numbers the rows tell.
 */
function hasTurned(before: PageReading | undefined, reading: PageReading): boolean {
  if (before?.kind !== 'list' || reading.kind !== 'list') return reading.content !== before?.content;
  const [was, is] = [before.pager?.current, reading.pager?.current];
  const others = rowsOf(before) !== rowsOf(reading);
  return was !== undefined && is !== undefined ? was !== is && others : others;
}

/** The same page number over other dossiers: the list was sorted, filtered or cut into other pages meanwhile. */
function isOtherList(before: PageReading | undefined, reading: PageReading): boolean {
  return before?.kind === 'list' && reading.kind === 'list' && reading.rows.length > 0 && rowsOf(before) !== rowsOf(reading);
}

/** The codes of a list in order, as one text. */
export function codesOf(page: ListPage): string {
  return page.rows.map((row) => row.values.code?.text ?? '').join(' ');
}

/** What tells one page from another: its codes, and where no row has one all that stands there. */
function rowsOf(page: ListPage): string {
  return page.rows.some((row) => row.values.code !== undefined) ? codesOf(page) : page.content.replace(/\|.*$/, '');
}

/** The portal asks for a password: the session has ended. */
export function showsLogin(roots: readonly Root[]): boolean {
  return roots.some((root) => [...root.querySelectorAll('input[type="password"]')].some(isVisible));
}
