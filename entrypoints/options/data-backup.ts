import { useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { useSay } from '../../components/common/words';
import type { BackupWish } from '../../components/data/make-backup';
import type { OpenedBackup } from '../../components/data/restore-backup';
import type { Work } from '../../components/data/work-progress';
import { backupParts } from '../../lib/backup/backup-format';
import { makeBackup, restoreBackup, type RestoredBackup } from '../../lib/browser/backup-work';
import { now } from '../../lib/browser/clock';
import { downloadFile } from '../../lib/browser/download';
import { tellErased } from '../../lib/browser/erased-signal';
import { fileName } from '../../lib/export/file-name';
import type { Store } from '../../lib/store/schema';

export interface Backups {
  making: Work | undefined;
  made: { text: string; refused: boolean } | undefined;
  make(wish: BackupWish): void;
  restoring: Work | undefined;
  refused: string | undefined;
  locked: string | undefined;
  opened: OpenedBackup | undefined;
  open(file: File): void;
  unlock(passphrase: string): void;
  restore(personal: boolean): void;
  stop(): void;
}

/** Backups made and taken back, one thing at a time. The passphrase stays in this page's memory until another file is opened. */
export function useBackups(store: Store, unit: string | undefined, onDone: () => void): Backups {
  const say = useSay();
  const [making, setMaking] = useState<Work>();
  const [made, setMade] = useState<Backups['made']>();
  const [restoring, setRestoring] = useState<Work>();
  const [refused, setRefused] = useState<string>();
  const [locked, setLocked] = useState<string>();
  const [opened, setOpened] = useState<OpenedBackup>();
  const file = useRef<File>(undefined);
  const passphrase = useRef<string>(undefined);
  const running = useRef<() => void>(undefined);

  async function make({ personal, passphrase: typed }: BackupWish) {
    setMaking({ done: 0, total: 0 });
    setMade(undefined);
    const area: Record<string, unknown> = await browser.storage.local.get(null);
    const about = { store: store.name, at: now(), area, personal, ...(unit !== undefined && { unit }) };
    const task = makeBackup({ ...about, ...(typed !== undefined && { passphrase: typed }) }, (done, total) => setMaking({ done, total }));
    running.current = task.stop;
    const answer = await task.answer;
    setMaking(undefined);
    if (!answer.ok) return setMade({ text: say(answer.problem.say), refused: true });
    const name = fileName({ kind: 'sao-luu', day: now(), extension: 'saoluu', ...(unit !== undefined && { unit }) });
    downloadFile(name, answer.value.file);
    const { counts, leftOut } = answer.value;
    const { dossiers = 0, captures: figures = 0, frozen = 0 } = counts;
    const text = say('data.backup.made', { file: name, dossiers, figures, frozen });
    setMade({ text: leftOut === 0 ? text : `${text} ${say('data.backup.leftOut', { n: leftOut })}`, refused: false });
  }

  async function read(dry: boolean, personal: boolean) {
    if (file.current === undefined) return;
    setRefused(undefined);
    setRestoring({ done: 0, total: 0 });
    const area: Record<string, unknown> = await browser.storage.local.get(null);
    const question = { store: store.name, file: file.current, area, personal, dry };
    const locks = passphrase.current === undefined ? {} : { passphrase: passphrase.current };
    const task = restoreBackup({ ...question, ...locks }, (done, total) => setRestoring({ done, total }));
    running.current = task.stop;
    const answer = await task.answer;
    if (answer.ok && !dry) {
      await browser.storage.local.set({ ...answer.value.area });
      await tellErased();
    }
    if (!dry) onDone();
    setRestoring(undefined);
    setLocked(undefined);
    if (answer.ok) return setOpened(openedOf(answer.value, file.current.name, !dry));
    const { code } = answer.problem;
    if (code === 'backup-locked' || code === 'backup-passphrase') setLocked(file.current.name);
    if (code === 'backup-locked') return;
    setRefused(code === 'backup-stopped' && !dry ? say('data.restore.stopped') : say(answer.problem.say));
  }

  return {
    making,
    made,
    make: (wish) => void make(wish),
    restoring,
    refused,
    locked,
    opened,
    open: (chosen) => {
      file.current = chosen;
      passphrase.current = undefined;
      setOpened(undefined);
      void read(true, false);
    },
    unlock: (typed) => {
      passphrase.current = typed;
      void read(true, false);
    },
    restore: (personal) => void read(false, personal),
    stop: () => running.current?.(),
  };
}

function openedOf({ head, parts, examples }: RestoredBackup, name: string, done: boolean): OpenedBackup {
  return {
    file: name,
    at: head.at,
    ...(head.unit !== undefined && { unit: head.unit }),
    personal: head.personal,
    parts: backupParts.flatMap((part) => {
      const found = parts[part];
      return found === undefined ? [] : [{ part, ...found }];
    }),
    examples: [...new Set(examples.map(({ key }) => key))],
    done,
  };
}
