import { addDays, dayOf, type Moment } from '../text/moment';

/** What ends with the shift on a PC that several people use. */
export interface Shift {
  /** Vietnamese time `HH:mm` of each day; absent: at no time of day. */
  at?: string;
  /** When the last window closes, and before the next one is used. */
  onClose: boolean;
  /** `personal`: personal columns and whatever the memory of the session holds. `read`: all that was read from portals as well. */
  erase: 'personal' | 'read';
}

export const NO_SHIFT: Shift = { onClose: false, erase: 'personal' };

/** The next moment at this time of day. */
export function nextShiftEnd(now: Moment, at: string): Moment {
  const today = `${dayOf(now)}T${at}:00`;
  return today > now ? today : `${addDays(now, 1)}T${at}:00`;
}

/** Whether a shift has ended since it was last noted that one had: the PC may have been off at that time. */
export function shiftEnded(now: Moment, at: string, noted: Moment): boolean {
  const today = `${dayOf(now)}T${at}:00`;
  const last = today <= now ? today : `${addDays(now, -1)}T${at}:00`;
  return last > noted;
}
