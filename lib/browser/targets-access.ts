import { NO_OFFICE_TARGETS, withTargets, withMark, type OfficeTargets } from '../report/targets/office-targets';
import { officeTargetsSchema } from '../report/targets/office-targets-schema';
import { ok, type Result } from '../text/result';
import type { Changes } from '../text/take-over';
import { officeData } from './office-data';

/** Targets of units and years, and the points an office gives itself. */
export const targetsData = officeData<OfficeTargets>('targets', officeTargetsSchema, NO_OFFICE_TARGETS);

/** Takes the entries of a file over; what it does not name stays. */
export async function importTargets(text: string): Promise<Result<Changes>> {
  const read = targetsData.parse(text);
  if (!read.ok) return read;
  const { targets, changes } = withTargets(await targetsData.read(), read.value.targets);
  let merged = targets;
  for (const { unit, period, points } of read.value.marks)
    for (const [index, given] of Object.entries(points)) merged = withMark(merged, unit, period, index, given);
  const saved = await targetsData.save(merged);
  return saved.ok ? ok(changes) : saved;
}
