import { NO_OFFICE_FORMS, withOfficeForms, type OfficeForms } from '../report/office-forms';
import { officeFormsSchema } from '../report/office-forms-schema';
import { ok, type Result } from '../text/result';
import type { Changes } from '../text/take-over';
import type { FormsSet } from './message-types';
import { record } from './log';
import { officeData } from './office-data';
import { readSettings } from './settings-access';

/** Forms, ways of counting, periods and systems of the office; the key is that of no other data. */
export const formsData = officeData<OfficeForms>('forms', officeFormsSchema, NO_OFFICE_FORMS);

export async function readForms(): Promise<FormsSet> {
  const [own, shipped, unreadable] = await Promise.all([formsData.read(), fromPolicy(), formsData.isUnreadable()]);
  return { own, shipped, unreadable };
}

/** Takes a file over; what it does not name stays. Refused whole at the first thing unknown. */
export async function importForms(text: string): Promise<Result<Changes>> {
  const read = formsData.parse(text);
  if (!read.ok) return read;
  const { forms, changes } = withOfficeForms(await formsData.read(), read.value);
  const saved = await formsData.save(forms);
  return saved.ok ? ok(changes) : saved;
}

/** What cannot be read is left out and noted. */
async function fromPolicy(): Promise<OfficeForms[]> {
  const { policy } = await readSettings();
  const read = (policy.forms ?? []).map((text) => formsData.parse(text));
  const refused = read.filter((result) => !result.ok).length;
  if (refused > 0) await record('policy-forms-not-readable', String(refused));
  return read.flatMap((result) => (result.ok ? [result.value] : []));
}
