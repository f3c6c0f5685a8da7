import type { CDPSession, Page } from 'playwright';
import { launchWithExtension, openPageOf } from './bench';
import { listTable, type ListServer } from './list-page';
import { tally, type Outcome } from './outcome';

/** After so many views of one page the page is loaded anew, as people do a few times a day. */
const LOAD_ANEW = 100;
const SAMPLES = 10;
const ROWS = 20;

interface Sample {
  views: number;
  /** MB of JavaScript in the portal's tab, after a collection; all worlds of the page together. */
  heap: number;
  listeners: number;
  nodes: number;
  /** MB in the background. */
  background: number;
}

/** A day of page views in one tab: neither memory nor listeners may grow with them. */
export async function replayDay(lists: ListServer, views: number, report: (outcome: Outcome) => void): Promise<void> {
  const { context, close } = await launchWithExtension();
  const own = await openPageOf(context, 'options.html');
  const page = await context.newPage();
  await page.bringToFront();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  const { add, counts } = tally();
  const samples: Sample[] = [];
  const every = Math.max(LOAD_ANEW, Math.ceil(views / SAMPLES / LOAD_ANEW) * LOAD_ANEW);
  for (let view = 0; view < views; view++) {
    const fresh = view % LOAD_ANEW === 0;
    if (fresh) await page.goto(`${lists.url}/list?rows=${ROWS}&seed=${view % 50}`);
    else await show(page, view);
    add((await kept(page, view)) ? 'kept' : 'not kept');
    if (view % LOAD_ANEW === LOAD_ANEW - 1 && (view + 1) % every === 0) samples.push(await sample(cdp, view + 1, own));
  }
  await close();
  const [first, last] = [samples[0], samples.at(-1)];
  const grown = (of: (sample: Sample) => number): string => `${first ? of(first) : '?'} → ${last ? of(last) : '?'}`;
  report({
    point: `${views} page views in one tab`,
    runs: views,
    lost: counts['not kept'] ?? 0,
    doubled: 0,
    shown: counts,
    note: `tab ${grown(({ heap }) => heap)} MB, listeners ${grown(({ listeners }) => listeners)}, nodes ${grown(({ nodes }) => nodes)}, session area ${grown(({ background }) => background)} kB; each after ${LOAD_ANEW} views of one page`,
  });
}

/** The portal draws another list into the same page. */
async function show(page: Page, view: number): Promise<void> {
  await page.evaluate(
    ({ markup, address }) => {
      history.pushState(null, '', address);
      document.querySelector('#list')!.outerHTML = markup;
    },
    { markup: listTable(ROWS + (view % 3), view % 50), address: `/list?seed=${view}` },
  );
}

async function kept(page: Page, view: number): Promise<boolean> {
  const rows = view % LOAD_ANEW === 0 ? ROWS : ROWS + (view % 3);
  const bar = page.getByRole('region', { name: 'Soát Một Cửa' });
  return bar
    .getByRole('status')
    .filter({ hasText: new RegExp(`${rows} hồ sơ`) })
    .waitFor({ timeout: 20_000 })
    .then(() => true)
    .catch(() => false);
}

async function sample(cdp: CDPSession, views: number, own: Page): Promise<Sample> {
  for (let times = 0; times < 2; times++) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const value = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  const session = await own.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { session: { getBytesInUse: (keys: null) => Promise<number> } } } }
    ).chrome.storage.session.getBytesInUse(null),
  );
  const rounded = Math.round(value('JSHeapUsedSize') / 100_000) / 10;
  return { views, heap: rounded, listeners: value('JSEventListeners'), nodes: value('Nodes'), background: Math.round(session / 1_000) };
}
