import type { ReactElement } from 'react';
import type { SourceChoice } from '../../lib/fill/choose-source';
import type { Say } from '../../lib/text/say';

interface Props {
  say: Say;
  choices: readonly SourceChoice[];
  chosen: string;
  differing: number;
  onChoose: (id: string) => void;
}

/** Where the figures come from; where sources disagree the official decides, and one form takes from one source. */
export function SourceChooser({ say, choices, chosen, differing, onChoose }: Props): ReactElement {
  const only = choices.length === 1 ? choices[0] : undefined;
  if (only) {
    return (
      <p className="source">
        <span className="quiet">{say('fill.source')}:</span> {say(only.plan.source.say)}
      </p>
    );
  }
  return (
    <fieldset className="sources">
      <legend>{say('fill.source')}</legend>
      {choices.map((choice) => (
        <label key={choice.id}>
          <input type="radio" name="source" checked={choice.id === chosen} onChange={() => onChoose(choice.id)} />
          {say(choice.plan.source.say)}
        </label>
      ))}
      <p className="note">{say('fill.sourcesDiffer', { count: differing })}</p>
    </fieldset>
  );
}
