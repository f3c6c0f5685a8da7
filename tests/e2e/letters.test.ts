import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures';
import { barOf } from './bar';
import { peopleOf } from './people-of';
import { storedIn } from './stored';
import { paragraphsOf, unpackedDocx } from '../unit/letters/unpacked-docx';

const PAGE = /\/Type\s*\/Page\b/g;

test('overdue dossiers go on paper, as a list and as letters to the people it showed, and nobody is named on the disk', async ({
  openPortal,
  openExtensionPage,
  portal,
  background,
}) => {
  const list = await openPortal('/dvc/theo-doi-ho-so/ho-so-qua-han');
  const bar = barOf(list);
  await bar.button('Đọc cả danh sách').click();
  await expect(bar.status).toHaveText(/^Đã đọc đủ \d+ hồ sơ/, { timeout: 30_000 });

  const page = await openExtensionPage('sidepanel.html');
  // The printer's dialog cannot be answered here: what would go to it is asked for instead.
  await page.evaluate(() => Object.assign(window, { print: () => {} }));
  await page.getByRole('button', { name: 'In: Quá hạn' }).click();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('heading', { name: 'Hôm nay – Quá hạn' })).toBeVisible();
  await expect(page.getByText(/^Đọc lần cuối lúc .* In lúc /)).toBeVisible();
  await expect(page.getByRole('tablist')).toBeHidden();
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('.on-paper')!).color)).toBe('rgb(0, 0, 0)');
  await page.emulateMedia({ media: null, colorScheme: null });
  const listed = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(/\/MediaBox\s*\[\s*0 0 59\d(?:\.\d+)? 84\d/.test(listed)).toBe(true);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.on-paper')).toHaveCount(0);

  await page.getByRole('button', { name: 'Phiếu xin lỗi' }).click();
  const letters = page.getByRole('region', { name: 'Phiếu xin lỗi và phiếu in', exact: true });
  await letters.getByLabel('Hẹn trả lại').selectOption('workingDays');
  await letters.getByLabel('Lý do, in trên mọi phiếu').fill('chờ ý kiến của cơ quan phối hợp');
  const [download] = await Promise.all([page.waitForEvent('download'), letters.getByRole('button', { name: /^Tải DOCX/ }).click()]);
  expect(download.suggestedFilename()).toMatch(/^phieu_.*\.docx$/);
  const parts = await unpackedDocx(new Blob([await readFile(await download.path())]));
  const paragraphs = paragraphsOf(parts.get('word/document.xml')!);
  const codes = paragraphs.flatMap((text) => /^Mã số hồ sơ: (.*)\.$/.exec(text)?.[1] ?? []);
  expect(codes.length).toBeGreaterThan(5);
  const owners = codes.map((code) => portal.state.world.dossiers.find((dossier) => dossier.code === code)?.owner.name);
  expect(paragraphs.flatMap((text) => /^Kính gửi: (.*)$/.exec(text)?.[1] ?? [])).toEqual(owners);

  await letters.getByRole('button', { name: /^In / }).click();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(PAGE)).toHaveLength(codes.length);

  const stored = JSON.stringify(await storedIn(background));
  expect(peopleOf(portal.state.world).filter((value) => stored.includes(value))).toEqual([]);
});
