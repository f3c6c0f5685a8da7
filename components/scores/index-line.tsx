import { useState } from 'react';
import type { SeriesPoint } from '../../lib/report/indices/evaluate';
import type { IndexDefinition, Outcome } from '../../lib/report/indices/outcome';
import { pointsOf, type GivenPoints } from '../../lib/report/indices/total-score';
import { isReached, type OfficeTarget } from '../../lib/report/targets/office-targets';
import { formatNumber } from '../../lib/text/say';
import { useWords } from '../common/words';
import { IndexDetail } from './index-detail';
import { pointsText, rateText } from './score-text';

export interface IndexResult {
  index: IndexDefinition;
  outcome: Outcome;
  target: OfficeTarget | undefined;
}

interface IndexLineProps extends IndexResult {
  given: GivenPoints;
  series(): readonly SeriesPoint[];
  onMark(points: number | undefined): void;
}

/** One index: what it came to in one line; opened, how and out of what. */
export function IndexLine({ index, outcome, target, given, series, onMark }: IndexLineProps) {
  const { say, language } = useWords();
  const [open, setOpen] = useState(false);
  const { points, from } = pointsOf(index, outcome, given);
  const reached = target === undefined ? undefined : isReached(target, outcome.ratio);
  return (
    <li>
      <details className="group" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span className="score-name">
            {index.number !== undefined && <span className="figure quiet">{index.number} </span>}
            {say(`index.${index.id}.title`)}
          </span>
          <span className="score-values">
            {target !== undefined && (
              <span className={`badge plainmark tone-${reached === undefined ? 'note' : reached ? 'good' : 'warn'}`}>
                {say(reached === undefined ? 'scores.targetUnknown' : reached ? 'scores.targetMet' : 'scores.targetMissed', {
                  rate: formatNumber(target.atLeast, language),
                })}
              </span>
            )}
            {outcome.ratio !== undefined && <span className="figure strong">{rateText(outcome.ratio, language)}</span>}
            {outcome.ratio === undefined && outcome.points === undefined && from === 'open' && (
              <span className="badge plainmark tone-note">{say('scores.lacking')}</span>
            )}
            {index.max !== undefined && (outcome.points !== undefined || from === 'given') && (
              <span className="figure strong">
                {say(from === 'given' ? 'scores.pointsGiven' : 'scores.points', { points: pointsText(points, language), max: index.max })}
              </span>
            )}
          </span>
        </summary>
        {open && <IndexDetail index={index} outcome={outcome} target={target} given={given[index.id]} series={series()} onMark={onMark} />}
      </details>
    </li>
  );
}
