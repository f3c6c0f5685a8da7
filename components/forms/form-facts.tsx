import { Fragment } from 'react';
import { dayText } from '../../lib/calendar/say-moment';
import type { ReportForm } from '../../lib/report/form';
import { useSay } from '../common/words';

interface FormFactsProps {
  form: ReportForm;
  /** Added by the office or its policy. */
  own: boolean;
  /** The way of counting, in words; absent for figures of a table. */
  convention?: string;
}

/** What the form is, who prescribes it, since when, and how sure its layout is. */
export function FormFacts({ form, own, convention }: FormFactsProps) {
  const say = useSay();
  const { validFrom, validTo } = form;
  const from = dayText(validFrom);
  return (
    <dl className="facts small card">
      <dt>{say('workspace.forms.basis')}</dt>
      <dd>{form.legalBasis}</dd>
      <dt>{say('forms.facts.issuer')}</dt>
      <dd>
        {form.issuer}
        {own && `. ${say('forms.facts.own')}`}
      </dd>
      <dt>{say('forms.facts.levels')}</dt>
      <dd>{form.levels.map((level) => say(`forms.level.${level}`)).join(', ')}</dd>
      <dt>{say('forms.facts.valid')}</dt>
      <dd>{validTo === undefined ? say('forms.facts.from', { from }) : say('forms.facts.fromTo', { from, to: dayText(validTo) })}</dd>
      <dt>{say('workspace.forms.evidence')}</dt>
      <dd>
        {say(`workspace.evidence.${form.evidence}`)}
        {form.note !== undefined && ` ${form.note}`}
      </dd>
      {form.otherNumbers?.map((numbers) => (
        <Fragment key={numbers.join()}>
          <dt>{say('forms.facts.otherNumbers')}</dt>
          <dd>{say('forms.facts.alsoNumbered', { first: numbers[0] ?? 0, last: numbers.at(-1) ?? 0 })}</dd>
        </Fragment>
      ))}
      {convention !== undefined && (
        <>
          <dt>{say('workspace.forms.convention')}</dt>
          <dd>{convention}</dd>
        </>
      )}
    </dl>
  );
}
