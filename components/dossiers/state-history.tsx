import type { StoredDossier } from '../../lib/dossier/dossier';
import type { StateId } from '../../lib/vocabulary/state';
import { momentText } from '../../lib/calendar/say-moment';
import { useSay } from '../common/words';

/** Earlier states and the present one, oldest first, with the time each was first seen (not the time it came about). */
export function StateHistory({ dossier }: { dossier: StoredDossier }) {
  const say = useSay();
  const name = (state: StateId | undefined, text: string | undefined) =>
    state === undefined ? (text ?? say('common.state.unknown')) : say(`common.state.${state}`);
  if (dossier.history.length === 0) return null;
  return (
    <div className="stack tight">
      <h3>{say('workspace.dossier.history')}</h3>
      <dl className="facts small">
        {dossier.history.map((step) => (
          <HistoryRow key={step.at} at={momentText(step.at)} text={name(step.state, step.stateText)} />
        ))}
      </dl>
      <p className="small">{say('workspace.dossier.nowState', { state: name(dossier.state, dossier.stateText) })}</p>
      <p className="small quiet">{say('workspace.dossier.historyNote')}</p>
    </div>
  );
}

function HistoryRow({ at, text }: { at: string; text: string }) {
  return (
    <>
      <dt className="figure">{at}</dt>
      <dd>{text}</dd>
    </>
  );
}
