import { browser } from 'wxt/browser';
import type { BackupHead, BackupPart, PartCounts } from '../backup/backup-format';
import type { SettingsArea } from '../backup/settings-area';
import { message } from '../text/message';
import { refuse, type Result } from '../text/result';

/** What the worker is asked; each worker does one thing and ends. */
export type BackupQuestion =
  | { do: 'make'; store: string; at: string; unit?: string; area: SettingsArea; personal: boolean; passphrase?: string }
  /** `dry`: reads the file whole and says what would become of it. `personal`: its personal columns are wanted too. */
  | { do: 'restore'; store: string; file: Blob; area: SettingsArea; passphrase?: string; personal: boolean; dry: boolean };

export interface MadeBackup {
  file: Blob;
  counts: PartCounts;
  personal: boolean;
  /** Rows that could not be read here and are not in the file. */
  leftOut: number;
}

/** What became of one part of a backup. */
export interface Restored {
  added: number;
  same: number;
  /** There with another content: what is here has stayed. */
  kept: number;
}

export interface RestoredBackup {
  head: BackupHead;
  counts: PartCounts;
  parts: Partial<Record<BackupPart, Restored>>;
  /** Some of what has stayed, to be looked up. */
  examples: readonly { part: BackupPart; key: string }[];
  /** Keys of the settings area to be written. */
  area: SettingsArea;
}

export type BackupAnswer =
  | { said: 'progress'; done: number; total: number }
  | { said: 'made'; answer: Result<MadeBackup> }
  | { said: 'restored'; answer: Result<RestoredBackup> };

type Progress = (done: number, total: number) => void;

export interface BackupTask<T> {
  answer: Promise<Result<T>>;
  /** Ends the work. What a restoring has written so far is whole, and stays. */
  stop(): void;
}

/** A backup is made and read beside the page, in a worker of the extension's own file. */
export function makeBackup(question: Omit<Extract<BackupQuestion, { do: 'make' }>, 'do'>, progress: Progress): BackupTask<MadeBackup> {
  return work({ do: 'make', ...question }, progress, (answer) => (answer.said === 'made' ? answer.answer : undefined));
}

export function restoreBackup(
  question: Omit<Extract<BackupQuestion, { do: 'restore' }>, 'do'>,
  progress: Progress,
): BackupTask<RestoredBackup> {
  return work({ do: 'restore', ...question }, progress, (answer) => (answer.said === 'restored' ? answer.answer : undefined));
}

function work<T>(question: BackupQuestion, progress: Progress, take: (answer: BackupAnswer) => Result<T> | undefined): BackupTask<T> {
  const worker = new Worker(browser.runtime.getURL('/backup-worker.js' as '/'));
  let stop = (): void => worker.terminate();
  const answer = new Promise<Result<T>>((done) => {
    const end = (said: Result<T>): void => {
      worker.terminate();
      done(said);
    };
    stop = () => end(refuse('backup-stopped', message('data.stopped')));
    worker.addEventListener('message', ({ data }: MessageEvent<BackupAnswer>) => {
      if (data.said === 'progress') return progress(data.done, data.total);
      const said = take(data);
      if (said !== undefined) end(said);
    });
    worker.addEventListener('error', () => end(refuse('backup-failed', message('data.failed'))));
  });
  worker.postMessage(question, []);
  return { answer, stop: () => stop() };
}
