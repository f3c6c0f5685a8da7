import type { Severity } from '../../lib/check/finding';
import { SeverityBadge } from '../common/severity-badge';
import { useSay } from '../common/words';
import type { OptionsViewProps } from './options-view';
import { Locked, Tick } from './setting-row';
import { placeOfSetting, SettingsCard } from './settings-card';

/** What rules speak of, as people know it. */
export const rulesOf = ['dossiers', 'petitions', 'figures', 'texts'] as const;

export interface RuleEntry {
  id: string;
  title: string;
  of: (typeof rulesOf)[number];
  severity?: Severity;
}

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
      {rulesOf.map((of) => {
        const mine = rules.filter((rule) => rule.of === of);
        const quiet = mine.filter(({ id }) => off.has(id)).length;
        return (
          <details key={of}>
            <summary>{say(quiet === 0 ? `options.rulesOf.${of}` : `options.rulesOfOff.${of}`, { n: mine.length, off: quiet })}</summary>
            <ul className="plain stack tight">
              {mine.map(({ id, title, severity }) => (
                <li key={id} className="row spread" style={{ flexWrap: 'nowrap' }}>
                  <Tick id={placeOfSetting(id)} label={title} checked={!off.has(id)} disabled={isLocked} onChange={(on) => set(id, on)} />
                  {severity !== undefined && <SeverityBadge severity={severity} />}
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </SettingsCard>
  );
}
