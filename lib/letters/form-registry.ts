import { dayOf, type Moment } from '../text/moment';
import { mau02tt012018 } from './forms/mau-02-tt01-2018';
import { mau03tt012018 } from './forms/mau-03-tt01-2018';
import { mau04tt012018 } from './forms/mau-04-tt01-2018';
import { mau04tt032025 } from './forms/mau-04-tt03-2025';
import type { LetterForm } from './letter-form';

export const letterForms: readonly LetterForm[] = [mau04tt012018, mau04tt032025, mau02tt012018, mau03tt012018];

export interface OfferedForm {
  form: LetterForm;
  from: 'office' | 'built-in';
  /** The day of the letter lies between its first and its last day, as far as these are known. */
  inForce: boolean;
  /** It has a text. */
  usable: boolean;
}

const offered =
  (from: OfferedForm['from'], day: Moment) =>
  (form: LetterForm): OfferedForm => ({
    form,
    from,
    inForce: form.validFrom <= dayOf(day) && (form.validTo === undefined || dayOf(day) <= form.validTo),
    usable: form.evidence !== 'to-supply',
  });

/** Those of the office first, in its own order; the rest as they are registered. The first that is usable is the one to begin with. */
export function formsOffered(own: readonly LetterForm[], day: Moment): readonly OfferedForm[] {
  return [...own.map(offered('office', day)), ...letterForms.map(offered('built-in', day))];
}

/** What to begin with: an apology that is in force, else one that can at least be printed; those of the office first. */
export function formToBeginWith(forms: readonly OfferedForm[]): OfferedForm | undefined {
  const usable = forms.filter(({ usable: can, form }) => can && form.kind === 'apology');
  return usable.find(({ inForce }) => inForce) ?? usable[0];
}
