import { fieldIds, isPersonal } from '../../lib/vocabulary/field';
import { Notice } from '../common/notice';
import { useSay } from '../common/words';
import type { OptionsViewProps } from './options-view';
import { Locked, Tick } from './setting-row';
import { placeOfSetting, SettingsCard } from './settings-card';

const personalFields = fieldIds.filter(isPersonal);

/** Off unless the office decides otherwise: what is not stored cannot leak. */
export function PersonalSettings({ settings, locked, onChange }: OptionsViewProps) {
  const say = useSay();
  const kept = new Set(settings.keepPersonal);
  const isLocked = locked.has('keepPersonal');

  function set(field: string, on: boolean) {
    const next = on ? [...kept, field] : [...kept].filter((one) => one !== field);
    onChange({ keepPersonal: next });
  }

  return (
    <SettingsCard id="personal" title={say('setting.section.personal')} help={say('options.personalHelp')}>
      {isLocked && <Locked />}
      <div className="choices">
        {personalFields.map((field) => (
          <Tick
            key={field}
            id={placeOfSetting(field)}
            label={say(`common.field.${field}`)}
            checked={kept.has(field)}
            disabled={isLocked}
            onChange={(on) => set(field, on)}
          />
        ))}
      </div>
      {kept.size > 0 && (
        <Notice tone="warn">
          <p className="small">{say('options.personalOn', { n: kept.size })}</p>
        </Notice>
      )}
    </SettingsCard>
  );
}
