import { send } from '../../lib/browser/send';
import { NO_OFFICE_DAYS, officeCalendar } from '../../lib/calendar/office-calendar';
import { conventionOf, NO_OFFICE_TERMS, termsByProcedure } from '../../lib/calendar/office-terms';
import { builtInCalendar } from '../../lib/calendar/work-calendar';
import { checkRecords, recordSlices, type RecordCheckOptions } from '../../lib/check/check-records';
import type { Finding } from '../../lib/check/finding';
import type { Settings } from '../../lib/settings/settings';
import type { DossierRecord } from '../../lib/store/schema';

/** What the office has said of its working days and of terms. */
export type OfficeFacts = Required<Pick<RecordCheckOptions, 'calendar' | 'termOf' | 'conventionOf'>>;

/** Asked of the background, which alone carries the schemas; without an answer the built-in days and no terms. */
export async function officeFacts(): Promise<OfficeFacts> {
  const answer = await send('office.read', {});
  const { calendar, terms } = answer.ok ? answer.value : { calendar: NO_OFFICE_DAYS, terms: NO_OFFICE_TERMS };
  return {
    calendar: officeCalendar(builtInCalendar, calendar),
    termOf: termsByProcedure(terms),
    conventionOf: ({ portal }) => conventionOf(terms, portal),
  };
}

/** Findings about stored dossiers by every rule, those too that no page has the means for. `among`, where these are not all: others of their portals. */
export function recordFindings(
  dossiers: readonly DossierRecord[],
  office: OfficeFacts,
  { dueSoonHours, rulesOff }: Settings,
  now: string,
  among?: readonly DossierRecord[],
): Finding[] {
  return checkRecords(dossiers, { ...office, now, dueSoonHours, rulesOff, ...(among && { among }) });
}

/** The same, slice by slice. */
export function recordFindingSlices(
  dossiers: readonly DossierRecord[],
  office: OfficeFacts,
  { dueSoonHours, rulesOff }: Settings,
  now: string,
): Iterable<readonly Finding[]> {
  return recordSlices(dossiers, { ...office, now, dueSoonHours, rulesOff });
}
