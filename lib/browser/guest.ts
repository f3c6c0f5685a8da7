import type { Catalogue } from '../text/say';
import type { PageTable } from '../table/find-tables';
import type { TaughtTable } from '../portal/taught-table';
import type { TaughtPage } from '../portal/teach-apply';
import type { Moment } from '../text/moment';
import type { PageSettings } from './message-types';
import type { Parts } from './overlay/parts';

/**
 * What the scripts of this extension leave for each other in one page. They are injected as separate files and share only
 * the global of their isolated world, which the page cannot see.
 */
export interface Guest {
  bar?: GuestBar;
  /** The tables of this portal were taught anew: the page is read again with them. */
  learn?: (taught: readonly TaughtTable[]) => void;
  /** The tables of the page as they were read last, before anything taught was laid over them. */
  tables?: readonly PageTable[];
  /** Reads what was taught; here only on portals where something was. */
  layTaught?: (page: Document, tables: readonly PageTable[], taught: readonly TaughtTable[]) => TaughtPage;
  /** Shapes of tables that are switched off, by id. */
  shapesOff?: readonly string[];
  /** English sentences; here only where English was chosen. */
  english?: Catalogue;
  /** Parts of the overlay that were fetched. */
  parts?: Partial<Parts>;
  /** Set while the filler has its preview open or writes. */
  filling?: { focus(): void };
  /** What the check of this page goes by; here for the one moment between two scripts. */
  checking?: { settings: PageSettings; at: Moment };
  /** Set while columns are being taught by hand. */
  teaching?: { focus(): void };
  /** Answers in place of the background: on the sample page alone, whose figures must never be kept. */
  inPlace?: (envelope: object) => Promise<unknown>;
}

/** The one bar of the page: other scripts speak through it, so that every name stands there once. */
export interface GuestBar {
  status(text: string): void;
  alert(text: string): void;
  /** One button; it goes when it was pressed, or when the next offer comes. */
  offerUndo(label: string, run: () => void): void;
  /** Long work: what is done of how much, with a way to stop; `undefined` when it is over. */
  progress?(state: { text: string; done: number; total: number; stop: () => void } | undefined): void;
}

const KEY = Symbol.for('soat-mot-cua.guest');

export function guest(): Guest {
  const world = globalThis as typeof globalThis & { [KEY]?: Guest };
  return (world[KEY] ??= {});
}
