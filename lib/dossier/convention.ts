import * as z from 'zod/mini';
import { message } from '../text/message';
import { ok, refuse, type Result } from '../text/result';
import { indicatorIds } from '../vocabulary/indicator';
import { stateIds } from '../vocabulary/state';

/**
 * How a dossier in that state counts. `excluded`: in no figure. `byEndDate`: closed, by its end date against its due date.
 * `onTime`: closed and on time whatever its dates. `open`: being resolved, by its due date against the last day of the period.
 * `openInTime`: being resolved and in time whatever its dates. `waitsApart`, `closedApart`: in the figures of its state and in the
 * total alone, neither resolved nor being resolved; closed ones in the period of their end.
 */
export const treatments = ['excluded', 'byEndDate', 'onTime', 'open', 'openInTime', 'waitsApart', 'closedApart'] as const;
export type Treatment = (typeof treatments)[number];

export const conventionSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(60)),
  title: z.string().check(z.minLength(1), z.maxLength(300)),
  source: z.string().check(z.minLength(1), z.maxLength(500)),
  evidence: z.enum(['confirmed', 'seen', 'assumed']),
  /** Which date ends the resolution; the first that is known. */
  endDates: z.array(z.enum(['completed', 'returned'])).check(z.minLength(1)),
  /** No due date: on time and in time, or refused. */
  noDue: z.enum(['onTime', 'refuse']),
  /** Closed only after the last day: still being resolved on the last day, in neither group, or resolved by its present state. */
  closedLater: z.enum(['pending', 'leftOut', 'resolved']),
  /** Carried over although closed: on or after the first day, or after it. */
  carriedOverClosed: z.enum(['onOrAfterFirstDay', 'afterFirstDay']),
  /** (3) as received + carried over, or as resolved + pending. */
  total: z.enum(['parts', 'outcomes']),
  /** No channel shown: direct, or refused. */
  noChannel: z.enum(['direct', 'refuse']),
  /** End against due date: by the day, or to the second where both are known so exactly; absent: by the day. */
  compare: z.exactOptional(z.enum(['day', 'moment'])),
  /** Waiting for a supplement asked for more than once: overdue. */
  supplementAgain: z.exactOptional(z.literal('overdue')),
  /** The time a dossier waited for a supplement is taken off, which its dates do not show. */
  supplementTime: z.exactOptional(z.literal('takenOff')),
  /** Paused and waiting dossiers received before the period are in no figure. */
  waitingCarriedOver: z.exactOptional(z.literal('leftOut')),
  states: z.record(z.enum(stateIds), z.enum(treatments)),
  /** Figures of a state besides; a state that is not named has those of its own name. */
  figures: z.exactOptional(z.partialRecord(z.enum(stateIds), z.array(z.enum(indicatorIds)).check(z.maxLength(5)))),
  /** Forms whose tables are counted so; absent: every form. */
  forms: z.exactOptional(z.array(z.string().check(z.minLength(1), z.maxLength(60))).check(z.minLength(1), z.maxLength(50))),
});

/** A counting convention: why two reports of one system may differ over the same dossiers. */
export type Convention = z.infer<typeof conventionSchema>;

/** A convention from outside (a file, a policy). Code `convention-invalid`; `at` is the place in the data. */
export function readConvention(value: unknown): Result<Convention> {
  const read = conventionSchema.safeParse(value);
  if (read.success) return ok(read.data);
  const at = read.error.issues[0]?.path.join('.') ?? '';
  return refuse('convention-invalid', message('report.convention-invalid', { at }), at);
}
