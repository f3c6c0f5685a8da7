import { useEffect, useState } from 'react';
import { useSay } from '../common/words';

interface UnitFieldProps {
  unit: string;
  locked: boolean;
  onUnit(unit: string): void;
}

/** Kept when the field is left or Enter is pressed, so that no half-written name is ever used; an empty field keeps the old name. */
export function UnitField({ unit, locked, onUnit }: UnitFieldProps) {
  const say = useSay();
  const [text, setText] = useState(unit);
  const [kept, setKept] = useState(false);
  useEffect(() => setText(unit), [unit]);

  function keep() {
    const name = text.trim().normalize('NFC');
    if (name === '' || name === unit) {
      setText(unit);
      return;
    }
    onUnit(name);
    setKept(true);
  }

  return (
    <div className="stack tight">
      <input
        className="input"
        aria-label={say('options.unit')}
        placeholder={say('options.unitExample')}
        value={text}
        disabled={locked}
        onChange={(event) => (setText(event.target.value), setKept(false))}
        onBlur={keep}
        onKeyDown={(event) => event.key === 'Enter' && keep()}
      />
      <span className="small quiet" role="status">
        {kept ? say('common.kept') : ''}
      </span>
    </div>
  );
}
