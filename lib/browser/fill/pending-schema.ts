import * as z from 'zod/mini';
import type { PendingFill } from '../../fill/pending';
import { count, period, shortText } from '../../dossier/capture-schema';

const key = z.string().check(z.minLength(1), z.maxLength(3_000));

/** A filling under way, as it comes from a page and out of session memory. */
export const pendingFillSchema: z.ZodMiniType<PendingFill> = z.strictObject({
  unit: shortText,
  period,
  source: z.enum(['portal', 'count', 'frozen']),
  cells: z
    .array(z.strictObject({ key, row: shortText, column: shortText, old: shortText, value: z.number() }))
    .check(z.minLength(1), z.maxLength(5_000)),
  computed: z.array(z.strictObject({ key, row: shortText, column: shortText, value: z.number() })).check(z.maxLength(5_000)),
  loads: count,
  done: count,
});
