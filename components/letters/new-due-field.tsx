import { MOST_WORKING_DAYS, type NewDue, type NewDueChoice } from '../../lib/letters/new-due';
import { dayText } from '../../lib/calendar/say-moment';
import { DayField } from '../common/day-field';
import { Choice, Labelled } from '../common/labelled';
import { useSay } from '../common/words';

interface NewDueFieldProps {
  choice: NewDueChoice | undefined;
  /** What the choice comes to; undefined while there is none. */
  due: NewDue | undefined;
  onChoice(choice: NewDueChoice | undefined): void;
}

/** The new day: left open, so many working days from the day of the letter, or a day. */
export function NewDueField({ choice, due, onChoice }: NewDueFieldProps) {
  const say = useSay();
  const by = choice?.by ?? 'open';
  return (
    <div className="stack near">
      <div className="fields">
        <Choice<'open' | 'workingDays' | 'day'>
          label={say('letters.newDue')}
          value={by}
          options={(['open', 'workingDays', 'day'] as const).map((value) => ({ value, label: say(`letters.newDue.${value}`) }))}
          onChange={(value) =>
            onChoice(
              value === 'open' ? undefined : value === 'day' ? { by: 'day', day: due?.ok ? due.day : '' } : { by: 'workingDays', count: 3 },
            )
          }
        />
        {choice?.by === 'workingDays' && (
          <Labelled label={say('letters.newDue.count')}>
            <input
              className="input"
              type="number"
              min={1}
              max={MOST_WORKING_DAYS}
              value={Number.isNaN(choice.count) ? '' : choice.count}
              aria-invalid={due?.ok === false}
              onChange={({ target }) => onChoice({ by: 'workingDays', count: target.valueAsNumber })}
            />
          </Labelled>
        )}
        {choice?.by === 'day' && (
          <DayField
            label={say('letters.newDue.date')}
            day={choice.day}
            wrong={due?.ok === false && choice.day !== ''}
            onDay={(day) => onChoice({ by: 'day', day })}
          />
        )}
      </div>
      <p className="small" role="status">
        {due?.ok === true && (
          <>
            {say('letters.newDue.is', { day: dayText(due.day) })} {!due.sure && say('letters.newDue.unsure')}
          </>
        )}
        {due?.ok === false && !(choice?.by === 'day' && choice.day === '') && (
          <span className="late">{say(`letters.newDue.${due.why}`, { n: MOST_WORKING_DAYS })}</span>
        )}
      </p>
    </div>
  );
}
