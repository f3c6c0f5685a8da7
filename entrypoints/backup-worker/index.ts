import * as z from 'zod/mini';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { BackupAnswer, BackupQuestion } from '../../lib/browser/backup-work';
import { migrations, openStore } from '../../lib/store/open';
import { make } from './make';
import { restore } from './restore';

const PROGRESS_MS = 150;

/** Runs as a worker of the options page: however much is stored, the page goes on answering the hand. */
export default defineUnlistedScript(() => {
  z.config({ jitless: true });
  addEventListener('message', ({ data }: MessageEvent<BackupQuestion>) => {
    const tell = (answer: BackupAnswer): void => postMessage(answer, { transfer: [] });
    let told = 0;
    // The page draws each: more often than the eye sees would only hold it up.
    const progress = (done: number, total: number): void => {
      if (performance.now() - told < PROGRESS_MS) return;
      told = performance.now();
      tell({ said: 'progress', done, total });
    };
    const store = openStore(data.store, migrations, 'relaxed');
    if (data.do === 'make') void make(store, data, progress).then((answer) => tell({ said: 'made', answer }));
    else void restore(store, data, progress).then((answer) => tell({ said: 'restored', answer }));
  });
});
