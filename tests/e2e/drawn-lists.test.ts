import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { repoRoot } from '../../scripts/build';
import { launchBrowser, type LaunchedBrowser } from '../../scripts/launch';
import { bundleForPage } from '../bench/bundle';
import { drawnLists, LIST } from './pages/drawn-lists';
import type { readShown } from './pages/read-shown';

let browser: LaunchedBrowser;
let reader: string;

test.beforeAll(async () => {
  browser = await launchBrowser();
  reader = await bundleForPage(join(repoRoot, 'tests/e2e/pages/read-shown.ts'), 'reader');
});
test.afterAll(() => browser.close());

/** Without rows and columns at the edge that hold nothing. */
const filled = (rows: string[][]): string[] => rows.map((row) => row.join('|').replace(/^\|+|\|+$/g, '')).filter((row) => row !== '');

for (const { name, html, read, levels } of drawnLists) {
  test(`${name}: ${read === false ? 'not read' : 'read as shown'}`, async () => {
    const page = await browser.context.newPage();
    await page.setContent(
      `<!doctype html><style>td,th{padding:2px;height:24px;text-align:left}</style><body><h1>Danh sách hồ sơ</h1>${html}</body>`,
    );
    await page.addScriptTag({ content: reader });
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const lists = await page.evaluate(() => (window as unknown as { reader: { readShown: typeof readShown } }).reader.readShown());
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    if (read === false) expect(lists).toEqual([]);
    else expect(lists.map((list) => filled(list).slice(levels === true ? 1 : 0))).toEqual([LIST.map((row) => row.join('|'))]);
    await page.close();
  });
}
