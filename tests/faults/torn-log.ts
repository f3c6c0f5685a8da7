import { mkdtemp, readdir, rm, stat, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright';
import { backgroundOf, launchBrowser, policyRead } from '../../scripts/launch';
import { outputOf } from '../../scripts/build';
import { openPageOf } from './bench';
import { crash } from './killed-mid-write';
import type { ListServer } from './list-page';
import { tally, type Outcome } from './outcome';
import { listCapture, scriptIn } from './script-in-page';
import { judge, storedLists } from './stored-lists';

const PAGES = 4;
const ROWS = 200;
/** What the last page wrote is cut somewhere: all before it was there, so it must be there to the end. */
const LAST_PAGE = 300_000;

/**
 * The browser dies while the log of its database is written, and is then used twice more. A kill at random hits that moment once
 * in some forty times; here the log is cut by hand where such a kill leaves it.
 */
export async function tearTheLog(lists: ListServer, runs: number, report: (outcome: Outcome) => void): Promise<void> {
  const { add, counts } = tally();
  let [lost, doubled] = [0, 0];
  for (let run = 0; run < runs; run++) {
    const profile = await mkdtemp(join(tmpdir(), 'soat-mot-cua-torn-'));
    const start = async (): Promise<BrowserContext> => {
      const { context } = await launchBrowser({ extension: outputOf('e2e'), profile });
      await policyRead(await backgroundOf(context));
      return context;
    };
    const first = await start();
    const script = await scriptIn(first, await first.newPage(), `${lists.url}/blank`);
    for (let seed = 0; seed < PAGES; seed++) await script.send('capture.page', listCapture(lists.url, ROWS, seed));
    await crash(first);
    await cutTheLog(join(profile, 'Default', 'IndexedDB'), 1 + Math.floor(Math.random() * LAST_PAGE));
    const kept = [PAGES - 1, PAGES - 1];
    for (const at of kept.keys()) {
      const context = await start();
      const stored = await storedLists(await openPageOf(context, 'options.html'));
      const { torn, doubled: twice } = judge(stored);
      const missing = Math.max(0, PAGES - 1 - stored.captures.length);
      kept[at] = stored.captures.length;
      lost += torn + missing;
      doubled += twice;
      // Orderly the first time, so that both ways of ending are there.
      if (run % 2 === 0) await context.close();
      else await crash(context);
    }
    add(kept.every((count) => count >= PAGES - 1) ? 'whole at the second and the third start' : 'gone');
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
  report({ point: 'log torn by a dying browser', runs, lost, doubled, shown: counts });
}

async function cutTheLog(databases: string, bytes: number): Promise<void> {
  for (const name of await readdir(databases)) {
    const folder = join(databases, name);
    const log = (await readdir(folder)).filter((file) => file.endsWith('.log')).sort();
    const path = join(folder, log.at(-1)!);
    await truncate(path, Math.max(0, (await stat(path)).size - bytes));
  }
}
