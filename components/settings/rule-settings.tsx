import { SeverityBadge } from '../common/severity-badge';
import { useSay } from '../common/words';
import type { OptionsViewProps } from './options-view';
import { Tick } from './setting-row';

export function RuleSettings({ settings, locked, rules, onChange }: OptionsViewProps) {
  const say = useSay();
  const off = new Set(settings.rulesOff);
  const isLocked = locked.has('rulesOff');
  if (rules.length === 0) return null;

  function set(id: string, on: boolean) {
    onChange({ rulesOff: on ? [...off].filter((one) => one !== id) : [...off, id] });
  }

  return (
    <section className="card stack near" aria-label={say('options.rules')}>
      <h2>{say('options.rules')}</h2>
      <p className="small quiet">{say('options.rulesHelp')}</p>
      {isLocked && <p className="small quiet">{say('options.locked')}</p>}
      <ul className="plain">
        {rules.map(({ id, title, severity }) => (
          <li key={id} className="row spread" style={{ flexWrap: 'nowrap' }}>
            <Tick label={title} checked={!off.has(id)} disabled={isLocked} onChange={(on) => set(id, on)} />
            {severity !== undefined && <SeverityBadge severity={severity} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
