import type { ReactNode } from 'react';
import type { Period } from '../../lib/calendar/period';
import { DayField } from '../common/day-field';
import { Choice } from '../common/labelled';
import { periodText } from '../../lib/calendar/say-moment';
import { useSay } from '../common/words';

export interface FormChoice {
  formId: string;
  unit: string;
  /** Key of one of the offered periods, or `own`. */
  periodKey: string;
  period: Period;
  rowsAre: 'field' | 'unit';
}

export interface OfferedPeriod {
  key: string;
  label: string;
  period: Period;
}

interface FormPickerProps {
  choice: FormChoice;
  forms: readonly { id: string; label: string }[];
  units: readonly string[];
  periods: readonly OfferedPeriod[];
  /** The form itself says what its rows are. */
  rowsFixed?: boolean;
  onChange(choice: FormChoice): void;
  /** Further choices of the same kind. */
  children?: ReactNode;
}

/** Which form, of whom, for when. The two dates can always be set by hand: not every office follows the 15→14 rule. */
export function FormPicker({ choice, forms, units, periods, rowsFixed, onChange, children }: FormPickerProps) {
  const say = useSay();
  const { from, to } = choice.period;

  function choosePeriod(key: string) {
    const offered = periods.find((one) => one.key === key);
    onChange({ ...choice, periodKey: key, ...(offered && { period: offered.period }) });
  }

  function setDay(end: 'from' | 'to', day: string) {
    onChange({ ...choice, periodKey: 'own', period: { ...choice.period, [end]: day } });
  }

  return (
    <div className="fields picker">
      <Choice
        label={say('workspace.forms.form')}
        wide
        value={choice.formId}
        options={forms.map(({ id, label }) => ({ value: id, label }))}
        onChange={(formId) => onChange({ ...choice, formId })}
      />
      <Choice
        label={say('common.field.unit')}
        value={choice.unit}
        options={[{ value: '', label: say('workspace.forms.allUnits') }, ...units.map((value) => ({ value, label: value }))]}
        onChange={(unit) => onChange({ ...choice, unit })}
      />
      <Choice
        label={say('workspace.forms.rowsAre')}
        value={choice.rowsAre}
        disabled={rowsFixed === true}
        options={[
          { value: 'field' as const, label: say('common.rowsAre.field') },
          { value: 'unit' as const, label: say('common.rowsAre.unit') },
        ]}
        onChange={(rowsAre) => onChange({ ...choice, rowsAre })}
      />
      <Choice
        label={say('common.period')}
        wide
        value={choice.periodKey}
        options={[
          ...periods.map(({ key, label, period }) => ({ value: key, label: `${label} (${periodText(period)})` })),
          { value: 'own', label: say('workspace.forms.ownPeriod') },
        ]}
        onChange={choosePeriod}
      />
      <DayField label={say('common.from')} day={from} onDay={(day) => setDay('from', day)} />
      <DayField label={say('common.to')} day={to} wrong={from > to} onDay={(day) => setDay('to', day)} />
      {children}
      {from > to && <p className="small wide">{say('common.periodOrder')}</p>}
    </div>
  );
}
