import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright';
import { launchBrowser } from '../../scripts/launch';
import { outputOf } from '../../scripts/build';
import { launchWithExtension, openPageOf } from './bench';
import type { ListServer } from './list-page';
import { tally, type Outcome } from './outcome';
import { listCapture, scriptIn, type ScriptInPage } from './script-in-page';
import { judge, storedLists } from './stored-lists';

const ROWS = 200;
/** Captures that are under way at once when the end comes. */
const STREAM = 12;
/** The end comes within so many ms of the first message. */
const WITHIN_MS = 2_500;

type Report = (outcome: Outcome) => void;

/** Hands over many pages at once; `confirmed` fills with what was answered by then. */
function stream(script: ScriptInPage, url: string, first: number): { confirmed: number[]; codes: string[] } {
  const [confirmed, codes]: [number[], string[]] = [[], []];
  for (let seed = first; seed < first + STREAM; seed++)
    void script.send('capture.page', listCapture(url, ROWS, seed)).then(
      (answer) => (answer.ok ? confirmed.push(seed) : codes.push(answer.problem.code)),
      () => undefined,
    );
  return { confirmed, codes };
}

const screens = (seeds: readonly number[]): string[] => seeds.map((seed) => `Hồ sơ đang xử lý ${seed}`);
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, Math.random() * WITHIN_MS));

async function looked(context: BrowserContext, confirmed: readonly number[]) {
  const own = await openPageOf(context, 'options.html');
  const stored = await storedLists(own);
  await own.close();
  const there = new Set(stored.captures.map(({ screen }) => screen));
  const { torn, doubled } = judge(stored);
  return { lost: torn + screens(confirmed).filter((screen) => !there.has(screen)).length, doubled, kept: stored.captures.length };
}

/** The tab goes while its pages are written. */
export async function killTabs(lists: ListServer, runs: number, report: Report): Promise<void> {
  const { context, close } = await launchWithExtension();
  const { add, counts } = tally();
  let [lost, doubled, all] = [0, 0, 0];
  const confirmed: number[] = [];
  for (let run = 0; run < runs; run++) {
    const page = await context.newPage();
    const sent = stream(await scriptIn(context, page, `${lists.url}/blank`), lists.url, 1 + run * STREAM);
    await soon();
    await page.close();
    confirmed.push(...sent.confirmed);
    const after = await looked(context, confirmed);
    lost += after.lost;
    doubled += after.doubled;
    all = after.kept;
    add(after.lost === 0 ? 'opens clean' : 'torn');
  }
  await close();
  report({ point: 'tab closed in mid-write', runs, lost, doubled, shown: counts, note: `${confirmed.length} confirmed, ${all} kept` });
}

/** The browser's process goes while pages are written; it is started again over the same profile. */
export async function killBrowsers(lists: ListServer, runs: number, report: Report): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'soat-mot-cua-killed-'));
  const { add, counts } = tally();
  let [lost, doubled, all] = [0, 0, 0];
  const confirmed: number[] = [];
  for (let run = 0; run < runs; run++) {
    const { context } = await launchBrowser({ extension: outputOf('e2e'), profile });
    const sent = stream(await scriptIn(context, await context.newPage(), `${lists.url}/blank`), lists.url, 1 + run * STREAM);
    await soon();
    const before = sent.confirmed.length;
    await crash(context);
    confirmed.push(...sent.confirmed.slice(0, before));
    const again = await launchBrowser({ extension: outputOf('e2e'), profile });
    const after = await looked(again.context, confirmed);
    await crash(again.context);
    lost += after.lost;
    doubled += after.doubled;
    all = after.kept;
    add(after.lost === 0 ? 'opens clean' : 'torn');
  }
  await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  report({ point: 'browser killed in mid-write', runs, lost, doubled, shown: counts, note: `${confirmed.length} confirmed, ${all} kept` });
}

/** The browser's own process ends at once; it is never closed in an orderly way in between. */
export async function crash(context: BrowserContext): Promise<void> {
  const gone = new Promise<void>((resolve) => context.once('close', () => resolve()));
  const browser = await context.browser()!.newBrowserCDPSession();
  void browser.send('Browser.crash').catch(() => undefined);
  await gone;
}
