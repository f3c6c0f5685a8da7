import type { Locator, Page } from 'playwright';
import { buildIfStale } from '../build-if-stale';
import { outputOf } from '../build';
import { backgroundOf, extensionIdOf, launchBrowser } from '../launch';
import { STORE_NAME } from '../../lib/store/open';
import type { Line } from './line';

const DOSSIERS = 100_000;
/** The page may stand still for so long while a backup is made or taken back. */
const TASK_MS = 50;

/** Everything stored, made into a file and taken back by the buttons of the settings page, over a store of 100,000 dossiers. */
export async function benchBackup(): Promise<Line[]> {
  buildIfStale('e2e');
  const { context, close } = await launchBrowser({ extension: outputOf('e2e') });
  try {
    context.setDefaultTimeout(200_000);
    const id = extensionIdOf(await backgroundOf(context));
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/options.html`);
    const data = page.getByRole('region', { name: 'Dữ liệu đang lưu', exact: true });
    await data.getByRole('button', { name: 'Sao lưu', exact: true }).waitFor();
    await fill(page);
    await page.reload();
    await data.getByRole('button', { name: /^Xóa dữ liệu của/ }).waitFor();
    await watchTasks(page);

    const downloading = page.waitForEvent('download');
    const making = await press(page, data.getByRole('button', { name: 'Sao lưu', exact: true }));
    const path = await (await downloading).path();
    const made = await since(page, making);

    await press(page, data.getByRole('button', { name: 'Xóa tất cả' }));
    await press(page, page.getByRole('dialog').getByRole('button', { name: 'Xóa tất cả' }));
    await data.getByText('Chưa đọc cổng nào').waitFor();
    await data.locator('input[type=file]').setInputFiles(path);
    const looking = await begin(page);
    await says(page, 'sao lưu lúc');
    const looked = await since(page, looking);
    const restoring = await press(page, data.getByRole('button', { name: 'Khôi phục', exact: true }));
    await says(page, 'Đã khôi phục');
    const restored = await since(page, restoring);
    const line = (what: string, { took, longest }: typeof made): Line => ({
      what: `${what}, ${DOSSIERS} dossiers`,
      measured: `${(took / 1000).toFixed(1)} s`,
      against: `longest task of the page ${longest.toFixed(0)} ms`,
      bound: `task ≤ ${TASK_MS} ms`,
      holds: longest <= TASK_MS,
    });
    return [line('backup made', made), line('backup looked at whole', looked), line('backup taken back', restored)];
  } finally {
    await close();
  }
}

async function fill(page: Page): Promise<void> {
  await page.evaluate(
    async ([name, count]) => {
      const opening = indexedDB.open(name);
      await new Promise((resolve) => opening.addEventListener('success', resolve));
      const database = opening.result;
      for (let from = 0; from < count; from += 5_000) {
        const table = database.transaction('dossiers', 'readwrite').objectStore('dossiers');
        for (let at = from; at < from + 5_000; at++) {
          const code = `H56.1-${String(250_000 + (at % 365))}-${String(at).padStart(6, '0')}`;
          const times = { firstSeen: '2026-03-03T08:00:00', lastSeen: '2026-03-03T08:00:00', stateSince: '2026-03-03T08:00:00' };
          table.put({
            portal: 'https://motcua.example.gov.vn',
            code,
            key: `https://motcua.example.gov.vn|${code}`,
            procedure: `Đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất, trường hợp ${at % 97}`,
            fieldName: 'Đất đai',
            unit: 'UBND xã Xuân Du',
            received: '2026-03-02T08:00:00',
            due: '2026-03-20T17:00:00',
            state: 'processing',
            stateText: 'Đang xử lý',
            channel: 'online',
            captureId: 'c',
            open: 1,
            history: [{ at: '2026-03-02T08:00:00', state: 'received', stateText: 'Mới tiếp nhận' }],
            ...times,
          });
        }
        await new Promise((resolve) => table.transaction.addEventListener('complete', resolve));
      }
      database.close();
    },
    [STORE_NAME, DOSSIERS] as const,
  );
}

async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const kept = window as unknown as { longest: number };
    kept.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) kept.longest = Math.max(kept.longest, duration);
    }).observe({ entryTypes: ['longtask'] });
  });
}

/** From here on tasks are counted: finding a button by its name is itself a long one. */
async function begin(page: Page): Promise<number> {
  await page.waitForTimeout(300);
  await page.evaluate(() => ((window as unknown as { longest: number }).longest = 0));
  return Date.now();
}

async function press(page: Page, button: Locator): Promise<number> {
  const element = await button.elementHandle();
  const began = await begin(page);
  await element?.evaluate((node) => (node as HTMLElement).click());
  return began;
}

/** Looks for the words now and then, without names and roles. */
async function says(page: Page, words: string): Promise<void> {
  await page.waitForFunction((text) => document.querySelector('#muc-data')?.textContent?.includes(text) === true, words, { polling: 200 });
}

async function since(page: Page, began: number): Promise<{ took: number; longest: number }> {
  const took = Date.now() - began;
  await page.waitForTimeout(300);
  return { took, longest: await page.evaluate(() => (window as unknown as { longest: number }).longest) };
}
