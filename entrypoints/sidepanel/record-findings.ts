import { currentCalendar } from '../../lib/browser/calendar-access';
import { termsData } from '../../lib/browser/terms-access';
import { conventionOf, termsByProcedure } from '../../lib/calendar/office-terms';
import { checkRecords, type RecordCheckOptions } from '../../lib/check/check-records';
import type { Finding } from '../../lib/check/finding';
import type { Settings } from '../../lib/settings/settings';
import type { DossierRecord } from '../../lib/store/schema';

/** What the office has said of its working days and of terms. */
export type OfficeFacts = Required<Pick<RecordCheckOptions, 'calendar' | 'termOf' | 'conventionOf'>>;

export async function officeFacts(): Promise<OfficeFacts> {
  const [calendar, terms] = await Promise.all([currentCalendar(), termsData.read()]);
  return { calendar, termOf: termsByProcedure(terms), conventionOf: ({ portal }) => conventionOf(terms, portal) };
}

/** Findings about stored dossiers by every rule, those too that no page has the means for. */
export function recordFindings(
  dossiers: readonly DossierRecord[],
  office: OfficeFacts,
  { dueSoonHours, rulesOff }: Settings,
  now: string,
): Finding[] {
  return checkRecords(dossiers, { ...office, now, dueSoonHours, rulesOff });
}
