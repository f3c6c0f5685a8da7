import { browser } from 'wxt/browser';
import { now } from '../../lib/browser/clock';
import { tellErased } from '../../lib/browser/erased-signal';
import { record } from '../../lib/browser/log';
import { onSettingsChanged, readSettings } from '../../lib/browser/settings-access';
import { nextShiftEnd, shiftEnded, type Shift } from '../../lib/settings/shift';
import { erasePersonal, eraseRead } from '../../lib/store/erase-shift';
import type { Store } from '../../lib/store/schema';
import { minuteNumber } from '../../lib/text/moment';

const SHIFT = 'shift';
/** When the last shift was ended by its time of day: on disk, since the PC may be off at that time. */
const ENDED = 'shiftEnded';
/** A disk that could not be written may be free again. */
const RETRY_MINUTES = 10;

/**
 * Ends a shift: the memory of the session (rows as shown, texts and drafts on their way, the log) is emptied, personal columns
 * go from the disk, and where the office wants it all that was read. False: the disk could not be written.
 */
export async function endShift(store: Store, erase: Shift['erase']): Promise<boolean> {
  await browser.storage.session.clear();
  const erased = await (erase === 'read' ? eraseRead(store) : erasePersonal(store));
  if (!erased.ok) await record('shift-failed', erased.problem.code);
  else await tellErased();
  return erased.ok;
}

/** Ends shifts at their time of day, when the last window closes, and before a browser that was closed is used again. */
export function watchShift(store: Store): void {
  const failed = (): Promise<void> => record('shift-failed', '');
  const timed = (): void => void endInTime(store).catch(failed);
  const closed = (): void => void endOnClose(store).catch(failed);
  browser.alarms.onAlarm.addListener(({ name }) => name === SHIFT && timed());
  browser.runtime.onInstalled.addListener(timed);
  browser.runtime.onStartup.addListener(timed);
  browser.runtime.onStartup.addListener(closed);
  browser.tabs.onRemoved.addListener(() => void noTabLeft().then((none) => none && closed(), failed));
  onSettingsChanged(timed);
}

/** Ends the shift if its time has come since the last one, and sets the alarm for the next. */
export async function endInTime(store: Store): Promise<void> {
  const { at, erase } = (await readSettings()).settings.shift;
  if (at === undefined) {
    await browser.alarms.clear(SHIFT);
    await browser.storage.local.remove(ENDED);
    return;
  }
  const noted = await notedFor(at);
  const due = noted !== undefined && shiftEnded(now(), at, noted);
  const failed = due && !(await endShift(store, erase));
  if (noted === undefined || (due && !failed)) await browser.storage.local.set({ [ENDED]: { at, noted: now() } });
  const next = nextShiftEnd(now(), at);
  const minutes = failed ? RETRY_MINUTES : Math.max(1, minuteNumber(next) - minuteNumber(now()));
  await browser.alarms.create(SHIFT, { delayInMinutes: minutes });
}

/** Undefined where this time was set just now: that of today which has passed was not meant. */
async function notedFor(at: string): Promise<string | undefined> {
  const stored: unknown = (await browser.storage.local.get(ENDED))[ENDED];
  const { at: of, noted } = (stored ?? {}) as { at?: unknown; noted?: unknown };
  return of === at && typeof noted === 'string' ? noted : undefined;
}

async function endOnClose(store: Store): Promise<void> {
  const { onClose, erase } = (await readSettings()).settings.shift;
  if (onClose) await endShift(store, erase);
}

async function noTabLeft(): Promise<boolean> {
  return (await browser.tabs.query({})).length === 0;
}
