import type { StoredDossier } from '../../lib/dossier/dossier';
import { useSay } from '../common/words';

/** The state as we understand it; what the portal wrote stands in the detail. */
export function StateMark({ dossier }: { dossier: Pick<StoredDossier, 'state' | 'stateText' | 'leftListAt'> }) {
  const say = useSay();
  if (dossier.leftListAt !== undefined) return <span className="badge plainmark tone-note">{say('common.leftList')}</span>;
  const text = dossier.state === undefined ? (dossier.stateText ?? say('common.state.unknown')) : say(`common.state.${dossier.state}`);
  return <span className="badge plainmark tone-note">{text}</span>;
}
