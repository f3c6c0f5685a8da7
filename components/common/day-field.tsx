import { useEffect, useState } from 'react';
import { Labelled } from './labelled';
import { dayText } from '../../lib/calendar/say-moment';

interface DayFieldProps {
  label: string;
  /** `yyyy-MM-dd`, or empty. */
  day: string;
  wrong?: boolean;
  onDay(day: string): void;
}

/** `14/6/2023`, `14-06-2023` or `14.06.2023` → `2023-06-14`; anything that is no day → undefined. */
export function readDay(text: string): string | undefined {
  const found = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text);
  if (found === null) return undefined;
  const [, d = '', m = '', y = ''] = found;
  const day = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : undefined;
}

/** A day as dd/MM/yyyy whatever the language of the browser: its own date field would show the month first on many PCs. */
export function DayField({ label, day, wrong, onDay }: DayFieldProps) {
  const [text, setText] = useState(day === '' ? '' : dayText(day));
  useEffect(() => {
    if (day !== '') setText(dayText(day));
  }, [day]);
  const read = readDay(text);

  return (
    <Labelled label={label}>
      <input
        className="input"
        inputMode="numeric"
        autoComplete="off"
        placeholder="dd/MM/yyyy"
        value={text}
        aria-invalid={wrong === true || (text !== '' && read === undefined)}
        onChange={(event) => {
          setText(event.target.value);
          const now = readDay(event.target.value);
          if (now !== undefined && now !== day) onDay(now);
        }}
        onBlur={() => read === undefined && day !== '' && setText(dayText(day))}
      />
    </Labelled>
  );
}
