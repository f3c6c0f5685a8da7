import { useState } from 'react';
import { keyOfUnit, unitLevels, wrongOfUnits, type OfficeUnit, type UnitLevel } from '../../lib/report/units/office-units';
import { DayField } from '../common/day-field';
import { Choice, Labelled } from '../common/labelled';
import { useSay } from '../common/words';

interface UnitFormProps {
  /** Units there are already. */
  units: readonly OfficeUnit[];
  onAdd(unit: OfficeUnit): void;
}

const empty = { name: '', parent: '', from: '', to: '', mergedFrom: '' };

/** One unit; one of the same name and first day gives way. */
export function UnitForm({ units, onAdd }: UnitFormProps) {
  const say = useSay();
  const [level, setLevel] = useState<UnitLevel>('commune');
  const [entry, setEntry] = useState(empty);
  const [times, setTimes] = useState(0);
  const unit = unitOf(entry, level);
  const others = units.filter((one) => keyOfUnit(one) !== keyOfUnit(unit));
  const wrong = unit.name === '' ? undefined : wrongOfUnits([...others, unit]);
  const text = (name: 'name' | 'parent' | 'mergedFrom') => (
    <Labelled label={say(`unit.${name}`)} wide={name === 'mergedFrom'}>
      <input
        className="input"
        maxLength={name === 'mergedFrom' ? 3_000 : 300}
        placeholder={name === 'mergedFrom' ? say('unit.mergedFromHint') : undefined}
        value={entry[name]}
        onChange={({ target }) => setEntry({ ...entry, [name]: target.value })}
      />
    </Labelled>
  );
  return (
    <details>
      <summary>{say('unit.add')}</summary>
      <form
        className="fields"
        onSubmit={(event) => {
          event.preventDefault();
          if (unit.name === '' || wrong !== undefined) return;
          onAdd(unit);
          setEntry({ ...empty, parent: entry.parent });
          setTimes(times + 1);
        }}
      >
        {text('name')}
        <Choice<UnitLevel>
          label={say('unit.level')}
          value={level}
          options={unitLevels.map((value) => ({ value, label: say(`unit.level.${value}`) }))}
          onChange={setLevel}
        />
        {text('parent')}
        <DayField key={`from ${times}`} label={say('unit.from')} day={entry.from} onDay={(from) => setEntry({ ...entry, from })} />
        <DayField key={`to ${times}`} label={say('unit.to')} day={entry.to} onDay={(to) => setEntry({ ...entry, to })} />
        {text('mergedFrom')}
        <button type="submit" className="button primary" disabled={unit.name === '' || wrong !== undefined}>
          {say('unit.add')}
        </button>
      </form>
      <p className="small" role="status">
        {wrong !== undefined && say(`unit.wrong.${wrong.wrong}`, { name: wrong.name })}
      </p>
    </details>
  );
}

function unitOf(entry: typeof empty, level: UnitLevel): OfficeUnit {
  const [name = '', parent = ''] = [entry.name, entry.parent].map((text) => text.trim().normalize('NFC'));
  const mergedFrom = entry.mergedFrom
    .split(';')
    .map((old) => old.trim().normalize('NFC'))
    .filter((old) => old !== '');
  return {
    name,
    level,
    ...(parent !== '' && { parent }),
    ...(entry.from !== '' && { from: entry.from }),
    ...(entry.to !== '' && { to: entry.to }),
    ...(mergedFrom.length > 0 && { mergedFrom }),
  };
}
