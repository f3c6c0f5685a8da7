import { periodText } from '../../lib/calendar/say-moment';
import type { Period } from '../../lib/calendar/period';
import type { FigureScope, FigureUnit } from '../../lib/report/indices/known-figures';
import { periodName } from '../../lib/calendar/period-rule';
import type { Say } from '../../lib/text/say';
import { Choice } from '../common/labelled';
import { useSay } from '../common/words';
import { hostOf } from '../dossiers/dossier-filters';

interface ScopePickerProps {
  units: readonly FigureUnit[];
  periods: readonly Period[];
  portals: readonly string[];
  scope: FigureScope;
  onChange(scope: FigureScope): void;
}

/** Whose figures, of when, and of one portal alone where two portals say different things. */
export function ScopePicker({ units, periods, portals, scope, onChange }: ScopePickerProps) {
  const say = useSay();
  return (
    <div className="fields picker">
      <Choice
        label={say('common.field.unit')}
        value={String(units.indexOf(scope.unit))}
        options={units.map((unit, i) => ({ value: String(i), label: unitLabel(unit, say) }))}
        onChange={(at) => onChange({ ...scope, unit: units[Number(at)] ?? scope.unit })}
      />
      <Choice
        label={say('common.period')}
        value={String(periods.indexOf(scope.period))}
        options={periods.map((period, i) => ({ value: String(i), label: periodLabel(period, say) }))}
        onChange={(at) => onChange({ ...scope, period: periods[Number(at)] ?? scope.period })}
      />
      {portals.length > 1 && (
        <Choice
          label={say('scores.portal')}
          value={scope.portal ?? ''}
          options={[{ value: '', label: say('scores.allPortals') }, ...portals.map((portal) => ({ value: portal, label: hostOf(portal) }))]}
          onChange={(portal) => onChange({ unit: scope.unit, period: scope.period, ...(portal !== '' && { portal }) })}
        />
      )}
    </div>
  );
}

function unitLabel({ name, whole }: FigureUnit, say: Say): string {
  if (!whole) return name === '' ? say('scores.noUnit') : name;
  return name === '' ? say('scores.wholeTable') : say('scores.wholeOf', { name });
}

/** `Quý II/2023 (15/03/2023 – 14/06/2023)`, or the days alone. */
export function periodLabel(period: Period, say: Say): string {
  const name = periodName(period);
  return name === undefined ? periodText(period) : `${say(name)} (${periodText(period)})`;
}
