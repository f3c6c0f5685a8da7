import type { ReactNode } from 'react';

/** A control under its label. */
export function Labelled({ label, wide, children }: { label: string; wide?: boolean; children: ReactNode }) {
  return (
    <label className={wide === true ? 'field wide' : 'field'}>
      <span className="label">{label}</span>
      {children}
    </label>
  );
}

interface ChoiceProps<T extends string> {
  label: string;
  wide?: boolean;
  value: T;
  options: readonly { value: T; label: string }[];
  disabled?: boolean;
  onChange(value: T): void;
}

export function Choice<T extends string>({ label, wide, value, options, disabled, onChange }: ChoiceProps<T>) {
  return (
    <Labelled label={label} {...(wide === true && { wide })}>
      <select className="input" value={value} disabled={disabled} onChange={(event) => onChange(event.target.value as T)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
