import { FilePicker, firstOf } from '../common/file-picker';
import { useSay } from '../common/words';
import { hostOf } from '../dossiers/dossier-filters';
import { SettingsCard } from './settings-card';

export interface ProfileRow {
  id: string;
  name: string;
  evidence: 'compared' | 'read-from-source' | 'described' | 'inferred';
  from: 'office' | 'policy' | 'built-in';
}

export interface ProfileSettingsProps {
  profiles: readonly ProfileRow[];
  /** Portals on which columns were taught by hand. */
  taught: readonly string[];
  /** What was taken over, or why it was not. */
  told: string | undefined;
  onImport(file: File): void;
  onExport(id: string): void;
  onExportTaught(origin: string): void;
  onRemove(id: string): void;
}

/** Profiles of portals: those of the office first, to be imported, handed on and removed. */
export function ProfileSettings({ profiles, taught, told, onImport, onExport, onExportTaught, onRemove }: ProfileSettingsProps) {
  const say = useSay();
  return (
    <SettingsCard id="profiles" title={say('setting.section.profiles')} help={say('options.profilesHelp')}>
      <div className="row">
        <FilePicker label={say('options.profileImport')} accept=".json,application/json" onFiles={firstOf(onImport)} />
      </div>
      <p role="status">{told}</p>
      <ul className="plain">
        {taught.map((origin) => (
          <li key={origin} className="setting">
            <span className="code strong">{hostOf(origin)}</span>
            <button
              type="button"
              className="button"
              aria-label={say('options.taughtExportOf', { host: hostOf(origin) })}
              onClick={() => onExportTaught(origin)}
            >
              {say('options.taughtExport')}
            </button>
          </li>
        ))}
        {profiles.map(({ id, name, evidence, from }) => (
          <li key={`${from} ${id}`} className="setting">
            <span className="strong">{name}</span>
            <span className="row spread">
              <span className="small quiet">
                {say(`options.profileFrom.${from}`)} · {say(`options.evidence.${evidence}`)}
              </span>
              <span className="row">
                <button type="button" className="button" aria-label={say('options.profileExportOf', { name })} onClick={() => onExport(id)}>
                  {say('options.profileExport')}
                </button>
                {from === 'office' && (
                  <button
                    type="button"
                    className="button"
                    aria-label={say('options.profileRemoveOf', { name })}
                    onClick={() => onRemove(id)}
                  >
                    {say('options.profileRemove')}
                  </button>
                )}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </SettingsCard>
  );
}
