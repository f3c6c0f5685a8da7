import { useState } from 'react';
import type { Period } from '../../lib/calendar/period';
import { DayField } from '../common/day-field';
import { Notice } from '../common/notice';
import { useSay } from '../common/words';

interface ConfirmPeriodProps {
  /** A likely period, offered but not taken. */
  offer?: Period | undefined;
  onConfirm(period: Period): void;
}

/** The page did not say which period these figures are of: the official, who chose it there, says so here. */
export function ConfirmPeriod({ offer, onConfirm }: ConfirmPeriodProps) {
  const say = useSay();
  const [from, setFrom] = useState(offer?.from ?? '');
  const [to, setTo] = useState(offer?.to ?? '');
  const wrongOrder = from !== '' && to !== '' && from > to;
  return (
    <Notice tone="warn">
      <p className="strong">{say('workspace.figures.periodUnknownTitle')}</p>
      <p className="small">{say('workspace.figures.periodUnknownWhy')}</p>
      <form
        className="stack near"
        onSubmit={(event) => {
          event.preventDefault();
          if (from !== '' && to !== '' && !wrongOrder) onConfirm({ from, to });
        }}
      >
        <div className="fields">
          <DayField label={say('common.from')} day={from} onDay={setFrom} />
          <DayField label={say('common.to')} day={to} wrong={wrongOrder} onDay={setTo} />
        </div>
        {wrongOrder && <p className="small">{say('common.periodOrder')}</p>}
        <div>
          <button type="submit" className="button" disabled={from === '' || to === '' || wrongOrder}>
            {say('workspace.figures.confirmPeriod')}
          </button>
        </div>
      </form>
    </Notice>
  );
}
