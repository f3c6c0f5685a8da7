import type { Period } from '../calendar/period';
import type { ReportForm } from './form';
import { ii06a } from './forms/ii-06a';

export const forms: readonly ReportForm[] = [ii06a];

export function formById(id: string): ReportForm | undefined {
  return forms.find((form) => form.id === id);
}

/** Forms in force on the last day of the period. */
export function formsFor(period: Period, known: readonly ReportForm[] = forms): readonly ReportForm[] {
  return known.filter((form) => form.validFrom <= period.to && (form.validTo === undefined || period.to <= form.validTo));
}
