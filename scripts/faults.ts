import { parseArgs } from 'node:util';
import { launchWithExtension } from '../tests/faults/bench';
import { setTheClock } from '../tests/faults/clock-set-back';
import { changeZones } from '../tests/faults/clocks';
import { killBrowsers, killTabs } from '../tests/faults/killed-mid-write';
import { startLists, type ListServer } from '../tests/faults/list-page';
import { replayDay } from '../tests/faults/long-day';
import { fillTheStore } from '../tests/faults/many-dossiers';
import { interleaveTabs } from '../tests/faults/many-tabs';
import { print, printHead, type Outcome } from '../tests/faults/outcome';
import { fillTheDisk } from '../tests/faults/quota';
import { readFromTroubledPortal } from '../tests/faults/slow-portal';
import { tearTheLog } from '../tests/faults/torn-log';
import { killWorkerAtEachAwait } from '../tests/faults/worker-killed';
import { buildIfStale } from './build-if-stale';

/**
 * `npm run faults`: what goes wrong around the extension, in a real Chromium with the built extension. `npm run faults -- worker
 * --runs 2` runs one part with other counts. Exits 0 only if nothing was lost or doubled.
 */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { runs: { type: 'string' } } });

interface Part {
  name: string;
  /** As often as the promise says. */
  runs: number;
  run: (runs: number, report: Report, lists: ListServer) => Promise<void>;
}

type Report = (outcome: Outcome) => void;

const parts: readonly Part[] = [
  {
    name: 'worker',
    runs: 20,
    run: async (runs, report, lists) => {
      const { context, close } = await launchWithExtension();
      await killWorkerAtEachAwait(context, lists, runs, report);
      await close();
    },
  },
  { name: 'tab', runs: 25, run: (runs, report, lists) => killTabs(lists, runs, report) },
  { name: 'browser', runs: 25, run: (runs, report, lists) => killBrowsers(lists, runs, report) },
  { name: 'torn', runs: 20, run: (runs, report, lists) => tearTheLog(lists, runs, report) },
  { name: 'disk', runs: 5, run: (runs, report, lists) => fillTheDisk(lists, runs, report) },
  {
    name: 'tabs',
    runs: 1_000,
    run: async (runs, report) => {
      for (const tabs of [2, 5]) await interleaveTabs(tabs, runs, report);
    },
  },
  {
    name: 'clock',
    runs: 1,
    run: async (_runs, report) => {
      changeZones(report);
      await setTheClock(report);
    },
  },
  { name: 'portal', runs: 5, run: (runs, report) => readFromTroubledPortal(runs, report) },
  { name: 'store', runs: 100_000, run: (runs, report, lists) => fillTheStore(lists, runs, report) },
  { name: 'day', runs: 10_000, run: (runs, report, lists) => replayDay(lists, runs, report) },
];

const wanted = parts.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
if (wanted.length === 0) throw new Error(`The parts are ${parts.map(({ name }) => name).join(', ')}.`);
buildIfStale('e2e');
const lists = await startLists();
let bad = 0;
for (const { name, runs, run } of wanted) {
  const times = values.runs === undefined ? runs : Number(values.runs);
  console.log(`\n${name} (${times})`);
  printHead();
  const start = performance.now();
  await run(
    times,
    (outcome) => {
      print(outcome);
      bad += outcome.lost + outcome.doubled;
    },
    lists,
  );
  console.log(`${Math.round((performance.now() - start) / 1000)} s`);
}
await lists.close();
console.log(bad === 0 ? '\nnothing lost, nothing doubled' : `\n${bad} lost or doubled`);
process.exit(bad === 0 ? 0 : 1);
