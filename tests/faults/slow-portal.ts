import type { Page } from 'playwright';
import { logIn } from '../../scripts/demo/log-in';
import { listDossiers } from '../portal/data/lists.ts';
import { startPortal, type RunningPortal } from '../portal/server/start.ts';
import { buildStaffClient } from '../portal/staff/build.ts';
import { launchWithExtension, openPageOf } from './bench';
import { tally, type Outcome } from './outcome';
import { judge, storedLists } from './stored-lists';

const LIST = '/dvc/xu-ly-ho-so/dang-xu-ly';

interface Trouble {
  point: string;
  /** What goes wrong once some rows were read. */
  cause: (page: Page, portal: RunningPortal) => Promise<unknown>;
  /** The whole list can still be had. */
  whole?: true;
}

/** What a reader has under its hands changes while it reads. It may say that it is not whole; it may not say that it is. */
const troubles: readonly Trouble[] = [
  { point: 'each answer takes 2,5 s', whole: true, cause: async (_page, portal) => portal.setLatency({ list: 2_500 }) },
  {
    point: 'answers break off',
    cause: async (page) => page.route('**/api/**', (route) => route.abort('connectionreset')),
  },
  {
    point: 'answers are cut in the middle',
    cause: (page) =>
      page.route('**/api/**', async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, body: (await answer.text()).slice(0, 400) });
      }),
  },
  { point: 'the session ends', cause: async (_page, portal) => portal.expireSession() },
  {
    point: 'the table is taken away',
    cause: (page) => page.evaluate(() => document.querySelectorAll('table').forEach((table) => table.remove())),
  },
  {
    point: 'other rows take their place',
    cause: (page) =>
      page.evaluate(() => {
        for (const [at, cell] of document.querySelectorAll('tbody .ma-ho-so').entries())
          cell.textContent = `999.99.H56-${100000 + at}-2026`;
      }),
  },
  {
    point: 'the page is left',
    cause: async (page, portal) => page.goto(`${portal.url}/dvc/thong-ke/bao-cao-06a`),
  },
];

export async function readFromTroubledPortal(runs: number, report: (outcome: Outcome) => void): Promise<void> {
  await buildStaffClient();
  for (const { point, cause, whole } of troubles) {
    const { add, counts } = tally();
    let [lost, doubled] = [0, 0];
    for (let run = 0; run < runs; run++) {
      const portal = await startPortal({ world: 'an-lao', today: '2026-11-20', latency: { list: 0, report: 0 } });
      const { context, close } = await launchWithExtension();
      // What is looked for is what comes, not how soon.
      context.setDefaultTimeout(180_000);
      const total = listDossiers(portal.state.world, 'dang-xu-ly', {}).length;
      const page = context.pages()[0] ?? (await context.newPage());
      const bar = page.getByRole('region', { name: 'Soát Một Cửa' });
      await logIn(page, portal.url, LIST);
      await bar.getByRole('status').filter({ hasText: 'Đã lưu 50 hồ sơ' }).waitFor();
      portal.setLatency({ list: 400 });
      await bar.getByRole('button', { name: 'Đọc cả danh sách' }).click();
      await bar.getByRole('progressbar').waitFor();
      await cause(page, portal);
      const said = await over(page);
      add(said.replace(/\d[\d./]*/g, 'N'));
      const stored = await storedLists(await openPageOf(context, 'options.html'));
      const read = new Set(stored.codes);
      lost += judge(stored).torn;
      doubled += judge(stored).doubled;
      // It claims to be whole without being so, or is not whole although it could be.
      if (said.startsWith('Đã đọc đủ') && read.size < total) lost++;
      if (whole && !said.startsWith('Đã đọc đủ')) lost++;
      await close();
      await portal.close();
    }
    report({ point: `portal: ${point}`, runs, lost, doubled, shown: counts });
  }
}

/** What the bar says in the end; a page that was left says nothing of it. */
async function over(page: Page): Promise<string> {
  const bar = page.getByRole('region', { name: 'Soát Một Cửa' });
  const said = bar.locator('[role="status"], [role="alert"]').filter({ hasText: /^(Đã đọc đủ|Chưa đủ|Bảng toàn số|Không)/ });
  return said
    .first()
    .textContent({ timeout: 60_000 })
    .then((text) => (text ?? '').slice(0, 60))
    .catch(() => 'nothing');
}
