import { addDays, dayOf, minuteNumber, type Moment } from '../text/moment';

/** When an official wants to be reminded, `HH:mm`; a time that is absent reminds of nothing. */
export interface ReminderTimes {
  morning?: string;
  evening?: string;
}

export const reminderSlots = ['morning', 'evening'] as const;
export type ReminderSlot = (typeof reminderSlots)[number];

/** A PC switched on late is still reminded for so long; after that it would come at the wrong time of day. */
const LATE_MINUTES = 120;

/** Days that are looked through for the next one worked: longer than any Tết. */
const DAYS_AHEAD = 20;

type IsWorked = (day: Moment) => boolean;

/**
 * The reminder to be given now, if any: its time has come, it is not too late, today is worked, and none was given since.
 * @param last when the last reminder was given, whatever has started anew in between
 */
export function reminderDue(now: Moment, times: ReminderTimes, last: Moment | undefined, isWorked: IsWorked): ReminderSlot | undefined {
  if (!isWorked(now)) return undefined;
  const come = slotsOf(times).filter(([, time]) => {
    const at = `${dayOf(now)}T${time}:00`;
    const late = minuteNumber(now) - minuteNumber(at);
    return late >= 0 && late <= LATE_MINUTES && (last === undefined || last < at);
  });
  // Both at once, after a late start: the later one says it all.
  return come.at(-1)?.[0];
}

/** The next time after `now` at which a reminder may be due; undefined when none is wanted. */
export function nextReminder(now: Moment, times: ReminderTimes, isWorked: IsWorked): Moment | undefined {
  const slots = slotsOf(times);
  if (slots.length === 0) return undefined;
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead++) {
    const day = addDays(now, ahead);
    if (!isWorked(day)) continue;
    const next = slots.map(([, time]) => `${day}T${time}:00`).find((moment) => minuteNumber(moment) > minuteNumber(now));
    if (next !== undefined) return next;
  }
  return undefined;
}

/** In the order of the day. */
function slotsOf(times: ReminderTimes): (readonly [ReminderSlot, string])[] {
  return reminderSlots
    .flatMap((slot) => (times[slot] === undefined ? [] : [[slot, times[slot]] as const]))
    .toSorted(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0));
}
