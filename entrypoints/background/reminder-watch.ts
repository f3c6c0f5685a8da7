import { browser } from 'wxt/browser';
import { onErased } from '../../lib/browser/erased-signal';
import { record } from '../../lib/browser/log';
import { onNoticePressed } from '../../lib/browser/notify';
import { onOfficeChanged } from '../../lib/browser/office-changed';
import { onSettingsChanged } from '../../lib/browser/settings-access';
import { openWorkspace } from '../../lib/browser/workspace-open';
import type { Store } from '../../lib/store/schema';
import { planReminder, remind, REMINDER } from './reminder';
import { showTodayOnBadge } from './reminder-badge';

/** Counts change with the clock too: dossiers fall due while nothing is read. */
const BADGE = 'badge';
const BADGE_MINUTES = 30;

/**
 * Behind each page of a list a count rests so many times as long as the last one took: over 100,000 dossiers it takes seconds, in which
 * no page would be kept. Where the browser ends the background meanwhile, the next alarm counts.
 */
const REST = 5;

/** Messages after which other dossiers are stored, or other findings are set aside. */
const CHANGING: ReadonlySet<unknown> = new Set(['capture.page', 'reading.finish', 'waiver.set', 'waiver.undo']);

/** Listens to what reminders and the count on the toolbar button hang on. Nothing of it needs a portal to be open. */
export function watchToday(store: Store): { heard(arrived: unknown): void } {
  let counting = Promise.resolve();
  let took = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const countOnce = async (): Promise<void> => {
    const since = performance.now();
    await showTodayOnBadge(store);
    took = performance.now() - since;
  };
  /** What comes while a count waits is counted with it; what may not wait takes its place. */
  const count = (rest = 0): void => {
    if (timer !== undefined && rest > 0) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      counting = counting.then(countOnce).catch(() => record('badge-failed', ''));
    }, rest);
  };
  const failed = (): Promise<void> => record('reminder-failed', '');
  const planAndCount = (): void => {
    planReminder().catch(failed);
    count();
  };
  const begin = (): void => {
    void browser.alarms.create(BADGE, { delayInMinutes: BADGE_MINUTES, periodInMinutes: BADGE_MINUTES });
    remind(store).catch(failed);
    count();
  };
  const listen = (): void => onNoticePressed((id) => void (id === REMINDER && openWorkspace(undefined)));
  browser.runtime.onInstalled.addListener(begin);
  browser.runtime.onStartup.addListener(begin);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === REMINDER) remind(store).catch(failed);
    if (name === BADGE) count();
  });
  onSettingsChanged(planAndCount);
  onOfficeChanged(planAndCount);
  onErased(() => count());
  browser.permissions.onAdded.addListener(({ permissions }) => {
    if (permissions?.includes('notifications')) listen();
  });
  listen();
  return {
    heard(arrived) {
      const said = (arrived as { message?: unknown } | null)?.message;
      if (CHANGING.has(said)) count(said === 'capture.page' ? Math.max(1, took * REST) : 0);
    },
  };
}
