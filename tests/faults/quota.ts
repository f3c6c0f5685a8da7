import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outputOf } from '../../scripts/build';
import { launchWithExtension, openPageOf } from './bench';
import type { ListServer } from './list-page';
import { tally, type Outcome } from './outcome';
import { listCapture, scriptIn } from './script-in-page';
import { judge, storedLists } from './stored-lists';

/** Bytes left on the disk. */
const ROOMS = [20_000, 200_000, 2_000_000];
/** Pages of 200 dossiers handed over until nothing more goes in. */
const MOST = 60;

/** The disk fills up: said clearly, what was kept stays readable, and once there is room again keeping goes on. */
export async function fillTheDisk(lists: ListServer, runs: number, report: (outcome: Outcome) => void): Promise<void> {
  const extension = await withoutUnlimitedStorage();
  for (const room of ROOMS) {
    const { add, counts } = tally();
    let [lost, doubled, kept] = [0, 0, 0];
    for (let run = 0; run < runs; run++) {
      const { context, close } = await launchWithExtension(extension);
      const own = await openPageOf(context, 'options.html');
      const origin = own.url().split('/').slice(0, 3).join('/');
      const used = await own.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
      const storage = await context.newCDPSession(own);
      await storage.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: used + room });
      const script = await scriptIn(context, await context.newPage(), `${lists.url}/blank`);
      const confirmed: string[] = [];
      let seed = 0;
      for (; seed < MOST; seed++) {
        const answer = await script.send('capture.page', listCapture(lists.url, 200, seed));
        if (answer.ok) confirmed.push(`Hồ sơ đang xử lý ${seed}`);
        else {
          add(answer.problem.code);
          break;
        }
      }
      if (seed === MOST) add('never full');
      const after = await storedLists(own);
      const there = new Set(after.captures.map(({ screen }) => screen));
      lost += judge(after).torn + confirmed.filter((screen) => !there.has(screen)).length;
      doubled += judge(after).doubled;
      kept += after.captures.length;
      await storage.send('Storage.overrideQuotaForOrigin', { origin });
      const again = await script.send('capture.page', listCapture(lists.url, 200, seed));
      add(again.ok ? 'goes on with room' : `still ${again.problem.code}`);
      lost += again.ok ? 0 : 1;
      await close();
    }
    report({ point: `${room / 1000} kB left on the disk`, runs, lost, doubled, shown: counts, note: `${kept / runs} pages kept before` });
  }
  await rm(extension, { recursive: true, force: true });
}

/** The browser lets `unlimitedStorage` write beyond any limit that can be set; a full disk it does not. */
async function withoutUnlimitedStorage(): Promise<string> {
  const limited = await mkdtemp(join(tmpdir(), 'soat-mot-cua-limited-'));
  await cp(outputOf('e2e'), limited, { recursive: true });
  const path = join(limited, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as { permissions: string[] };
  manifest.permissions = manifest.permissions.filter((permission) => permission !== 'unlimitedStorage');
  await writeFile(path, JSON.stringify(manifest));
  return limited;
}
