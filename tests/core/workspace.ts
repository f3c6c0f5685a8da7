import type { Page, Target } from 'puppeteer-core';
import words from '../../lib/text/messages/vi/workspace.json';
import { listDossiers } from '../portal/data/lists.ts';
import type { World } from '../portal/data/world.ts';
import { barSays } from './portal-page';
import { press, seek } from './seek';
import type { Check, CoreStep, Stage } from './step';
import { stored } from './stored';

/** Sections that must be there; whichever others there are must open as well. */
const SECTIONS = ['Hôm nay', 'Hồ sơ', 'Số liệu', 'Biểu mẫu', 'Xuất'];

/** A panel that has more to say than that its section is being opened. */
const hasOpened = new RegExp(`^(?!${words['workspace.loading']}).`);

/** Opens every section; the names of those that show something and no complaint. */
async function openSections(page: Page): Promise<{ all: string[]; open: string[] }> {
  await seek(page, { role: 'tab', name: SECTIONS[0]! });
  const all = await page.$$eval('[role="tab"]', (tabs) =>
    tabs.map((tab) => (tab.getAttribute('aria-label') ?? tab.textContent ?? '').trim()),
  );
  const open: string[] = [];
  for (const name of all) {
    await press(page, { role: 'tab', name });
    const panel = await seek(page, { role: 'tabpanel', name, says: hasOpened });
    if (!(await panel.evaluate((element) => element.textContent ?? '')).includes(words['workspace.broken'])) open.push(name);
  }
  return { all, open };
}

/** The page and the whole list that the steps before have read. */
function codesRead(world: World): Set<string> {
  const page = listDossiers(world, 'dang-xu-ly', {}).slice(0, 50);
  return new Set([...page, ...listDossiers(world, 'tat-ca', { unit: world.units[0]!.id })].map(({ code }) => code));
}

/** Firefox has no side panel: the same page opens as a tab. Chromium's panel is seen to open, and looked at as a tab. */
async function openByButton(stage: Stage): Promise<Page> {
  const { browser, page, extensionOrigin, kind } = stage;
  const address = `${extensionOrigin}/sidepanel.html`;
  if (kind === 'chromium') {
    await press(page, { role: 'button', name: 'Mở bảng làm việc' });
    await browser.waitForTarget((target) => target.url().startsWith(address));
    return stage.openExtensionPage('sidepanel.html');
  }
  const [target] = await Promise.all([
    new Promise<Target>((resolve) => browser.once('targetcreated', resolve)),
    press(page, { role: 'button', name: 'Mở bảng làm việc' }),
  ]);
  const opened = await target.page();
  if (!opened) throw new Error('the workspace is no tab');
  // The browser names a tab of an extension only after its first page; the page itself knows its address.
  await opened.waitForFunction((wanted) => location.href.startsWith(wanted), { polling: 50, timeout: 20_000 }, address);
  return opened;
}

export const workspace: CoreStep = {
  name: 'the workspace opens from the bar and holds what was read, without names',
  run: async (stage) => {
    const { page, portal } = stage;
    await page.goto(`${portal.url}/mot-cua/danh-sach?cur=1&delta=200`);
    await barSays(stage, /^Đã/);
    const opened = await openByButton(stage);
    const checks: Check[] = [];
    const { all, open } = await openSections(opened);
    checks.push({
      what: 'sections that must be there',
      found: SECTIONS.filter((name) => all.includes(name)).join(', '),
      expected: SECTIONS.join(', '),
    });
    checks.push({ what: 'sections that open', found: open.join(', '), expected: all.join(', ') });
    const { counts, text } = await stored(opened);
    checks.push({ what: 'dossiers in the store', found: counts['dossiers'] ?? 0, expected: codesRead(portal.state.world).size });
    const names = new Set(portal.state.world.dossiers.map((dossier) => dossier.owner.name));
    checks.push({ what: 'names of people in the store', found: [...names].filter((name) => text.includes(name)).length, expected: 0 });
    await opened.close();
    return checks;
  },
};
