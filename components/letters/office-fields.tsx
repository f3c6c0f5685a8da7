import { useState } from 'react';
import type { LetterDraft } from '../../lib/letters/draft';
import { DayField } from '../common/day-field';
import { Choice, Labelled } from '../common/labelled';
import { useSay } from '../common/words';

interface OfficeFieldsProps {
  draft: LetterDraft;
  /** `yyyy-MM-dd` */
  today: string;
  onDraft(draft: LetterDraft): void;
}

const texts = ['superior', 'unit', 'place', 'signerTitle', 'signerName'] as const;

/** Who writes, where and when: the same on every letter of the batch. */
export function OfficeFields({ draft, today, onDraft }: OfficeFieldsProps) {
  const say = useSay();
  // Open to begin with where something is missing; it does not close under the hand that fills it in.
  const [lacking] = useState(draft.unit.trim() === '' || draft.place.trim() === '');
  return (
    <details open={lacking}>
      <summary>{say('letters.office')}</summary>
      <div className="stack near">
        <div className="fields">
          {texts.map((name) => (
            <Labelled key={name} label={say(`letters.${name}`)}>
              <input
                className="input"
                autoComplete="off"
                maxLength={200}
                value={draft[name]}
                onChange={({ target }) => onDraft({ ...draft, [name]: target.value })}
              />
            </Labelled>
          ))}
          {draft.day !== '' && <DayField label={say('letters.day')} day={draft.day} onDay={(day) => onDraft({ ...draft, day })} />}
          <Choice<'A4' | 'A5'>
            label={say('letters.paper')}
            value={draft.paper}
            options={(['A5', 'A4'] as const).map((value) => ({ value, label: value }))}
            onChange={(paper) => onDraft({ ...draft, paper })}
          />
        </div>
        <label className="tick">
          <input
            type="checkbox"
            checked={draft.day === ''}
            onChange={({ target }) => onDraft({ ...draft, day: target.checked ? '' : today })}
          />
          <span>{say('letters.dayOpen')}</span>
        </label>
        <p className="small quiet">{say('letters.officeKept')}</p>
      </div>
    </details>
  );
}
