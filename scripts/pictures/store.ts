import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import common from '../../lib/text/messages/vi/common.json';
import commonEn from '../../lib/text/messages/en/common.json';
import fill from '../../lib/text/messages/vi/fill.json';
import fillEn from '../../lib/text/messages/en/fill.json';
import overlay from '../../lib/text/messages/vi/overlay.json';
import overlayEn from '../../lib/text/messages/en/overlay.json';
import workspace from '../../lib/text/messages/vi/workspace.json';
import workspaceEn from '../../lib/text/messages/en/workspace.json';
import { createSay, type Say } from '../../lib/text/say';
import { repoRoot } from '../build';
import { barSays, runReport } from '../demo/official';
import { readLookup } from './lists';
import { openExtensionPage, takePicture, type Studio } from './studio';

/** What the stores want their pictures to measure. */
const STORE_SIZE = { width: 1280, height: 800 };

const languages = {
  vi: createSay({ ...common, ...fill, ...overlay, ...workspace }, 'vi'),
  en: createSay({ ...commonEn, ...fillEn, ...overlayEn, ...workspaceEn }, 'en'),
} as const;

/** Five pictures for each language of the stores, in the order in which docs/cua-hang names them. */
export async function takeStorePictures(studio: Studio): Promise<void> {
  const { page, bar, portal } = studio;
  await page.goto(`${portal.url}/dvc/thong-ke/danh-sach-thu-tuc`);
  await barSays(bar, /^Đã ghi nhớ/);
  const quarter = ['2023-03-15', '2023-06-14'] as const;
  for (const report of ['06a', '07a']) {
    await page.goto(`${portal.url}/dvc/thong-ke/bao-cao-${report}`);
    await barSays(bar, /lưu|tổng|toàn số 0/);
    await runReport(page, ...quarter);
    await barSays(bar, /^Đã lưu số liệu/);
  }
  await readLookup(studio);
  const before = page.viewportSize();
  await page.setViewportSize(STORE_SIZE);
  for (const [language, say] of Object.entries(languages)) {
    const own = await openExtensionPage(studio, 'options.html');
    await speak(own, language);
    await own.close();
    await mkdir(join(repoRoot, 'docs', 'cua-hang', language), { recursive: true });
    const take = (name: string, of: Page = page) => takePicture(of, join('..', 'cua-hang', language, name));
    await page.bringToFront();
    await takePortal(studio, say, take);
    const desk = await openExtensionPage(studio, 'sidepanel.html');
    await desk.setViewportSize(STORE_SIZE);
    await takeWorkspace(desk, say, take);
    await desk.close();
  }
  if (before !== null) await page.setViewportSize(before);
}

async function takePortal({ page, bar, portal }: Studio, say: Say, take: (name: string) => Promise<void>): Promise<void> {
  const points = page.getByRole('dialog');
  await page.goto(`${portal.url}/dvc/theo-doi-ho-so/ho-so-qua-han`);
  await bar.getByRole('button', { name: new RegExp(say('overlay.summary.overdue', { n: '\\d+' })) }).click();
  await points.getByRole('listitem').first().waitFor();
  await take('1-qua-han');
  await page.keyboard.press('Escape');

  await page.goto(`${portal.url}/dvc/thong-ke/bao-cao-07a`);
  await bar.getByRole('status').first().waitFor();
  await runReport(page, '2023-03-15', '2023-06-14');
  await bar.getByRole('button', { name: new RegExp(say('overlay.summary.findings', { n: '\\d+' })) }).click();
  await points.getByRole('listitem').first().getByRole('button').click();
  await points.getByText(say('overlay.next'), { exact: true }).waitFor();
  await take('2-o-cong-sai');
  await page.keyboard.press('Escape');

  await page.goto(`${portal.url}/nhap-bieu/06a?rows=don-vi`);
  await bar.getByRole('button', { name: say('overlay.fill'), exact: true }).click();
  await page.getByRole('dialog', { name: say('fill.title') }).waitFor();
  await take('3-xem-truoc');
  await page.keyboard.press('Escape');
}

async function takeWorkspace(desk: Page, say: Say, take: (name: string, of: Page) => Promise<void>): Promise<void> {
  await desk.getByText(say('workspace.today.counts')).first().waitFor({ state: 'attached' });
  await desk.getByText(say('workspace.loading')).waitFor({ state: 'hidden' });
  await take('4-hom-nay', desk);
  await desk.getByRole('tab', { name: say('workspace.section.forms') }).click();
  await desk.getByLabel(say('workspace.forms.rowsAre')).selectOption({ index: 1 });
  await desk.getByLabel(say('common.from')).fill('15/03/2023');
  await desk.getByLabel(say('common.to')).fill('14/06/2023');
  await desk.getByLabel(say('common.to')).press('Enter');
  await desk.getByLabel(say('workspace.forms.convention')).selectOption({ index: 1 });
  await desk
    .getByRole('row')
    .filter({ hasText: /5[.,]770/ })
    .last()
    .waitFor({ timeout: 60_000 });
  await take('5-bieu-mau', desk);
}

/** Says in the settings which language is spoken. */
async function speak(own: Page, language: string): Promise<void> {
  await own.evaluate(async (chosen) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get: (key: string) => Promise<Record<string, object>>; set: (all: object) => Promise<void> } } };
    };
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { version: 1, ...settings, language: chosen } });
  }, language);
}
