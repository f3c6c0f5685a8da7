import { useState } from 'react';
import type { Period } from '../../lib/calendar/period';
import { periodOf, sayNamed, type PeriodRule } from '../../lib/calendar/period-rule';
import { periodText } from '../../lib/calendar/say-moment';
import type { DifferingPeriod } from '../../lib/report/judge-period';
import { Labelled } from '../common/labelled';
import { Notice } from '../common/notice';
import { useSay } from '../common/words';

interface PeriodAsksProps {
  judged: DifferingPeriod;
  rule: PeriodRule;
  /** The official has said that this period is meant. */
  kept: boolean;
  onTake(period: Period): void;
  onKeep(): void;
  onSave(title: string): void;
}

/** A period that is none of the rule asks before anything is counted by it; once kept it only says so. */
export function PeriodAsks({ judged, rule, kept, onTake, onKeep, onSave }: PeriodAsksProps) {
  const say = useSay();
  const [title, setTitle] = useState('');
  const { asks, days, nearest, named } = judged;
  const period = periodOf(nearest, rule);
  const values = {
    days,
    nearest: sayNamed(nearest),
    dates: periodText(period),
    title: judged.title ?? '',
    ...(named !== undefined && { named: sayNamed(named) }),
  };
  const settled = kept || asks === 'own';
  return (
    <Notice tone={settled ? 'note' : 'warn'}>
      <p>{say(`forms.asks.${asks}`, values)}</p>
      {asks !== 'order' && (
        <div className="row">
          <button type="button" className="button" onClick={() => onTake(period)}>
            {say('forms.asks.take', { nearest: sayNamed(nearest) })}
          </button>
          {!settled && (
            <button type="button" className="button" onClick={onKeep}>
              {say('forms.asks.keep')}
            </button>
          )}
        </div>
      )}
      {kept && asks !== 'own' && asks !== 'order' && (
        <form
          className="row"
          onSubmit={(event) => {
            event.preventDefault();
            if (title.trim() !== '') onSave(title.trim());
          }}
        >
          <Labelled label={say('forms.asks.name')}>
            <input className="input" value={title} maxLength={200} onChange={(event) => setTitle(event.target.value)} />
          </Labelled>
          <button type="submit" className="button" disabled={title.trim() === ''}>
            {say('forms.asks.save')}
          </button>
        </form>
      )}
    </Notice>
  );
}
