import { browser } from 'wxt/browser';
import { currentCalendar } from '../../lib/browser/calendar-access';
import { now } from '../../lib/browser/clock';
import { record } from '../../lib/browser/log';
import { notify } from '../../lib/browser/notify';
import { readSettings } from '../../lib/browser/settings-access';
import { isWorkingDay } from '../../lib/calendar/working-days';
import { nextReminder, reminderDue, type ReminderTimes } from '../../lib/dossier/today-reminder';
import { reminderLines } from '../../lib/dossier/today-reminder-text';
import type { Settings } from '../../lib/settings/settings';
import type { Store } from '../../lib/store/schema';
import { storedToday } from '../../lib/store/today-stored';
import { minuteNumber, type Moment } from '../../lib/text/moment';
import { countNow } from './reminder-count';
import { backgroundSay } from './reminder-say';

export const REMINDER = 'reminder';

/** When the last reminder was given: on disk, so that neither worker nor browser gives it twice. */
const GIVEN = 'reminderGiven';

let turn: Promise<void> = Promise.resolve();

/** Gives the reminder that is due, if any, and sets the alarm for the next. One after the other: two at once would both see none given. */
export function remind(store: Store): Promise<void> {
  turn = turn.then(
    () => giveAndPlan(store),
    () => giveAndPlan(store),
  );
  return turn;
}

/** Sets the alarm anew after a change of settings or calendar; nothing is given. */
export async function planReminder(): Promise<void> {
  const { settings } = await readSettings();
  await setAlarm(settings, await workedDays());
}

async function giveAndPlan(store: Store): Promise<void> {
  const { settings } = await readSettings();
  const isWorked = await workedDays();
  try {
    const slot = reminderDue(now(), timesOf(settings), await lastGiven(), isWorked);
    if (slot !== undefined) {
      // Noted first: a worker that ends in between leaves a reminder out rather than giving it twice.
      await browser.storage.local.set({ [GIVEN]: now() });
      await give(store, settings, slot);
    }
  } catch {
    await record('reminder-failed', '');
  } finally {
    // One reminder that fails must not be the last.
    await setAlarm(settings, isWorked);
  }
}

async function give(store: Store, settings: Settings, slot: 'morning' | 'evening'): Promise<void> {
  const stored = await storedToday(store);
  if (stored === undefined) return;
  const at = now();
  const lines = reminderLines(await countNow(store, stored.dossiers, settings, at), stored.lastRead, at);
  if (lines === undefined) return;
  const say = backgroundSay(settings.language);
  await notify({ id: REMINDER, title: say(`reminder.title.${slot}`), text: lines.map((line) => say(line)).join('\n') });
}

async function setAlarm(settings: Settings, isWorked: (day: Moment) => boolean): Promise<void> {
  const at = now();
  const next = nextReminder(at, timesOf(settings), isWorked);
  if (next === undefined) await browser.alarms.clear(REMINDER);
  else await browser.alarms.create(REMINDER, { delayInMinutes: minuteNumber(next) - minuteNumber(at) });
}

function timesOf({ reminders }: Settings): ReminderTimes {
  const { on, morning, evening } = reminders;
  return on ? { ...(morning !== undefined && { morning }), ...(evening !== undefined && { evening }) } : {};
}

/** By the office's calendar; beyond its years, from Monday to Friday. */
async function workedDays(): Promise<(day: Moment) => boolean> {
  const { likely } = await currentCalendar();
  return (day) => isWorkingDay(day, likely) ?? !isWeekend(day);
}

function isWeekend(day: Moment): boolean {
  const weekday = new Date(`${day.slice(0, 10)}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

async function lastGiven(): Promise<Moment | undefined> {
  const given: unknown = (await browser.storage.local.get(GIVEN))[GIVEN];
  return typeof given === 'string' ? given : undefined;
}
