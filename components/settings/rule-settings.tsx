import { SeverityBadge } from '../common/severity-badge';
import { useSay } from '../common/words';
import type { OptionsViewProps } from './options-view';
import { Locked, Tick } from './setting-row';
import { placeOfSetting, SettingsCard } from './settings-card';

export function RuleSettings({ settings, locked, rules, onChange }: OptionsViewProps) {
  const say = useSay();
  const off = new Set(settings.rulesOff);
  const isLocked = locked.has('rulesOff');
  if (rules.length === 0) return null;

  function set(id: string, on: boolean) {
    onChange({ rulesOff: on ? [...off].filter((one) => one !== id) : [...off, id] });
  }

  return (
    <SettingsCard id="rules" title={say('setting.section.rules')} help={say('options.rulesHelp')}>
      {isLocked && <Locked />}
      <ul className="plain">
        {rules.map(({ id, title, severity }) => (
          <li key={id} className="row spread" style={{ flexWrap: 'nowrap' }}>
            <Tick id={placeOfSetting(id)} label={title} checked={!off.has(id)} disabled={isLocked} onChange={(on) => set(id, on)} />
            {severity !== undefined && <SeverityBadge severity={severity} />}
          </li>
        ))}
      </ul>
    </SettingsCard>
  );
}
