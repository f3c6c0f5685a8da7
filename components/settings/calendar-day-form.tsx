import { useState } from 'react';
import { officeDayKinds, type OfficeDay, type OfficeDayKind } from '../../lib/calendar/office-calendar';
import { isOfficeYear, officeYears } from '../../lib/calendar/office-calendar-days';
import { DayField } from '../common/day-field';
import { Choice, Labelled } from '../common/labelled';
import { useSay } from '../common/words';

/** A day of the office's own; one that is there already gives way. */
export function CalendarDayForm({ onAdd }: { onAdd(day: OfficeDay): void }) {
  const say = useSay();
  const [day, setDay] = useState('');
  const [kind, setKind] = useState<OfficeDayKind>('off');
  const [name, setName] = useState('');
  const [decision, setDecision] = useState('');
  const [added, setAdded] = useState(0);
  const outside = day !== '' && !isOfficeYear(day);

  function add() {
    onAdd({ day, kind, name: name.trim().normalize('NFC'), decision: decision.trim().normalize('NFC') });
    setDay('');
    setName('');
    setAdded(added + 1);
  }

  return (
    <details>
      <summary>{say('calendar.add')}</summary>
      <form
        className="stack near"
        onSubmit={(event) => {
          event.preventDefault();
          if (day !== '' && !outside && name.trim() !== '') add();
        }}
      >
        <p className="small quiet">{say('calendar.addHelp')}</p>
        <div className="fields">
          <DayField key={added} label={say('calendar.column.day')} day={day} wrong={outside} onDay={setDay} />
          <Choice<OfficeDayKind>
            label={say('calendar.column.kind')}
            value={kind}
            options={officeDayKinds.map((value) => ({ value, label: say(`calendar.kind.${value}`) }))}
            onChange={setKind}
          />
          <Labelled label={say('calendar.name')}>
            <input
              className="input"
              maxLength={300}
              placeholder={say('calendar.nameExample')}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          </Labelled>
          <Labelled label={say('calendar.decision')}>
            <input
              className="input"
              maxLength={300}
              placeholder={say('calendar.decisionExample')}
              value={decision}
              onChange={(event) => setDecision(event.target.value)}
            />
          </Labelled>
          <button type="submit" className="button primary" disabled={day === '' || outside || name.trim() === ''}>
            {say('calendar.add')}
          </button>
        </div>
        {outside && (
          <p className="small" role="status">
            {say('calendar.outOfYears', { from: String(officeYears[0]), to: String(officeYears.at(-1)) })}
          </p>
        )}
      </form>
    </details>
  );
}
