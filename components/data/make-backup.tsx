import { useState } from 'react';
import { Labelled } from '../common/labelled';
import { Notice } from '../common/notice';
import { useSay } from '../common/words';
import { Tick } from '../settings/setting-row';
import { WorkProgress, type Work } from './work-progress';

export interface BackupWish {
  personal: boolean;
  passphrase?: string;
}

interface MakeBackupProps {
  /** Some dossiers have personal columns. */
  hasPersonal: boolean;
  shortest: number;
  work: Work | undefined;
  /** What was written, or why not. */
  told: { text: string; refused: boolean } | undefined;
  onMake(wish: BackupWish): void;
  onStop(): void;
}

/** Everything stored as one file, locked where it is wished; with personal columns only locked. */
export function MakeBackup({ hasPersonal, shortest, work, told, onMake, onStop }: MakeBackupProps) {
  const say = useSay();
  const [personal, setPersonal] = useState(false);
  const [locking, setLocking] = useState(false);
  const [typed, setTyped] = useState({ once: '', again: '' });
  const isLocked = locking || (personal && hasPersonal);
  const short = typed.once.length < shortest;
  const differ = typed.again !== '' && typed.again !== typed.once;
  const isReady = !isLocked || (!short && typed.again === typed.once);

  function make() {
    onMake({ personal: personal && hasPersonal, ...(isLocked && { passphrase: typed.once }) });
    setTyped({ once: '', again: '' });
  }
  return (
    <section className="stack near" aria-label={say('data.backup')}>
      <h3>{say('data.backup')}</h3>
      <p className="small">{say('data.backup.help')}</p>
      {hasPersonal && <Tick label={say('data.backup.personal')} checked={personal} onChange={setPersonal} />}
      {!(personal && hasPersonal) && <p className="small quiet">{say('data.backup.without')}</p>}
      <Tick label={say('data.backup.lock')} checked={isLocked} disabled={personal && hasPersonal} onChange={setLocking} />
      {isLocked && (
        <div className="stack near">
          <div className="fields" style={{ maxWidth: 480 }}>
            {(['once', 'again'] as const).map((which) => (
              <Labelled key={which} label={say(which === 'once' ? 'data.backup.passphrase' : 'data.backup.again')}>
                <input
                  className="input"
                  type="password"
                  autoComplete="new-password"
                  value={typed[which]}
                  aria-invalid={which === 'again' && differ}
                  onChange={({ target }) => setTyped({ ...typed, [which]: target.value })}
                />
              </Labelled>
            ))}
          </div>
          <p className="small quiet">{differ ? say('data.backup.differ') : say('data.backup.short', { n: shortest })}</p>
          <p className="small quiet">{say('data.backup.lost')}</p>
        </div>
      )}
      {work === undefined ? (
        <div className="row">
          <button type="button" className="button primary" disabled={!isReady} onClick={make}>
            {say('data.backup.make')}
          </button>
        </div>
      ) : (
        <WorkProgress work={work} label={say('data.backup')} onStop={onStop} />
      )}
      {told !== undefined && (
        <Notice tone={told.refused ? 'warn' : 'good'} live>
          <p className="small">{told.text}</p>
        </Notice>
      )}
    </section>
  );
}
