import { Fragment } from 'react';
import { formatNumber } from '../../lib/text/say';
import type { Equation, EquationTerm } from './equation-of';
import { useWords } from './words';

/** 412 + 38 + 2 = 452 ≠ 457, each figure under its name, the one that does not fit framed. */
export function EquationView({ equation }: { equation: Equation }) {
  const { say, language } = useWords();
  const { terms, total, expected } = equation;
  return (
    <div className="equation" role="group" aria-label={say('common.equation.name')}>
      {terms.map((term, index) => (
        <Fragment key={index}>
          {index > 0 && <span className="sign">+</span>}
          <Term term={term} />
        </Fragment>
      ))}
      <span className="sign">=</span>
      <Term term={{ name: say('common.equation.sum'), raw: formatNumber(expected, language) }} />
      <span className="sign">
        <span aria-hidden="true">≠</span>
        <span className="unseen">{say('common.equation.differs')}</span>
      </span>
      <Term term={total} />
    </div>
  );
}

function Term({ term }: { term: EquationTerm }) {
  const { say } = useWords();
  const suspect = term.suspect && say('common.equation.suspect');
  return (
    <span className={suspect === undefined ? 'term' : 'term suspect'}>
      <span className="name">
        {term.name}
        {suspect !== undefined && <span className="unseen"> ({suspect})</span>}
      </span>
      <span className="figure">{term.raw}</span>
    </span>
  );
}
