import { unitLevels, type Settings } from '../../lib/settings/settings';
import { useSay } from '../common/words';
import { PortalField } from '../welcome/portal-field';
import { NumberField } from './number-field';
import type { OptionsViewProps } from './options-view';
import { SettingsCard } from './settings-card';
import { SettingRow, Tick } from './setting-row';
import { UnitField } from './unit-field';

export function GeneralSettings({ settings, locked, bounds, onChange }: OptionsViewProps) {
  const say = useSay();
  const row = (key: keyof Settings) => ({
    id: key,
    title: say(`options.${key}`),
    help: say(`options.${key}Help`),
    locked: locked.has(key),
  });
  return (
    <SettingsCard id="general" title={say('setting.section.general')}>
      <div>
        <SettingRow {...row('unit')}>
          <UnitField unit={settings.unit ?? ''} locked={locked.has('unit')} onUnit={(unit) => onChange({ unit })} />
        </SettingRow>
        <SettingRow {...row('level')}>
          <Select
            label={say('options.level')}
            value={settings.level ?? ''}
            disabled={locked.has('level')}
            options={[['', say('options.level.open')], ...unitLevels.map((level) => [level, say(`options.level.${level}`)] as const)]}
            onChange={(level) => onChange({ level: unitLevels.find((one) => one === level) })}
          />
        </SettingRow>
        <SettingRow {...row('portal')}>
          <PortalField label={say('options.portal')} portal={settings.portal ?? ''} onPortal={(portal) => onChange({ portal })} />
        </SettingRow>
        <SettingRow {...row('dueSoonHours')}>
          <NumberField
            label={say('options.dueSoonHours')}
            value={settings.dueSoonHours}
            min={bounds.dueSoonHours[0]}
            max={bounds.dueSoonHours[1]}
            unit={say('options.hours')}
            disabled={locked.has('dueSoonHours')}
            onChange={(dueSoonHours) => onChange({ dueSoonHours })}
          />
        </SettingRow>
        <SettingRow {...row('marks')}>
          <Tick
            label={say('options.marksOn')}
            checked={settings.marks}
            disabled={locked.has('marks')}
            onChange={(marks) => onChange({ marks })}
          />
        </SettingRow>
        <SettingRow {...row('lookOnly')}>
          <Tick
            label={say('options.lookOnlyOn')}
            checked={settings.lookOnly}
            disabled={locked.has('lookOnly')}
            onChange={(lookOnly) => onChange({ lookOnly })}
          />
        </SettingRow>
        <SettingRow {...row('csv')}>
          <Select
            label={say('options.csv')}
            value={settings.csv.separator}
            disabled={locked.has('csv')}
            options={[
              [',', say('options.comma')],
              [';', say('options.semicolon')],
            ]}
            onChange={(separator) => onChange({ csv: { separator: separator as ',' | ';' } })}
          />
        </SettingRow>
        <SettingRow {...row('retentionDays')}>
          <NumberField
            label={say('options.retentionDays')}
            value={settings.retentionDays}
            min={bounds.retentionDays[0]}
            max={bounds.retentionDays[1]}
            unit={say('options.days')}
            disabled={locked.has('retentionDays')}
            onChange={(retentionDays) => onChange({ retentionDays })}
          />
        </SettingRow>
        <SettingRow {...row('language')}>
          <Select
            label={say('options.language')}
            value={settings.language}
            disabled={locked.has('language')}
            options={[
              ['vi', 'Tiếng Việt'],
              ['en', 'English'],
            ]}
            onChange={(language) => onChange({ language: language as Settings['language'] })}
          />
        </SettingRow>
        <SettingRow {...row('theme')}>
          <Select
            label={say('options.theme')}
            value={settings.theme}
            disabled={locked.has('theme')}
            options={(['system', 'light', 'dark'] as const).map((theme) => [theme, say(`options.theme.${theme}`)])}
            onChange={(theme) => onChange({ theme: theme as Settings['theme'] })}
          />
        </SettingRow>
      </div>
    </SettingsCard>
  );
}

interface SelectProps {
  label: string;
  value: string;
  disabled: boolean;
  options: readonly (readonly [string, string])[];
  onChange(value: string): void;
}

function Select({ label, value, disabled, options, onChange }: SelectProps) {
  return (
    <select
      className="input"
      style={{ maxWidth: 320 }}
      aria-label={label}
      value={value}
      disabled={disabled}
      onChange={(event) => onChange(event.target.value)}
    >
      {options.map(([id, text]) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </select>
  );
}
