import { useState } from 'react';
import { ConfirmDialog } from '../common/confirm-dialog';
import { useSay } from '../common/words';
import { hostOf } from '../dossiers/dossier-filters';

export interface PortalData {
  portal: string;
  dossiers: number;
  open: number;
  figures: number;
  lists: number;
}

interface PortalListProps {
  portals: readonly PortalData[];
  /** Everything stored, in rows. */
  total: number;
  /** More rows than this cannot be taken back; seconds in which fewer can. */
  undo: { rows: number; seconds: number };
  onErase(portal: string): void;
  onEraseAll(): void;
}

/** What was read of each portal, with the way to erase it. */
export function PortalList({ portals, total, undo, onErase, onEraseAll }: PortalListProps) {
  const say = useSay();
  const [asking, setAsking] = useState<PortalData | 'all'>();

  function confirmed() {
    setAsking(undefined);
    if (asking === 'all') onEraseAll();
    else if (asking !== undefined) onErase(asking.portal);
  }
  const rows = asking === undefined || asking === 'all' ? total : asking.dossiers + asking.figures + asking.lists;
  return (
    <section className="stack near" aria-label={say('data.portals')}>
      <h3>{say('data.portals')}</h3>
      {portals.length === 0 && <p className="small quiet">{say('data.portals.none')}</p>}
      <ul className="plain">
        {portals.map((one) => (
          <li key={one.portal} className="row spread" style={{ padding: '4px 0' }}>
            <span className="stack tight">
              <span className="code strong">{hostOf(one.portal)}</span>
              <span className="small quiet">{say('data.portals.counts', counts(one))}</span>
            </span>
            <button
              type="button"
              className="button"
              aria-label={say('data.eraseOf', { host: hostOf(one.portal) })}
              onClick={() => setAsking(one)}
            >
              {say('data.erase')}
            </button>
          </li>
        ))}
      </ul>
      <div className="row">
        <button type="button" className="button danger" disabled={total === 0} onClick={() => setAsking('all')}>
          {say('data.eraseAll')}
        </button>
      </div>
      {asking !== undefined && (
        <ConfirmDialog
          danger
          title={asking === 'all' ? say('data.eraseAll.title') : say('data.erase.title', { host: hostOf(asking.portal) })}
          confirm={asking === 'all' ? say('data.eraseAll') : say('data.erase')}
          onConfirm={confirmed}
          onCancel={() => setAsking(undefined)}
        >
          <p>{asking === 'all' ? say('data.eraseAll.loses') : say('data.erase.loses', counts(asking))}</p>
          <p>{asking === 'all' ? say('data.eraseAll.keeps') : say('data.erase.keeps')}</p>
          <p className="small quiet">
            {rows > undo.rows ? say('data.erase.noUndo', { n: undo.rows }) : say('data.erase.undo', { n: undo.seconds })}
          </p>
        </ConfirmDialog>
      )}
    </section>
  );
}

function counts({ dossiers, open, figures, lists }: PortalData) {
  return { dossiers, open, figures, lists };
}
