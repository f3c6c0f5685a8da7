import type { Page } from 'puppeteer-core';
import { barSays, logIn } from './portal-page';
import { press, seek } from './seek';
import type { CoreStep, Stage } from './step';

/** As the pages of the extension have it. */
interface ExtensionWorld {
  browser: {
    permissions: { request: (wanted: { origins: string[] }) => Promise<boolean> };
    tabs: { create: (tab: { url: string; active: boolean }) => Promise<unknown> };
  };
}

const PATH = '/dvc/theo-doi-ho-so/ho-so-qua-han';

/** Asks for the host inside a real click, as the popup does; a preference answers the browser's own question with yes. */
async function grant(page: Page, host: string): Promise<boolean> {
  await page.evaluate((origin) => {
    const { browser } = globalThis as unknown as ExtensionWorld;
    document.addEventListener(
      'click',
      () => void browser.permissions.request({ origins: [origin] }).then((granted) => (document.title = granted ? 'granted' : 'declined')),
      { once: true, capture: true },
    );
  }, host);
  await page.bringToFront();
  await page.mouse.click(5, 5);
  await page.waitForFunction(() => ['granted', 'declined'].includes(document.title), { polling: 50 });
  return (await page.title()) === 'granted';
}

/** The popup over the official's tab, as a tab of its own behind it. */
async function openPopup({ browser, page }: Stage, opener: Page): Promise<Page> {
  const created = new Promise<Page | null>((resolve) => browser.once('targetcreated', (target) => resolve(target.page())));
  await page.bringToFront();
  await opener.evaluate(() => (globalThis as unknown as ExtensionWorld).browser.tabs.create({ url: '/popup.html', active: false }));
  const popup = await created;
  if (!popup) throw new Error('the popup is no tab');
  return popup;
}

/** Of the shipped build, that no host is granted to. In Firefox, where a preference answers the browser's own question. */
export const switchOn: CoreStep = {
  name: 'the shipped build reads a portal only after it was switched on, and no more after it was switched off',
  run: async (stage) => {
    const { page } = stage;
    const bars = (): Promise<number> => page.evaluate(() => document.querySelectorAll('soat-mot-cua').length);
    await logIn(stage, PATH);
    await page.waitForSelector('tbody tr[data-row-key]');
    const before = await bars();
    const options = await stage.openExtensionPage('options.html');
    const granted = await grant(options, 'http://127.0.0.1/*');
    const popup = await openPopup(stage, options);
    await seek(popup, { role: 'button', name: 'Tắt trên trang này' });
    await page.bringToFront();
    const on = await barSays(stage, /^Đã lưu/);
    await press(popup, { role: 'button', name: 'Tắt trên trang này' });
    await seek(popup, { role: 'button', name: 'Bật trên trang này' });
    await page.bringToFront();
    await page.reload();
    await page.waitForSelector('tbody tr[data-row-key]');
    const off = await bars();
    return [
      { what: 'bars before', found: before, expected: 0 },
      { what: 'the host is granted', found: granted, expected: true },
      { what: 'kept once switched on', found: on.replace(/\d+/, 'N'), expected: 'Đã lưu N hồ sơ' },
      { what: 'bars after it was switched off', found: off, expected: 0 },
    ];
  },
};
