import { useEffect, useState } from 'react';
import { formatNumber } from '../../lib/text/say';
import { readNumber } from '../../lib/text/read-number';
import { Labelled } from '../common/labelled';
import { useWords } from '../common/words';

interface MarkFieldProps {
  /** What the figures leave open. */
  low: number;
  high: number;
  given: number | undefined;
  onMark(points: number | undefined): void;
}

/** Points that the office gives itself, or copies from where they were published; kept when the field is left. */
export function MarkField({ low, high, given, onMark }: MarkFieldProps) {
  const { say, language } = useWords();
  const written = given === undefined ? '' : formatNumber(given, language);
  const [text, setText] = useState(written);
  useEffect(() => setText(written), [written]);
  const read = readNumber(text, 'rate');
  const points = read.kind === 'number' ? read.quantity.value : undefined;
  const wrong = text.trim() !== '' && (points === undefined || points < low || points > high);

  function keep() {
    if (wrong) return setText(written);
    if (points !== given) onMark(text.trim() === '' ? undefined : points);
  }
  return (
    <div className="stack tight" style={{ maxWidth: 280 }}>
      <Labelled label={say('scores.mark', { low, high })}>
        <input
          className="input"
          inputMode="decimal"
          aria-invalid={wrong}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onBlur={keep}
          onKeyDown={(event) => event.key === 'Enter' && keep()}
        />
      </Labelled>
      {wrong && (
        <span className="small" role="status">
          {say('scores.markWrong', { low, high })}
        </span>
      )}
    </div>
  );
}
