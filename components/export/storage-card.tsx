import { useState } from 'react';
import type { Moment } from '../../lib/text/moment';
import { ConfirmDialog } from '../common/confirm-dialog';
import { Notice } from '../common/notice';
import { momentText } from '../../lib/calendar/say-moment';
import { useSay } from '../common/words';

/** What lies on this computer. */
export interface StorageSummary {
  dossiers: number;
  lists: number;
  figures: number;
  /** Readings under way (session memory holds their rows), lĩnh vực of procedures, log of fillings. */
  others: number;
  /** Reports as they were handed in, those opened from files too. */
  frozen: number;
  oldest?: Moment;
  bytes?: number;
  retentionDays: number;
  /** Labels of the personal columns that are switched on. */
  personal: readonly string[];
}

interface StorageCardProps {
  storage: StorageSummary;
  onErase(): Promise<boolean>;
  onOpenSettings(): void;
}

export function StorageCard({ storage, onErase, onOpenSettings }: StorageCardProps) {
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const [erased, setErased] = useState<boolean>();
  const empty = storage.dossiers === 0 && storage.lists === 0 && storage.figures === 0 && storage.others === 0 && storage.frozen === 0;

  async function erase() {
    setAsking(false);
    setErased(await onErase());
  }

  return (
    <section className="card stack" aria-label={say('workspace.storage.title')}>
      <h2>{say('workspace.storage.title')}</h2>
      <dl className="facts">
        <dt>{say('workspace.storage.dossiers')}</dt>
        <dd>{say('common.number', { n: storage.dossiers })}</dd>
        <dt>{say('workspace.storage.lists')}</dt>
        <dd>{say('common.number', { n: storage.lists })}</dd>
        <dt>{say('workspace.storage.figures')}</dt>
        <dd>{say('common.number', { n: storage.figures })}</dd>
        <dt>{say('workspace.storage.frozen')}</dt>
        <dd>{say('common.number', { n: storage.frozen })}</dd>
        {storage.oldest !== undefined && (
          <>
            <dt>{say('workspace.storage.oldest')}</dt>
            <dd>{momentText(storage.oldest)}</dd>
          </>
        )}
        {storage.bytes !== undefined && (
          <>
            <dt>{say('workspace.storage.size')}</dt>
            <dd>{say('workspace.storage.megabytes', { n: Math.round(storage.bytes / 104_857.6) / 10 })}</dd>
          </>
        )}
        <dt>{say('workspace.storage.personal')}</dt>
        <dd>{storage.personal.length === 0 ? say('workspace.storage.noPersonal') : storage.personal.join(', ')}</dd>
        <dt>{say('workspace.storage.retention')}</dt>
        <dd>{say('workspace.storage.retentionDays', { n: storage.retentionDays })}</dd>
      </dl>
      <p className="small quiet">{say('workspace.storage.where')}</p>
      <div className="row">
        <button type="button" className="button" onClick={onOpenSettings}>
          {say('workspace.storage.change')}
        </button>
        <button type="button" className="button danger" disabled={empty} onClick={() => setAsking(true)}>
          {say('workspace.storage.erase')}
        </button>
      </div>
      {erased === true && empty && (
        <Notice tone="good" live>
          <p>{say('workspace.storage.erased')}</p>
        </Notice>
      )}
      {erased === false && (
        <Notice tone="warn" live>
          <p>{say('workspace.storage.notErased')}</p>
        </Notice>
      )}
      {asking && (
        <ConfirmDialog
          danger
          title={say('workspace.storage.eraseTitle')}
          confirm={say('workspace.storage.eraseConfirm')}
          onConfirm={() => void erase()}
          onCancel={() => setAsking(false)}
        >
          <p>{say('workspace.storage.eraseLoses', { dossiers: storage.dossiers, figures: storage.figures, frozen: storage.frozen })}</p>
          <p>{say('workspace.storage.eraseKeeps')}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}
