import { systemLevels, type SystemLevel } from '../../lib/report/form';
import { hostOf } from '../dossiers/dossier-filters';
import { Notice } from '../common/notice';
import { useSay } from '../common/words';

/** Portals whose address does not say whose system they are: asked once, kept for every later report. */
export function SystemAsks({ portals, onName }: { portals: readonly string[]; onName(portal: string, system: SystemLevel): void }) {
  const say = useSay();
  return (
    <>
      {portals.map((portal) => (
        <Notice key={portal} tone="warn">
          <p>{say('forms.system.asks', { host: hostOf(portal) })}</p>
          <div className="row">
            {systemLevels.map((system) => (
              <button key={system} type="button" className="button" onClick={() => onName(portal, system)}>
                {say(`forms.system.${system}`)}
              </button>
            ))}
          </div>
        </Notice>
      ))}
    </>
  );
}
