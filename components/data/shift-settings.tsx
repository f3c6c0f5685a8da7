import { useState } from 'react';
import type { Shift } from '../../lib/settings/shift';
import { ConfirmDialog } from '../common/confirm-dialog';
import { Choice } from '../common/labelled';
import { Notice } from '../common/notice';
import { useSay } from '../common/words';
import { Tick } from '../settings/setting-row';
import { placeOfSetting } from '../settings/settings-card';

/** Offered when the lock is switched on: most offices close then. */
const USUAL = '17:00';

interface ShiftSettingsProps {
  shift: Shift;
  locked: boolean;
  onChange(shift: Shift): void;
  /** False: something could not be erased. */
  onLock(erase: Shift['erase']): Promise<boolean>;
}

/** What is erased at the end of a shift, when, and at once. */
export function ShiftSettings({ shift, locked, onChange, onLock }: ShiftSettingsProps) {
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState<Shift['erase'] | 'failed'>();
  const { at: _at, ...untimed } = shift;

  async function lock() {
    setAsking(false);
    setDone((await onLock(shift.erase)) ? shift.erase : 'failed');
  }
  return (
    <section className="stack near" id={placeOfSetting('shift')} aria-label={say('options.shift')}>
      <h3>{say('options.shift')}</h3>
      <p className="small">{say('options.shiftHelp')}</p>
      {locked && <p className="small quiet">{say('options.locked')}</p>}
      <div className="row">
        <Tick
          label={say('data.shift.timed')}
          checked={shift.at !== undefined}
          disabled={locked}
          onChange={(on) => onChange(on ? { ...shift, at: USUAL } : untimed)}
        />
        {shift.at !== undefined && (
          <input
            className="input"
            style={{ width: 120 }}
            type="time"
            aria-label={say('data.shift.at')}
            value={shift.at}
            disabled={locked}
            onChange={({ target }) => target.value !== '' && onChange({ ...shift, at: target.value })}
          />
        )}
      </div>
      <Tick
        label={say('data.shift.onClose')}
        checked={shift.onClose}
        disabled={locked}
        onChange={(onClose) => onChange({ ...shift, onClose })}
      />
      <p className="small quiet">{say('data.shift.onCloseHelp')}</p>
      <div style={{ maxWidth: 480 }}>
        <Choice<Shift['erase']>
          label={say('data.shift.erase')}
          value={shift.erase}
          disabled={locked}
          options={(['personal', 'read'] as const).map((value) => ({ value, label: say(`data.shift.${value}`) }))}
          onChange={(erase) => onChange({ ...shift, erase })}
        />
      </div>
      <div className="row">
        <button type="button" className="button" onClick={() => (shift.erase === 'read' ? setAsking(true) : void lock())}>
          {say('data.shift.now')}
        </button>
      </div>
      {done !== undefined && (
        <Notice tone={done === 'failed' ? 'warn' : 'good'} live>
          <p className="small">
            {say(done === 'failed' ? 'data.shift.failed' : done === 'read' ? 'data.shift.doneRead' : 'data.shift.done')}
          </p>
        </Notice>
      )}
      {asking && (
        <ConfirmDialog
          danger
          title={say('data.shift.titleRead')}
          confirm={say('data.shift.now')}
          onConfirm={() => void lock()}
          onCancel={() => setAsking(false)}
        >
          <p>{say('data.shift.loses')}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}
