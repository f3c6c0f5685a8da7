import { useEffect, useId, useState } from 'react';
import { useSay } from '../common/words';
import { readAddress } from './read-address';

interface PortalFieldProps {
  label: string;
  /** Origin, or empty. */
  portal: string;
  onPortal(portal: string | undefined): void;
}

/** Kept when the field is left or Enter is pressed; an emptied field forgets the portal, one that is no address keeps the old one. */
export function PortalField({ label, portal, onPortal }: PortalFieldProps) {
  const say = useSay();
  const [text, setText] = useState(portal);
  const [told, setTold] = useState<'kept' | 'wrong'>();
  const line = useId();
  useEffect(() => setText(portal), [portal]);

  function keep() {
    if (text.trim() === portal) return;
    const read = readAddress(text);
    if (read === undefined && text.trim() !== '') return setTold('wrong');
    onPortal(read);
    setText(read ?? '');
    setTold('kept');
  }

  return (
    <div className="stack tight">
      <input
        className="input"
        type="text"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        aria-describedby={line}
        aria-invalid={told === 'wrong'}
        placeholder={say('options.portalExample')}
        value={text}
        onChange={(event) => (setText(event.target.value), setTold(undefined))}
        onBlur={keep}
        onKeyDown={(event) => event.key === 'Enter' && keep()}
      />
      <span id={line} className="small quiet" role="status">
        {told === 'wrong' ? say('options.portalWrong') : told === 'kept' ? say('common.kept') : say('options.portalLater')}
      </span>
    </div>
  );
}
