import { unitLevels, type Settings } from '../../lib/settings/settings';
import { Choice } from '../common/labelled';
import { useSay } from '../common/words';
import { UnitField } from '../settings/unit-field';
import { PortalField } from './portal-field';

export interface WelcomeProps {
  settings: Settings;
  locked: ReadonlySet<string>;
  /** Portals that the office has set for everybody. */
  offered: readonly string[];
  onChange(change: Partial<Settings>): void;
}

/** What it does and does not do. */
export function DoesStep() {
  const say = useSay();
  return (
    <>
      <ul className="points">
        {['reads', 'warns', 'fills', 'exports'].map((point) => (
          <li key={point}>{say(`welcome.does.${point}`)}</li>
        ))}
      </ul>
      <p className="strong">{say('welcome.doesNot')}</p>
      <ul className="points">
        {['send', 'people', 'click'].map((point) => (
          <li key={point}>{say(`welcome.doesNot.${point}`)}</li>
        ))}
      </ul>
    </>
  );
}

/** Unit, level, portal: each may be left open. */
export function UnitStep({ settings, locked, offered, onChange }: WelcomeProps) {
  const say = useSay();
  const levels = unitLevels.map((value) => ({ value, label: say(`options.level.${value}`) }));
  const open = { value: '', label: say('options.level.open') } as const;
  return (
    <>
      <p>{say('welcome.unitWhy')}</p>
      <div className="stack tight">
        <span className="small quiet" aria-hidden="true">
          {say('options.unit')}
        </span>
        <UnitField unit={settings.unit ?? ''} locked={locked.has('unit')} onUnit={(unit) => onChange({ unit })} />
      </div>
      <div className="stack tight">
        <Choice
          label={say('options.level')}
          value={settings.level ?? ''}
          options={[open, ...levels]}
          onChange={(level) => onChange({ level: level === '' ? undefined : level })}
        />
        <span className="small quiet">{say('options.levelHelp')}</span>
      </div>
      <div className="stack tight">
        <span className="small quiet" aria-hidden="true">
          {say('welcome.portalAddress')}
        </span>
        {offered.length > 0 ? (
          <ul className="points">
            {offered.map((origin) => (
              <li key={origin} className="code">
                {origin}
              </li>
            ))}
          </ul>
        ) : (
          <PortalField label={say('welcome.portalAddress')} portal={settings.portal ?? ''} onPortal={(portal) => onChange({ portal })} />
        )}
      </div>
    </>
  );
}

interface TryStepProps {
  portal: string | undefined;
  sampleAddress: string;
}

/** The sample page first, then the own portal. */
export function TryStep({ portal, sampleAddress }: TryStepProps) {
  const say = useSay();
  return (
    <>
      <p>{say('welcome.tryWhy')}</p>
      <div className="row">
        <a className="button primary" href={sampleAddress} target="_blank" rel="noopener">
          {say('welcome.openSample')}
        </a>
        {portal !== undefined && (
          <a className="button" href={portal} target="_blank" rel="noopener noreferrer">
            {say('welcome.openPortal', { host: new URL(portal).host })}
          </a>
        )}
      </div>
      <p className="strong">{say('welcome.portal')}</p>
      <ol className="points">
        {['open', 'icon', 'on', 'list'].map((point) => (
          <li key={point}>{say(`welcome.portal.${point}`)}</li>
        ))}
      </ol>
      <p className="small quiet">{say('welcome.portalAsk')}</p>
    </>
  );
}
