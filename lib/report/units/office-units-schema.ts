import * as z from 'zod/mini';
import { unitLevels, wrongOfUnits, type OfficeUnits } from './office-units';

const MOST_UNITS = 5_000;
const MOST_MERGED = 50;

const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
const name = z.string().check(z.minLength(1), z.maxLength(300));

const unit = z.strictObject({
  name,
  level: z.enum(unitLevels),
  parent: z.exactOptional(name),
  from: z.exactOptional(day),
  to: z.exactOptional(day),
  mergedFrom: z.exactOptional(z.array(name).check(z.minLength(1), z.maxLength(MOST_MERGED))),
});

export const officeUnitsSchema: z.ZodMiniType<OfficeUnits> = z.strictObject({
  version: z.literal(1),
  units: z.array(unit).check(
    z.maxLength(MOST_UNITS),
    z.refine((units) => wrongOfUnits(units) === undefined),
  ),
});
