import { questionsLeft, type Outcome } from '../../lib/diagnose/bisect';
import { Notice } from '../common/notice';
import { useSay } from '../common/words';

interface SearchCardProps {
  /** Undefined: no search was begun. */
  outcome?: Outcome;
  /** In words, by its name in the search. */
  wordsFor(part: string): string;
  /** The part that was found is off for good now. */
  off: boolean;
  onBegin(): void;
  onAnswer(still: boolean): void;
  onStop(): void;
  onSwitchOff(part: string): void;
}

export function SearchCard({ outcome, wordsFor, off, onBegin, onAnswer, onStop, onSwitchOff }: SearchCardProps) {
  const say = useSay();
  return (
    <section className="card stack near" aria-label={say('selfCheck.search.title')}>
      <h2>{say('selfCheck.search.title')}</h2>
      <p className="small quiet">{say('selfCheck.search.intro')}</p>
      {outcome?.kind === 'searching' && (
        <>
          <p role="status">{say('selfCheck.search.reloaded', { off: outcome.search.off.length, left: questionsLeft(outcome.search) })}</p>
          <div className="row">
            <button type="button" className="button" onClick={() => onAnswer(true)}>
              {say('selfCheck.search.still')}
            </button>
            <button type="button" className="button" onClick={() => onAnswer(false)}>
              {say('selfCheck.search.gone')}
            </button>
            <button type="button" className="button bare" onClick={onStop}>
              {say('selfCheck.search.stop')}
            </button>
          </div>
        </>
      )}
      {outcome?.kind === 'found' && (
        <Notice tone="note" live>
          <p>{say('selfCheck.search.found', { part: wordsFor(outcome.part) })}</p>
          {off ? (
            <p className="small">{say('selfCheck.search.switchedOff')}</p>
          ) : (
            <button type="button" className="button" onClick={() => onSwitchOff(outcome.part)}>
              {say('selfCheck.search.switchOff')}
            </button>
          )}
        </Notice>
      )}
      {outcome?.kind === 'elsewhere' && (
        <Notice tone="note" live>
          <p>{say('selfCheck.search.elsewhere')}</p>
        </Notice>
      )}
      {outcome?.kind !== 'searching' && (
        <div>
          <button type="button" className="button" onClick={onBegin}>
            {say('selfCheck.search.start')}
          </button>
        </div>
      )}
    </section>
  );
}
