import 'fake-indexeddb/auto';
import { finishReading } from '../../lib/store/finish-reading';
import { openStore } from '../../lib/store/open';
import { putPagePart } from '../../lib/store/reading-pages';
import { findReading, startReading } from '../../lib/store/readings';
import { saveListPage } from '../../lib/store/save-list';
import type { Store } from '../../lib/store/schema';
import type { Dossier } from '../../lib/dossier/dossier';
import { tally, type Outcome } from './outcome';

const PORTAL = 'https://motcua.example.gov.vn';
const head = { portal: PORTAL, address: '/ds', screen: 'Hồ sơ đang xử lý', filter: {}, filterKnown: true } as const;

function dossier(code: string, tab: number): Dossier {
  return { portal: PORTAL, code, received: '2026-03-02T08:00:00', state: tab % 2 === 0 ? 'processing' : 'resolved' };
}

/** The background's clock: each message has a later time than the one before it. */
let seconds = 0;
function stamp(): string {
  seconds = (seconds + 1) % 3_600;
  return `2026-03-04T08:${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
}

/**
 * Tabs that keep the same list and different ones at once, each over a connection of its own, in an order drawn anew each time.
 * In the database of the tests (fake-indexeddb), where orders can be drawn by the thousand.
 */
export async function interleaveTabs(tabs: number, runs: number, report: (outcome: Outcome) => void): Promise<void> {
  const { add, counts } = tally();
  let [lost, doubled] = [0, 0];
  for (let run = 0; run < runs; run++) {
    const name = `tabs-${tabs}-${run}`;
    seconds = 0;
    let last = 0;
    const spoke = (tab: number): void => void (last = tab);
    const stores = Array.from({ length: tabs }, () => openStore(name));
    const answers = await Promise.all(stores.map((store, tab) => workOf(store, tab, spoke)));
    for (const ok of answers.flat()) add(ok ? 'kept' : 'refused');
    const judged = await judgeStore(stores[0]!, tabs, last);
    lost += judged.lost;
    doubled += judged.doubled;
    for (const store of stores) store.close();
    await stores[0]!.delete();
  }
  report({ point: `${tabs} tabs at once (fake-indexeddb)`, runs, lost, doubled, shown: counts });
}

const pause = async (): Promise<void> => {
  for (let turns = Math.floor(Math.random() * 6); turns > 0; turns--) await new Promise((resolve) => setImmediate(resolve));
};

/** One page that every tab shows, one of its own, and a whole list of two pages. */
async function workOf(store: Store, tab: number, spoke: (tab: number) => void): Promise<boolean[]> {
  const page = { ...head, kind: 'list', withoutCode: 0, completeness: { complete: false, why: 'one-page-only' } } as const;
  const done: boolean[] = [];
  await pause();
  done.push((await saveListPage(store, { ...page, at: stamp(), dossiers: ['B', 'C'].map((code) => dossier(code, 0)) }, [])).ok);
  await pause();
  const mine = [dossier('A', tab), dossier(`X${tab}`, tab)];
  spoke(tab);
  done.push((await saveListPage(store, { ...page, screen: `Của thẻ ${tab}`, at: stamp(), dossiers: mine }, [])).ok);
  await pause();
  const started = await startReading(store, { ...head, fingerprint: `list ${tab}` }, tab, [0, 1, 2, 3, 4], stamp());
  if (!started.ok) return [...done, false];
  const { readingId } = started.value;
  for (const number of [1, 2]) {
    await pause();
    const part = { readingId, page: number, part: 0, parts: 1, dossiers: [dossier(`L${tab}-${number}`, 0)] };
    done.push((await putPagePart(store, part, [], stamp())).ok);
  }
  await pause();
  const reading = await findReading(store, readingId, tab);
  if (!reading.ok) return [...done, false];
  done.push((await finishReading(store, reading.value, { complete: true, proof: 'last-page' }, stamp())).ok);
  return done;
}

async function judgeStore(store: Store, tabs: number, last: number): Promise<{ lost: number; doubled: number }> {
  const [captures, dossiers] = [await store.listCaptures.toArray(), await store.dossiers.toArray()];
  const codes = new Set(dossiers.map(({ code }) => code));
  const wanted = ['A', 'B', 'C', ...Array.from({ length: tabs }, (_, tab) => [`X${tab}`, `L${tab}-1`, `L${tab}-2`]).flat()];
  const newest = dossiers.find(({ code }) => code === 'A')?.state;
  const torn = captures.filter((capture) => capture.codes.some((code) => !codes.has(code))).length;
  // The tab that read last has the last word, whoever wrote last.
  const stale = newest === dossier('A', last).state ? 0 : 1;
  const missing = wanted.filter((code) => !codes.has(code)).length + Math.max(0, 1 + 2 * tabs - captures.length);
  return { lost: missing + torn + stale, doubled: Math.max(0, captures.length - (1 + 2 * tabs)) + (dossiers.length - codes.size) };
}
