import { useState } from 'react';
import type { ProcedureTerm } from '../../lib/calendar/office-terms';
import { readTerm } from '../../lib/calendar/read-term';
import { Labelled } from '../common/labelled';
import { useSay } from '../common/words';

const CODE = /^[\p{L}\p{N}.\-_/]{0,60}$/u;
const empty = { procedure: '', code: '', term: '', decision: '' };

/** The term of one procedure; one of the same code or name gives way. */
export function TermForm({ onAdd }: { onAdd(term: ProcedureTerm): void }) {
  const say = useSay();
  const [entry, setEntry] = useState(empty);
  const trimmed = Object.fromEntries(Object.entries(entry).map(([key, text]) => [key, text.trim().normalize('NFC')])) as typeof empty;
  const { procedure, code, term, decision } = trimmed;
  const wrongTerm = term !== '' && readTerm(term) === undefined;
  const ready = procedure !== '' && term !== '' && !wrongTerm && CODE.test(code);

  function add() {
    onAdd({ procedure, term, decision, ...(code !== '' && { code }) });
    setEntry({ ...empty, decision });
  }
  const field = (key: keyof typeof empty, placeholder?: string) => (
    <input
      className="input"
      maxLength={key === 'procedure' ? 1000 : 300}
      placeholder={placeholder}
      aria-invalid={(key === 'term' && wrongTerm) || (key === 'code' && !CODE.test(code))}
      value={entry[key]}
      onChange={(event) => setEntry({ ...entry, [key]: event.target.value })}
    />
  );

  return (
    <details>
      <summary>{say('calendar.terms.add')}</summary>
      <form
        className="stack near"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) add();
        }}
      >
        <div className="fields">
          <Labelled label={say('calendar.terms.procedure')} wide>
            {field('procedure')}
          </Labelled>
          <Labelled label={say('calendar.terms.code')}>{field('code', '1.001193')}</Labelled>
          <Labelled label={say('calendar.terms.term')}>{field('term', say('calendar.terms.termExample'))}</Labelled>
          <Labelled label={say('calendar.decision')}>{field('decision', say('calendar.decisionExample'))}</Labelled>
          <button type="submit" className="button primary" disabled={!ready}>
            {say('calendar.terms.add')}
          </button>
        </div>
        {wrongTerm && (
          <p className="small" role="status">
            {say('calendar.terms.termWrong')}
          </p>
        )}
      </form>
    </details>
  );
}
