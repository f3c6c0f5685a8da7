import { fieldIds, isPersonal } from '../../lib/vocabulary/field';
import { Notice } from '../common/notice';
import { useSay } from '../common/words';
import type { OptionsViewProps } from './options-view';
import { Tick } from './setting-row';

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
    <section className="card stack near" aria-label={say('options.personal')}>
      <h2>{say('options.personal')}</h2>
      <p className="small quiet">{say('options.personalHelp')}</p>
      {isLocked && <p className="small quiet">{say('options.locked')}</p>}
      <div className="choices">
        {personalFields.map((field) => (
          <Tick
            key={field}
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
    </section>
  );
}
