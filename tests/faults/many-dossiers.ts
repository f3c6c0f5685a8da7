import { STORE_NAME } from '../../lib/store/open';
import { launchWithExtension, openPageOf } from './bench';
import type { ListServer } from './list-page';
import { tally, type Outcome } from './outcome';
import { listCapture, scriptIn } from './script-in-page';

/** A store as large as a province's: keeping and looking go on. */
export async function fillTheStore(lists: ListServer, dossiers: number, report: (outcome: Outcome) => void): Promise<void> {
  const { context, close } = await launchWithExtension();
  const own = await openPageOf(context, 'options.html');
  const script = await scriptIn(context, await context.newPage(), `${lists.url}/blank`);
  const { add, counts } = tally();
  await script.send('capture.page', listCapture(lists.url, 1, 99_999));
  await own.evaluate(putDossiers, { name: STORE_NAME, many: dossiers - 1, portal: lists.url });
  const times: number[] = [];
  for (let seed = 0; seed < 20; seed++) {
    const start = performance.now();
    const answer = await script.send('capture.page', listCapture(lists.url, 50, seed));
    times.push(performance.now() - start);
    add(answer.ok ? 'kept' : answer.problem.code);
  }
  const workspace = await openPageOf(context, 'sidepanel.html');
  const opened = performance.now();
  await workspace.getByText('Đọc lần cuối').waitFor({ timeout: 120_000 });
  const shown = performance.now() - opened;
  const counted = await own.evaluate(countDossiers, STORE_NAME);
  await close();
  report({
    point: `${dossiers} dossiers in the store`,
    runs: times.length,
    lost: dossiers + 20 * 50 - counted,
    doubled: 0,
    shown: counts,
    note: `a page of 50 kept in ${Math.round(times.toSorted((a, b) => a - b)[10]!)} ms (median), Hôm nay shown in ${Math.round(shown)} ms`,
  });
}

/** Runs in a page of the extension. */
async function putDossiers({ name, many, portal }: { name: string; many: number; portal: string }): Promise<void> {
  const opening = indexedDB.open(name);
  await new Promise((resolve) => opening.addEventListener('success', resolve));
  const database = opening.result;
  for (let from = 0; from < many; from += 5_000) {
    const transaction = database.transaction('dossiers', 'readwrite');
    const store = transaction.objectStore('dossiers');
    for (let at = from; at < Math.min(many, from + 5_000); at++) {
      const code = `000.02.H56-${String(at).padStart(6, '0')}-2026`;
      const open = at % 4 === 0 ? 1 : 0;
      const times = { firstSeen: '2026-03-01T08:00:00', lastSeen: '2026-03-01T08:00:00', stateSince: '2026-03-01T08:00:00' };
      const state = open === 1 ? 'processing' : 'returned';
      store.put({
        key: `${portal}|${code}`,
        portal,
        code,
        procedure: 'Đăng ký khai sinh',
        received: '2026-03-02T08:00:00',
        due: '2026-12-05T17:00:00',
        state,
        open,
        history: [],
        captureId: 'c',
        ...times,
      });
    }
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  }
  database.close();
}

async function countDossiers(name: string): Promise<number> {
  const opening = indexedDB.open(name);
  await new Promise((resolve) => opening.addEventListener('success', resolve));
  const counting = opening.result.transaction('dossiers').objectStore('dossiers').count();
  await new Promise((resolve) => counting.addEventListener('success', resolve));
  return counting.result;
}
