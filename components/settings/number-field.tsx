import { useEffect, useState } from 'react';
import { useSay } from '../common/words';

interface NumberFieldProps {
  label: string;
  value: number;
  min: number;
  max: number;
  /** Says what the number counts, e.g. "giờ". */
  unit: string;
  disabled: boolean;
  onChange(value: number): void;
}

/** A whole number within bounds; anything else is named and not kept. */
export function NumberField({ label, value, min, max, unit, disabled, onChange }: NumberFieldProps) {
  const say = useSay();
  const [text, setText] = useState(String(value));
  useEffect(() => setText(String(value)), [value]);
  const number = Number(text);
  const wrong = text.trim() === '' || !Number.isInteger(number) || number < min || number > max;

  return (
    <div className="stack tight">
      <label className="row">
        <input
          className="input"
          style={{ width: 96, textAlign: 'right' }}
          type="number"
          inputMode="numeric"
          aria-label={label}
          aria-invalid={wrong}
          min={min}
          max={max}
          value={text}
          disabled={disabled}
          onChange={(event) => setText(event.target.value)}
          onBlur={() => (wrong ? setText(String(value)) : number !== value && onChange(number))}
          onKeyDown={(event) => event.key === 'Enter' && !wrong && number !== value && onChange(number)}
        />
        <span>{unit}</span>
      </label>
      {wrong && (
        <span className="small" role="status">
          {say('options.outOfBounds', { min, max })}
        </span>
      )}
    </div>
  );
}
