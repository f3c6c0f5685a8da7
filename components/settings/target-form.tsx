import { useState } from 'react';
import { readNumber } from '../../lib/text/read-number';
import type { OfficeTarget } from '../../lib/report/targets/office-targets';
import { Choice, Labelled } from '../common/labelled';
import { useSay } from '../common/words';

interface TargetFormProps {
  /** Indices that a target can be set for. */
  ids: readonly string[];
  year: number;
  onAdd(target: OfficeTarget): void;
}

/** One target; one of the same index, unit and year gives way. */
export function TargetForm({ ids, year: thisYear, onAdd }: TargetFormProps) {
  const say = useSay();
  const [index, setIndex] = useState(ids[0] ?? '');
  const [unit, setUnit] = useState('');
  const [year, setYear] = useState(String(thisYear));
  const [rate, setRate] = useState('');
  const [decision, setDecision] = useState('');
  const read = readNumber(rate, 'rate');
  const atLeast = read.kind === 'number' && read.quantity.value >= 0 && read.quantity.value <= 100 ? read.quantity.value : undefined;
  const goodYear = /^20\d\d$/.test(year) && Number(year) >= 2015;

  function add() {
    if (atLeast === undefined || !goodYear) return;
    const name = unit.trim().normalize('NFC');
    onAdd({ index, year: Number(year), atLeast, decision: decision.trim().normalize('NFC'), ...(name !== '' && { unit: name }) });
    setRate('');
  }

  return (
    <details>
      <summary>{say('target.add')}</summary>
      <form
        className="fields"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <Choice
          label={say('target.index')}
          wide
          value={index}
          options={ids.map((value) => ({ value, label: say(`index.${value}.title`) }))}
          onChange={setIndex}
        />
        <Labelled label={say('target.unit')}>
          <input
            className="input"
            maxLength={300}
            placeholder={say('target.allUnits')}
            value={unit}
            onChange={(event) => setUnit(event.target.value)}
          />
        </Labelled>
        <Labelled label={say('target.year')}>
          <input
            className="input"
            inputMode="numeric"
            maxLength={4}
            aria-invalid={!goodYear}
            value={year}
            onChange={(event) => setYear(event.target.value)}
          />
        </Labelled>
        <Labelled label={say('target.atLeast')}>
          <input
            className="input"
            inputMode="decimal"
            aria-invalid={rate !== '' && atLeast === undefined}
            value={rate}
            onChange={(event) => setRate(event.target.value)}
          />
        </Labelled>
        <Labelled label={say('target.decision')}>
          <input
            className="input"
            maxLength={300}
            placeholder={say('target.decisionExample')}
            value={decision}
            onChange={(event) => setDecision(event.target.value)}
          />
        </Labelled>
        <button type="submit" className="button primary" disabled={atLeast === undefined || !goodYear}>
          {say('target.add')}
        </button>
      </form>
    </details>
  );
}
