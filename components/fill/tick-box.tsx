import { useEffect, useRef, type ReactElement } from 'react';

interface Props {
  name: string;
  state: 'all' | 'none' | 'some';
  disabled?: boolean;
  onChange: (on: boolean) => void;
}

/** A tick box for one cell or for many; some of many is the third state. */
export function TickBox({ name, state, disabled = false, onChange }: Props): ReactElement {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = state === 'some';
  }, [state]);
  return (
    <input
      ref={box}
      type="checkbox"
      aria-label={name}
      checked={state === 'all'}
      disabled={disabled}
      onChange={(event) => onChange(event.target.checked)}
    />
  );
}
