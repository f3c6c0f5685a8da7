import type { Moment } from '../text/moment';

/** Vietnam keeps +07:00 all year. */
const VIETNAM_MS = 7 * 3_600_000;

/**
 * Vietnamese time now; the one place where the clock is read. Portals print Vietnamese time: a PC whose zone is set wrong must
 * not see dossiers overdue seven hours early.
 */
export function now(date: Date = new Date()): Moment {
  return new Date(date.getTime() + VIETNAM_MS).toISOString().slice(0, 19);
}
