import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './fixtures';
import { barOf } from './bar';
import { openServerPages } from './liferay';
import { storedIn } from './stored';

/** Bytes: enough for one page of 200 dossiers, not for a list of 1.022. */
const ROOM = 300_000;

test.use({
  world: 'an-lao',
  // The browser lets `unlimitedStorage` write beyond any limit that a test can set; a full disk it does not.
  extension: async ({ extension }, use) => {
    const limited = await mkdtemp(join(tmpdir(), 'soat-mot-cua-limited-'));
    await cp(extension, limited, { recursive: true });
    const manifest = JSON.parse(await readFile(join(limited, 'manifest.json'), 'utf8')) as { permissions: string[] };
    manifest.permissions = manifest.permissions.filter((permission) => permission !== 'unlimitedStorage');
    await writeFile(join(limited, 'manifest.json'), JSON.stringify(manifest));
    await use(limited);
    await rm(limited, { recursive: true, force: true });
  },
});

test('the disk fills up: it is said clearly, and what was stored stays', async ({
  page,
  portal,
  openExtensionPage,
  context,
  extensionId,
}) => {
  const own = await openExtensionPage('options.html');
  const used = await own.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  const storage = await context.newCDPSession(own);
  // Before the first write: the browser asks for the limit once and then counts by itself.
  await storage.send('Storage.overrideQuotaForOrigin', { origin: `chrome-extension://${extensionId}`, quotaSize: used + ROOM });
  await page.bringToFront();
  await openServerPages(page, portal.url, '/mot-cua/danh-sach?delta=200');
  const bar = barOf(page);
  await expect(bar.status).toHaveText('Đã lưu 200 hồ sơ');
  const before = await storedIn(own);
  await bar.button('Đọc cả danh sách').click();
  await expect(bar.status).toHaveText(/^Chưa đủ: .*(ổ đĩa|bộ nhớ).* đã đầy/, { timeout: 30_000 });
  const after = await storedIn(own);
  expect(after['dossiers']).toEqual(before['dossiers']);
  expect(after['listCaptures']).toEqual(before['listCaptures']);

  await page
    .getByRole('link', { name: /^(Tiếp theo|Trước)$/ })
    .first()
    .click();
  await expect(bar.alert).toContainText('Ổ đĩa không còn đủ chỗ để lưu');
  expect((await storedIn(own))['dossiers']).toEqual(before['dossiers']);
});
