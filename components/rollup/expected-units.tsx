import { useState } from 'react';
import { useSay } from '../common/words';

interface ExpectedUnitsProps {
  expected: readonly string[];
  /** Units that have reported, for a list to begin with. */
  reported: readonly string[];
  onSave(names: readonly string[]): void;
}

/** Which units have to report: one a line, as they come out of a spreadsheet. */
export function ExpectedUnits({ expected, reported, onSave }: ExpectedUnitsProps) {
  const say = useSay();
  const [text, setText] = useState(expected.join('\n'));
  const names = text.split('\n').flatMap((line) => line.trim() || []);
  return (
    <details className="card">
      <summary>{say('rollup.expected', { n: expected.length })}</summary>
      <div className="stack near">
        <p className="small quiet">{say('rollup.expectedHint')}</p>
        <textarea
          className="input"
          rows={8}
          aria-label={say('rollup.expectedList')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <div className="row">
          <button type="button" className="button" onClick={() => onSave(names)}>
            {say('rollup.expectedSave', { n: names.length })}
          </button>
          {names.length === 0 && reported.length > 0 && (
            <button type="button" className="button bare" onClick={() => setText(reported.join('\n'))}>
              {say('rollup.expectedFrom', { n: reported.length })}
            </button>
          )}
        </div>
      </div>
    </details>
  );
}
