import type { ReactNode } from 'react';
import { Icon } from '../common/icon';
import { useSay } from '../common/words';

interface SettingRowProps {
  title: string;
  help?: string;
  /** Set by the office's policy: shown, not to be changed here. */
  locked?: boolean;
  children: ReactNode;
}

export function SettingRow({ title, help, locked, children }: SettingRowProps) {
  const say = useSay();
  return (
    <div className="setting" role="group" aria-label={title}>
      <div className="stack tight">
        <span className="strong">{title}</span>
        {locked === true && (
          <span className="small quiet row" style={{ gap: 4 }}>
            <Icon name="lock" />
            {say('options.locked')}
          </span>
        )}
      </div>
      <div>{children}</div>
      {help !== undefined && <p className="small quiet help">{help}</p>}
    </div>
  );
}

interface TickProps {
  label: string;
  checked: boolean;
  disabled?: boolean;
  onChange(checked: boolean): void;
}

export function Tick({ label, checked, disabled, onChange }: TickProps) {
  return (
    <label className="tick">
      <input type="checkbox" checked={checked} disabled={disabled} onChange={(event) => onChange(event.target.checked)} />
      <span>{label}</span>
    </label>
  );
}
