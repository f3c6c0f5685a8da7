import { NO_OFFICE_TERMS, withTerms, type OfficeTerms } from '../calendar/office-terms';
import { officeTermsSchema } from '../calendar/office-terms-schema';
import { ok, type Result } from '../text/result';
import type { Changes } from '../text/take-over';
import { officeData } from './office-data';

/** Terms of procedures, and how each portal counts due dates. */
export const termsData = officeData<OfficeTerms>('terms', officeTermsSchema, NO_OFFICE_TERMS);

/** Takes the entries of a file over; what it does not name stays. */
export async function importTerms(text: string): Promise<Result<Changes>> {
  const read = termsData.parse(text);
  if (!read.ok) return read;
  const before = await termsData.read();
  const { terms, changes } = withTerms(before, read.value.terms);
  const saved = await termsData.save({ ...terms, conventions: { ...before.conventions, ...read.value.conventions } });
  return saved.ok ? ok(changes) : saved;
}
