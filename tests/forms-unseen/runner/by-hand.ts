import { chromium, type Page } from 'playwright';
import { lookForBrowser } from '../../../scripts/find-browser';
import { serveFolder } from '../../grids/runner/serve-folder';
import { contents } from '../contents';
import { columnsOf } from '../kit/content';
import { buildUnseenPages, unseenPageNames } from './build-pages';

/*
 * Fills two cells of every page as a person does, by mouse and keyboard, and asks the page's model: a page on which that fails
 * proves nothing about the filler.
 *
 *     npx tsx tests/forms-unseen/runner/by-hand.ts [name]
 */
const enters = new Set(['w2ui-other-period', 'tui-edit', 'tabulator-edit']);
const opens = new Set([
  'jspreadsheet',
  'tui-edit',
  'w2ui-other-period',
  'react-datasheet',
  'rdg-edit',
  'revogrid-edit',
  'svar-edit',
  'frappe-edit',
  'mui-x-grid',
]);

async function type(page: Page, name: string, row: string, column: string, figure: string): Promise<void> {
  const place = await page.evaluateHandle(([r, c]) => window.__place!(r!, c!), [row, column]);
  const element = place.asElement();
  if (element === null) throw new Error(`no place for ${row}.${column}`);
  await element.scrollIntoViewIfNeeded();
  await (opens.has(name) ? element.dblclick({ timeout: 3000 }) : element.click({ timeout: 3000 }));
  await page.waitForTimeout(120);
  const isOpen = (): Promise<boolean> =>
    page.evaluate(() => document.activeElement !== null && /INPUT|TEXTAREA|-/.test(document.activeElement.tagName));
  if (!(await isOpen())) await element.click({ timeout: 3000 });
  await page.keyboard.press('Control+A');
  await page.keyboard.type(figure);
  await page.keyboard.press(enters.has(name) ? 'Enter' : 'Tab');
  // Some keep a figure only when something else is pressed.
  await page.locator('header').first().click();
  await page.waitForTimeout(80);
}

const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : (['first', 'second', 'third', 'fourth'] as const).flatMap(unseenPageNames);
const built = await buildUnseenPages(names);
const served = await serveFolder(built.folder);
const browser = await chromium.launch({ ...lookForBrowser()!, headless: true });
for (const name of names) {
  const page = await browser.newPage({ viewport: { width: 1800, height: 900 }, locale: 'vi-VN' });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message.split('\n')[0] ?? ''));
  try {
    await page.goto(`${served.origin}/.html/${name}.html`);
    await page.waitForFunction(() => window.__ready === true, undefined, { timeout: 8000 });
    const content = contents[name]!;
    const free = columnsOf(content.tree).filter(({ state, wants }) => state === undefined && wants);
    const rows = content.rows.filter((row) => row.state === undefined);
    if (free.length > 0 && content.refused !== 'no-form') {
      const [first, last] = [free[0]!, free.at(-1)!];
      await type(page, name, rows[0]!.key, first.key, '1234');
      await type(page, name, rows.at(-1)!.key, last.key, '57');
      const model = await page.evaluate(() => window.__model!());
      const got = [model[rows[0]!.key]?.[first.key], model[rows.at(-1)!.key]?.[last.key]];
      const ok = got[0] === 1234 && got[1] === 57;
      console.log(`${name.padEnd(22)} ${ok ? 'ok' : `WRONG ${JSON.stringify(got)}`} ${errors.join(' | ')}`);
    } else console.log(`${name.padEnd(22)} drawn ${errors.join(' | ')}`);
    if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/${name}.png` });
  } catch (error) {
    console.log(`${name.padEnd(22)} FAILED ${String(error).split('\n')[0]} ${errors.join(' | ')}`);
  }
  await page.close();
}
await browser.close();
served.stop();
