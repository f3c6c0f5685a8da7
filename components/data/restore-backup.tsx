import { useState } from 'react';
import { momentText } from '../../lib/calendar/say-moment';
import type { BackupPart } from '../../lib/backup/backup-format';
import { FilePicker, firstOf } from '../common/file-picker';
import { Labelled } from '../common/labelled';
import { Notice } from '../common/notice';
import { useSay } from '../common/words';
import { Tick } from '../settings/setting-row';
import type { StoredRow } from './stored-table';
import { WorkProgress, type Work } from './work-progress';

/** A backup that was read to its end: what becomes, or has become, of each part. */
export interface OpenedBackup {
  file: string;
  at: string;
  unit?: string;
  personal: boolean;
  parts: readonly { part: BackupPart; added: number; same: number; kept: number }[];
  examples: readonly string[];
  /** It was restored; else it was only looked at. */
  done: boolean;
}

interface RestoreBackupProps {
  work: Work | undefined;
  refused: string | undefined;
  /** Name of a file that waits for its passphrase. */
  locked: string | undefined;
  opened: OpenedBackup | undefined;
  onFile(file: File): void;
  onPassphrase(passphrase: string): void;
  onRestore(personal: boolean): void;
  onStop(): void;
}

export const partGroups: Readonly<Record<BackupPart, StoredRow['id']>> = {
  settings: 'settings',
  dossiers: 'dossiers',
  captures: 'figures',
  listCaptures: 'lists',
  procedureFields: 'names',
  fillLog: 'fills',
  waivers: 'waivers',
  frozen: 'frozen',
  rollupNames: 'names',
  rollupUnits: 'names',
};

/** Takes a backup back: looked at first, then what is missing is added. */
export function RestoreBackup({ work, refused, locked, opened, onFile, onPassphrase, onRestore, onStop }: RestoreBackupProps) {
  const say = useSay();
  return (
    <section className="stack near" aria-label={say('data.restore')}>
      <h3>{say('data.restore')}</h3>
      <p className="small">{say('data.restore.help')}</p>
      <div className="row">
        <FilePicker label={say('data.restore.pick')} accept=".saoluu,.gz" disabled={work !== undefined} onFiles={firstOf(onFile)} />
      </div>
      {locked !== undefined && work === undefined && <Unlock file={locked} onPassphrase={onPassphrase} />}
      {work !== undefined && (
        <WorkProgress work={work} label={work.total > 0 ? say('data.restore') : say('data.checking')} onStop={onStop} />
      )}
      {refused !== undefined && (
        <div role="alert">
          <Notice tone="warn">
            <p className="small">{refused}</p>
          </Notice>
        </div>
      )}
      {opened !== undefined && work === undefined && <Opened opened={opened} onRestore={onRestore} />}
    </section>
  );
}

function Unlock({ file, onPassphrase }: { file: string; onPassphrase(passphrase: string): void }) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  return (
    <form
      className="stack near"
      style={{ maxWidth: 480 }}
      onSubmit={(event) => {
        event.preventDefault();
        onPassphrase(typed);
      }}
    >
      <p className="small">{say('data.restore.locked', { file })}</p>
      <div className="fields">
        <Labelled label={say('data.backup.passphrase')}>
          <input className="input" type="password" autoComplete="off" value={typed} onChange={({ target }) => setTyped(target.value)} />
        </Labelled>
        <button type="submit" className="button" disabled={typed === ''}>
          {say('data.restore.opens')}
        </button>
      </div>
    </form>
  );
}

function Opened({ opened, onRestore }: { opened: OpenedBackup; onRestore(personal: boolean): void }) {
  const say = useSay();
  const [personal, setPersonal] = useState(false);
  const { file, at, unit, parts, examples, done } = opened;
  const sum = (key: 'added' | 'kept'): number => parts.reduce((total, part) => total + part[key], 0);
  const when = momentText(at);
  return (
    <div className="stack near">
      <p>{unit === undefined ? say('data.restore.head', { file, when }) : say('data.restore.headOf', { file, unit, when })}</p>
      <div className="sheet" tabIndex={0} role="group" aria-label={say('data.restore.part')}>
        <table>
          <thead>
            <tr>
              {(['part', done ? 'addedNow' : 'added', 'same', 'kept'] as const).map((column) => (
                <th key={column} scope="col">
                  {say(`data.restore.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {parts.map(({ part, added, same, kept }) => (
              <tr key={part}>
                <th scope="row">{say(`data.group.${partGroups[part]}`)}</th>
                <td className="amount">{say('common.number', { n: added })}</td>
                <td className="amount">{say('common.number', { n: same })}</td>
                <td className="amount">{say('common.number', { n: kept })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {examples.length > 0 && (
        <details>
          <summary>{say('data.restore.examples')}</summary>
          <ul className="small plain">
            {examples.map((example) => (
              <li key={example} className="code">
                {example}
              </li>
            ))}
          </ul>
        </details>
      )}
      {done && (
        <Notice tone="good" live>
          <p className="small">{say('data.restore.done', { n: sum('added'), kept: sum('kept') })}</p>
        </Notice>
      )}
      {!done && sum('added') === 0 && <p role="status">{say('data.restore.nothing')}</p>}
      {!done && opened.personal && <Tick label={say('data.restore.personal')} checked={personal} onChange={setPersonal} />}
      {!done && (sum('added') > 0 || opened.personal) && (
        <div className="row">
          <button type="button" className="button primary" onClick={() => onRestore(personal)}>
            {say('data.restore.do')}
          </button>
        </div>
      )}
    </div>
  );
}
