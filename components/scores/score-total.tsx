import { classOf18, totalScore, type GivenPoints } from '../../lib/report/indices/total-score';
import { useWords } from '../common/words';
import type { IndexResult } from './index-line';
import { pointsText } from './score-text';

interface ScoreTotalProps {
  set: 'nd61' | 'qd766';
  results: readonly IndexResult[];
  given: GivenPoints;
}

/** The sum as far as it is known: a span as long as an index is open, and a class only once none can change it. */
export function ScoreTotal({ set, results, given }: ScoreTotalProps) {
  const { say, language } = useWords();
  const total = totalScore(results, given);
  const { certain, of, max } = total;
  const open = total.points.low !== total.points.high;
  const grade = classOf18(total.points);
  return (
    <div className="score-total">
      <span className="figure strong">{say('scores.total', { points: pointsText(total.points, language), max })}</span>
      {set === 'nd61' && <span className="strong">{grade === undefined ? say('scores.classOpen') : say(`scores.class.${grade}`)}</span>}
      <span className="small quiet">
        {say(open ? 'scores.certainOf' : 'scores.certainAll', { certain, of })}
        {total.given > 0 && ` ${say('scores.givenOf', { given: total.given })}`}
      </span>
    </div>
  );
}
