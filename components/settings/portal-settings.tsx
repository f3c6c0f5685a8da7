import { useSay } from '../common/words';
import { hostOf } from '../dossiers/dossier-filters';
import { SettingsCard } from './settings-card';

export interface PortalEntry {
  origin: string;
  on: boolean;
  /** Named by the office's policy. */
  offered: boolean;
}

interface PortalSettingsProps {
  portals: readonly PortalEntry[];
  onSwitch(origin: string, on: boolean): void;
}

export function PortalSettings({ portals, onSwitch }: PortalSettingsProps) {
  const say = useSay();
  return (
    <SettingsCard id="portals" title={say('setting.section.portals')} help={say('options.portalsHelp')}>
      {portals.length === 0 && <p>{say('options.portalsNone')}</p>}
      <ul className="plain">
        {portals.map(({ origin, on, offered }) => (
          <li key={origin} className="setting">
            <span className="code strong">{hostOf(origin)}</span>
            <span className="row spread">
              <span className={`badge plainmark ${on ? 'tone-good' : 'tone-note'}`}>
                {say(on ? 'options.portalOn' : 'options.portalOff')}
              </span>
              {offered && <span className="small quiet">{say('options.portalOffered')}</span>}
              <button
                type="button"
                className="button"
                aria-label={say(on ? 'options.switchOffOf' : 'options.switchOnOf', { host: hostOf(origin) })}
                onClick={() => onSwitch(origin, !on)}
              >
                {say(on ? 'options.switchOff' : 'options.switchOn')}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </SettingsCard>
  );
}
