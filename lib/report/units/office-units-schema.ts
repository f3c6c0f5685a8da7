import * as z from 'zod/mini';
import type { OfficeUnits } from './office-units';
import { readOfficeUnits } from './read-office-units';

/** For those who check by schema: units are read plainly, and this is the same reading. */
export const officeUnitsSchema: z.ZodMiniType<OfficeUnits> = z.custom<OfficeUnits>((value) => readOfficeUnits(value).ok);
