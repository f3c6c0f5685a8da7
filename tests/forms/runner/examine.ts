import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserType, Page } from 'playwright';
import { lookForBrowser } from '../../../scripts/find-browser';
import { serveFolder } from '../../grids/runner/serve-folder';
import type { Expected } from '../expected';
import type { Planned, Undone, Written } from '../filler/answer';
import type { Model } from '../model';
import { sources } from '../sources';
import { specOf } from '../specs';
import type { PlacedPages } from './build-pages';
import { IsolatedWorld } from './isolated-world';
import { scoreForm, type Course, type Score } from './score';

/** The cells as they were written down before the first filling. */
async function expectedFor(name: string): Promise<Expected> {
  return JSON.parse(await readFile(fileURLToPath(new URL(`../pages/${name}/expected.json`, import.meta.url)), 'utf8')) as Expected;
}

/** A page that comes anew from its server takes the filler with it. */
const isGone = (error: unknown): boolean => error instanceof Error && /navigated|context|closed/i.test(error.message);

/** How long a model has to stand unchanged before it counts as settled. */
const QUIET_MS = 80;
const LONGEST_LOOKS = 40;

async function settledModel(page: Page): Promise<Model> {
  let last = '';
  for (let look = 0; look < LONGEST_LOOKS; look++) {
    try {
      await page.waitForFunction(() => window.__ready === true);
      const now = await page.evaluate(() => JSON.stringify(window.__model!()));
      if (now === last) break;
      last = now;
    } catch (error) {
      if (!isGone(error)) throw error;
    }
    await page.waitForTimeout(QUIET_MS);
  }
  return JSON.parse(last) as Model;
}

const MOST_RELOADS = 60;

/** The filler in a page, pressed as often as the page loads anew under it. */
class Desk {
  reloads = 0;
  private world: IsolatedWorld | undefined;

  constructor(
    private readonly page: Page,
    private readonly filler: string,
    private readonly source: string,
  ) {}

  async call<T>(what: string): Promise<T> {
    if (!this.world) {
      this.world = await IsolatedWorld.open(this.page);
      await this.world.run(`${this.filler}\ntrue`);
    }
    await this.world.openClosedShadows();
    return (await this.world.run(`examinedFiller.${what}`)) as T;
  }

  plan(): Promise<Planned> {
    return this.call<Planned>(`plan(${this.source})`);
  }

  /** Writes; where the page loads anew meanwhile, the official presses again until nothing is left to write. */
  async write(ticks: string): Promise<{ planned: Planned[]; written: Written[] }> {
    const planned: Planned[] = [];
    const written: Written[] = [];
    for (;;) {
      const born = await this.page.evaluate(() => performance.timeOrigin);
      try {
        written.push(await this.call<Written>(`write('${ticks}')`));
      } catch (error) {
        if (!isGone(error)) throw error;
      }
      await settledModel(this.page);
      if (born === (await this.page.evaluate(() => performance.timeOrigin))) return { planned, written };
      if (++this.reloads > MOST_RELOADS) throw new Error('the page loads anew without end');
      this.world = undefined;
      const next = await this.plan();
      planned.push(next);
      if (next.refused !== undefined || next.planned === 0) return { planned, written };
    }
  }
}

/** Plans, writes and takes back on a drawn page; the page's own model is looked at after each. */
async function go(page: Page, name: string, filler: string, expected: Expected): Promise<Course> {
  const submits = (): Promise<number> => page.evaluate(() => window.__submits ?? 0);
  const openPart = (at: number): Promise<void> => page.evaluate((part) => window.__openPart?.(part), at);
  const desk = new Desk(page, filler, JSON.stringify(sources[specOf(name).sheet]));
  const untouched = await settledModel(page);
  let since = performance.now();
  const lap = (): number => {
    const now = performance.now();
    const passed = Math.round(now - since);
    since = now;
    return passed;
  };
  const first = await desk.plan();
  const plan = lap();
  if (first.refused !== undefined)
    return { planned: [first], written: [], reloads: 0, before: untouched, after: await settledModel(page), submits: await submits() };
  await page.evaluate(() => window.__drift?.());
  const before = await settledModel(page);
  const ticks = expected.ticks ?? 'all';
  const { planned, written } = await desk.write(ticks);
  planned.unshift(first);
  const halfway = expected.later ? await settledModel(page) : undefined;
  if (expected.later) {
    await openPart(1);
    planned.push(await desk.plan());
    written.push(...(await desk.write(ticks)).written);
  }
  const after = await settledModel(page);
  const course = { planned, written, reloads: desk.reloads, before, ...(halfway && { halfway }), after };
  if (desk.reloads > 0) return { ...course, submits: await submits() };
  await page.evaluate(() => window.__changeAfter?.());
  lap();
  for (let part = written.length - 1; part >= 0; part--) {
    await openPart(part);
    await desk.call<Undone>('undo()');
  }
  const aside = { plan, undo: lap() };
  return { ...course, aside, restored: await settledModel(page), submits: await submits() };
}

async function drawnPage(browser: Browser, address: string, errors: string[]): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' });
  await context.route(
    (url) => url.origin !== new URL(address).origin,
    (route) => route.abort(),
  );
  // The transpiler of the runner wraps named functions in __name, which a page does not know.
  await context.addInitScript('globalThis.__name = (value) => value;');
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message.split('\n')[0] ?? ''));
  await page.goto(address);
  await page.waitForFunction(() => window.__ready === true, undefined, { timeout: 20_000 });
  return page;
}

export interface Bench {
  /** Fills a page and holds its model against the expected cells. */
  examine: (name: string) => Promise<Score>;
  close: () => Promise<void>;
}

/** One browser for any number of pages. Nothing leaves the machine. */
export async function openBench(chromium: BrowserType, built: PlacedPages, filler: string): Promise<Bench> {
  const found = lookForBrowser();
  if (found === undefined) throw new Error('No Chromium found.');
  const served = await serveFolder(built.folder);
  const browser = await chromium.launch({ ...found, headless: true });
  return {
    async examine(name) {
      const errors: string[] = [];
      const expected = await expectedFor(name);
      const page = await drawnPage(browser, `${served.origin}${built.pathOf(name)}`, errors);
      try {
        return scoreForm(name, expected, await go(page, name, filler, expected), errors);
      } finally {
        await page.context().close();
      }
    },
    async close() {
      await browser.close();
      served.stop();
    },
  };
}
