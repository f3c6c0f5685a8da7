import type { ReactNode } from 'react';
import { Icon } from '../common/icon';
import { useSay } from '../common/words';
import { placeOfSetting } from './settings-card';

interface SettingRowProps {
  /** Where it stands in the page; the search goes there. */
  id: string;
  title: string;
  help?: string;
  /** Set by the office's policy: shown, not to be changed here. */
  locked?: boolean;
  children: ReactNode;
}

export function SettingRow({ id, title, help, locked, children }: SettingRowProps) {
  return (
    <div className="setting" id={placeOfSetting(id)} role="group" aria-label={title}>
      <div className="stack tight">
        <span className="strong">{title}</span>
        {locked === true && <Locked />}
      </div>
      <div>{children}</div>
      {help !== undefined && <p className="small quiet help">{help}</p>}
    </div>
  );
}

/** What the office has set is shown and not to be changed. */
export function Locked() {
  const say = useSay();
  return (
    <span className="small quiet row" style={{ gap: 4 }}>
      <Icon name="lock" />
      {say('options.locked')}
    </span>
  );
}

interface TickProps {
  /** Where it stands in the page, if it is a setting by itself. */
  id?: string;
  label: string;
  checked: boolean;
  disabled?: boolean;
  onChange(checked: boolean): void;
}

export function Tick({ id, label, checked, disabled, onChange }: TickProps) {
  return (
    <label className="tick" id={id}>
      <input type="checkbox" checked={checked} disabled={disabled} onChange={(event) => onChange(event.target.checked)} />
      <span>{label}</span>
    </label>
  );
}
