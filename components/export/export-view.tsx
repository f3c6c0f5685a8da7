import { useState } from 'react';
import { Icon } from '../common/icon';
import { Choice } from '../common/labelled';
import { Notice } from '../common/notice';
import { useSay } from '../common/words';
import { StorageCard, type StorageSummary } from './storage-card';

export const exportKinds = ['dossiers', 'figures', 'findings'] as const;
export type ExportKind = (typeof exportKinds)[number];

export interface TableChoice {
  id: string;
  label: string;
}

interface ExportViewProps {
  /** Findings are made when they are asked for. */
  counts: Readonly<Record<'dossiers' | 'figures', number>>;
  /** Statistics tables, newest first; one file holds one table. */
  tables: readonly TableChoice[];
  storage: StorageSummary;
  /** `table`: which one, for statistics. Resolves with the file name once the file was handed to the browser. */
  onExport(kind: ExportKind, table: string): Promise<string>;
  /** Resolves with whether everything is gone. */
  onErase(): Promise<boolean>;
  onOpenSettings(): void;
}

export function ExportView({ counts, tables, storage, onExport, onErase, onOpenSettings }: ExportViewProps) {
  const say = useSay();
  const [done, setDone] = useState<string>();
  const [busy, setBusy] = useState<ExportKind>();
  const [wanted, setWanted] = useState('');
  const table = tables.some(({ id }) => id === wanted) ? wanted : (tables[0]?.id ?? '');

  async function run(kind: ExportKind) {
    setBusy(kind);
    try {
      setDone(await onExport(kind, table));
    } finally {
      setBusy(undefined);
    }
  }

  return (
    <div className="stack">
      <section className="card stack" aria-label={say('workspace.export.title')}>
        <div className="stack tight">
          <h2>{say('workspace.export.title')}</h2>
          <p className="small quiet">{say('workspace.export.means')}</p>
        </div>
        {exportKinds.map((kind) => (
          <div key={kind} className="row spread" style={{ flexWrap: 'nowrap', alignItems: 'flex-end' }}>
            <div className="stack tight">
              <h3>{say(`workspace.export.${kind}`)}</h3>
              <p className="small quiet">
                {kind === 'findings' ? say('workspace.export.findingsMeans') : say(`workspace.export.${kind}Count`, { n: counts[kind] })}
              </p>
              {kind === 'figures' && tables.length > 0 && (
                <Choice
                  label={say('workspace.export.table')}
                  value={table}
                  options={tables.map(({ id, label }) => ({ value: id, label }))}
                  onChange={setWanted}
                />
              )}
            </div>
            <button
              type="button"
              className="button"
              disabled={busy !== undefined || (kind !== 'findings' && counts[kind] === 0)}
              aria-label={say('workspace.export.runOf', { what: say(`workspace.export.${kind}`) })}
              onClick={() => void run(kind)}
            >
              <Icon name="save" />
              {say('workspace.export.run')}
            </button>
          </div>
        ))}
        {done !== undefined && (
          <Notice tone="good" live>
            <p>{say('workspace.export.done', { name: done })}</p>
          </Notice>
        )}
      </section>
      <StorageCard storage={storage} onErase={onErase} onOpenSettings={onOpenSettings} />
    </div>
  );
}
