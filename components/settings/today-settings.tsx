import type { Settings } from '../../lib/settings/settings';
import { Labelled } from '../common/labelled';
import { Notice } from '../common/notice';
import { useSay } from '../common/words';
import { hostOf } from '../dossiers/dossier-filters';
import { SettingsCard } from './settings-card';
import { SettingRow, Tick } from './setting-row';

const times = ['morning', 'evening'] as const;

export interface TodaySettingsProps {
  settings: Settings;
  /** Whether the browser shows our notices; undefined until it has said. */
  mayNotify: boolean | undefined;
  /** Asks the browser for permission where it is needed. */
  onRemind(on: boolean): void;
  onChange(patch: Partial<Settings>): void;
}

/** Reminders, groups by handler, portals on which warnings were switched off. */
export function TodaySettings({ settings, mayNotify, onRemind, onChange }: TodaySettingsProps) {
  const say = useSay();
  const { reminders, groupByHandler, quietPortals } = settings;
  const on = reminders.on && mayNotify !== false;
  return (
    <SettingsCard id="today" title={say('setting.section.today')}>
      <div>
        <SettingRow id="reminders" title={say('options.reminders')} help={say('options.remindersHelp')}>
          <div className="stack near">
            <Tick label={say('options.remindersOn')} checked={on} onChange={onRemind} />
            {reminders.on && mayNotify === false && (
              <Notice tone="warn" live>
                <p className="small">{say('options.reminders.refused')}</p>
              </Notice>
            )}
            {on && (
              <div className="fields" style={{ maxWidth: 320 }}>
                {times.map((time) => (
                  <Labelled key={time} label={say(`options.reminders.${time}`)}>
                    <input
                      className="input"
                      type="time"
                      value={reminders[time] ?? ''}
                      onChange={({ target }) => onChange({ reminders: withTime(reminders, time, target.value) })}
                    />
                  </Labelled>
                ))}
              </div>
            )}
            {on && <p className="small quiet">{say('options.reminders.blank')}</p>}
          </div>
        </SettingRow>
        <SettingRow id="groupByHandler" title={say('options.groupByHandler')} help={say('options.groupByHandlerHelp')}>
          <Tick
            label={say('options.groupByHandlerOn')}
            checked={groupByHandler}
            onChange={(checked) => onChange({ groupByHandler: checked })}
          />
        </SettingRow>
        {quietPortals.length > 0 && (
          <SettingRow id="quietPortals" title={say('options.quietPortals')} help={say('options.quietPortalsHelp')}>
            <ul className="plain stack tight">
              {quietPortals.map((origin) => (
                <li key={origin} className="row spread">
                  <span className="code">{hostOf(origin)}</span>
                  <button
                    type="button"
                    className="button"
                    aria-label={say('options.quietEndOf', { host: hostOf(origin) })}
                    onClick={() => onChange({ quietPortals: quietPortals.filter((one) => one !== origin) })}
                  >
                    {say('options.quietEnd')}
                  </button>
                </li>
              ))}
            </ul>
          </SettingRow>
        )}
      </div>
    </SettingsCard>
  );
}

/** A time that was cleared reminds of nothing. */
function withTime(reminders: Settings['reminders'], time: (typeof times)[number], value: string): Settings['reminders'] {
  const { [time]: _before, ...rest } = reminders;
  return value === '' ? rest : { ...rest, [time]: value };
}
