import { dayText } from '../../lib/calendar/say-moment';
import { keyOfUnit, withoutUnit, withUnits, type OfficeUnit, type OfficeUnits } from '../../lib/report/units/office-units';
import { Notice } from '../common/notice';
import { useSay } from '../common/words';
import { CalendarFiles, type Told } from './calendar-files';
import { EntryButton, EntryName, EntryTable } from './entry-table';
import { SettingsCard } from './settings-card';
import { UnitForm } from './unit-form';

export interface UnitSettingsProps {
  units: OfficeUnits;
  unreadable: boolean;
  told: Told | undefined;
  onChange(change: (own: OfficeUnits) => OfficeUnits): void;
  onImport(file: File): void;
  onExport(as: 'json' | 'csv'): void;
}

/** The units of the province or commune, since when, and out of which others: what older reports mean by their names. */
export function UnitSettings({ units, unreadable, told, onChange, onImport, onExport }: UnitSettingsProps) {
  const say = useSay();
  return (
    <SettingsCard id="units" title={say('setting.section.units')} help={say('setting.about.units')}>
      {unreadable && <Notice tone="warn">{say('calendar.unreadable')}</Notice>}
      {units.units.length === 0 ? (
        <p className="quiet">{say('unit.none')}</p>
      ) : (
        <UnitTable units={units.units} onRemove={(key) => onChange((own) => withoutUnit(own, key))} />
      )}
      <UnitForm units={units.units} onAdd={(unit) => onChange((own) => withUnits(own, [unit]).units)} />
      <CalendarFiles help={say('unit.fileHelp')} told={told} onImport={onImport} onExport={onExport} />
    </SettingsCard>
  );
}

function UnitTable({ units, onRemove }: { units: readonly OfficeUnit[]; onRemove(key: string): void }) {
  const say = useSay();
  return (
    <EntryTable
      label={say('setting.section.units')}
      entries={units}
      keyOf={keyOfUnit}
      columns={[
        {
          head: say('unit.name'),
          kind: 'name',
          render: ({ name, mergedFrom }) => (
            <EntryName name={name}>{mergedFrom !== undefined && say('unit.mergedOf', { names: mergedFrom.join(', ') })}</EntryName>
          ),
        },
        { head: say('unit.level'), render: ({ level }) => say(`unit.level.${level}`) },
        { head: say('unit.parent'), render: ({ parent }) => parent },
        { head: say('unit.days'), render: daysOf },
        {
          head: say('unit.action'),
          render: (unit) => (
            <EntryButton
              label={say('unit.remove')}
              name={say('unit.removeOf', { name: unit.name })}
              onPress={() => onRemove(keyOfUnit(unit))}
            />
          ),
        },
      ]}
    />
  );

  function daysOf({ from, to }: OfficeUnit): string {
    if (from === undefined && to === undefined) return '';
    if (to === undefined) return say('unit.since', { day: dayText(from ?? '') });
    return from === undefined ? say('unit.until', { day: dayText(to) }) : `${dayText(from)} – ${dayText(to)}`;
  }
}
