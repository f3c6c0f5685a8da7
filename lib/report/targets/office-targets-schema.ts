import * as z from 'zod/mini';
import { indexLimits } from '../indices/index-limits';
import { keyOfTarget, type OfficeTargets } from './office-targets';

const MOST_TARGETS = 2_000;
const MOST_MARKS = 2_000;

const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
const unit = z.string().check(z.maxLength(300));

const target = z.strictObject({
  index: z.string().check(z.refine((id) => limitsOf(id)?.takesTarget === true)),
  unit: z.exactOptional(unit.check(z.minLength(1))),
  year: z.number().check(z.int(), z.gte(2015), z.lte(2100)),
  atLeast: z.number().check(z.gte(0), z.lte(100)),
  decision: z.string().check(z.maxLength(300)),
});

const marks = z.strictObject({
  unit,
  period: z.strictObject({ from: day, to: day }),
  points: z
    .record(z.string().check(z.maxLength(60)), z.number().check(z.gte(0)))
    .check(z.refine((given) => Object.entries(given).every(([id, points]) => points <= (limitsOf(id)?.max ?? -1)))),
});

export const officeTargetsSchema: z.ZodMiniType<OfficeTargets> = z.strictObject({
  version: z.literal(1),
  targets: z.array(target).check(
    z.maxLength(MOST_TARGETS),
    z.refine((targets) => new Set(targets.map(keyOfTarget)).size === targets.length),
  ),
  marks: z.array(marks).check(z.maxLength(MOST_MARKS)),
});

function limitsOf(id: string): { max?: number; takesTarget?: true } | undefined {
  return Object.hasOwn(indexLimits, id) ? indexLimits[id] : undefined;
}
