import { NO_OFFICE_UNITS, withUnits, type OfficeUnits } from '../report/units/office-units';
import { officeUnitsSchema } from '../report/units/office-units-schema';
import { ok, type Result } from '../text/result';
import type { Changes } from '../text/take-over';
import { officeData } from './office-data';

/** Units below and beside the office, with what became of those that were merged. */
export const unitsData = officeData<OfficeUnits>('units', officeUnitsSchema, NO_OFFICE_UNITS);

/** Takes the entries of a file over; what it does not name stays. */
export async function importUnits(text: string): Promise<Result<Changes>> {
  const read = unitsData.parse(text);
  if (!read.ok) return read;
  const { units, changes } = withUnits(await unitsData.read(), read.value.units);
  const saved = await unitsData.save(units);
  return saved.ok ? ok(changes) : saved;
}
