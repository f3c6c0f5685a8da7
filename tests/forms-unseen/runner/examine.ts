import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import { lookForBrowser } from '../../../scripts/find-browser';
import type { Planned, Undone, Written } from '../../forms/filler/answer';
import type { Model } from '../../forms/model';
import type { BuiltPages } from '../../forms/runner/build-pages';
import { IsolatedWorld } from '../../forms/runner/isolated-world';
import { scoreForm, type Course, type Score } from '../../forms/runner/score';
import { serveFolder } from '../../grids/runner/serve-folder';
import type { UnseenExpected, UnseenSource } from '../kit/expected';

async function beside<T>(name: string, file: string): Promise<T> {
  return JSON.parse(await readFile(fileURLToPath(new URL(`../pages/${name}/${file}`, import.meta.url)), 'utf8')) as T;
}

const QUIET_MS = 120;
const LONGEST_LOOKS = 40;

/** The page's model once it has stood unchanged for a while. */
async function settledModel(page: Page): Promise<Model> {
  const read = (): Promise<string> => page.evaluate(() => JSON.stringify(window.__model!()));
  let last = await read();
  for (let look = 0; look < LONGEST_LOOKS; look++) {
    await page.waitForTimeout(QUIET_MS);
    const now = await read();
    if (now === last) break;
    last = now;
  }
  return JSON.parse(last) as Model;
}

/** Plans, writes and takes back; the model is looked at after each. */
async function go(page: Page, filler: string, source: UnseenSource, expected: UnseenExpected): Promise<Course> {
  const world = await IsolatedWorld.open(page);
  await world.run(`${filler}\ntrue`);
  const call = async <T>(what: string): Promise<T> => {
    await world.openClosedShadows();
    return (await world.run(`examinedFiller.${what}`)) as T;
  };
  const submits = (): Promise<number> => page.evaluate(() => window.__submits ?? 0);
  const before = await settledModel(page);
  const planned = [await call<Planned>(`plan(${JSON.stringify(source)})`)];
  if (planned[0]?.refused !== undefined)
    return { planned, written: [], reloads: 0, before, after: await settledModel(page), submits: await submits() };
  const written = [await call<Written>(`write('${expected.ticks ?? 'all'}')`)];
  const after = await settledModel(page);
  await call<Undone>('undo()');
  return { planned, written, reloads: 0, before, after, restored: await settledModel(page), submits: await submits() };
}

async function drawnPage(browser: Browser, origin: string, name: string, errors: string[]): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' });
  await context.route(
    (url) => url.origin !== origin,
    (route) => route.abort(),
  );
  // The transpiler of the runner wraps named functions in __name, which a page does not know.
  await context.addInitScript('globalThis.__name = (value) => value;');
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message.split('\n')[0] ?? ''));
  await page.goto(`${origin}/.html/${name}.html`);
  await page.waitForFunction(() => window.__ready === true, undefined, { timeout: 20_000 });
  return page;
}

/** Fills every built page in one browser and holds its model against the expected cells. Nothing leaves the machine. */
export async function examineUnseen(built: BuiltPages, filler: string, each: (score: Score) => void): Promise<Score[]> {
  const found = lookForBrowser();
  if (found === undefined) throw new Error('No Chromium found.');
  const served = await serveFolder(built.folder);
  const browser = await chromium.launch({ ...found, headless: true });
  const scores: Score[] = [];
  try {
    for (const name of built.names) {
      const errors: string[] = [];
      const [source, expected] = [await beside<UnseenSource>(name, 'source.json'), await beside<UnseenExpected>(name, 'expected.json')];
      const page = await drawnPage(browser, served.origin, name, errors);
      const score = scoreForm(name, expected, await go(page, filler, source, expected), errors);
      await page.context().close();
      scores.push(score);
      each(score);
    }
  } finally {
    await browser.close();
    served.stop();
  }
  return scores;
}
