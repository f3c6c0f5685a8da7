import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures';
import { barOf } from './bar';
import { peopleOf } from './people-of';
import { storedIn } from './stored';
import { paragraphsOf, unpackedDocx } from '../unit/letters/unpacked-docx';

const PAGE = /\/Type\s*\/Page\b/g;

test('letters for the overdue dossiers of a list: to the people it showed, one a page, and nobody named on the disk', async ({
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

  // The printer's dialog cannot be answered here: what would go to it is asked for instead.
  await page.evaluate(() => Object.assign(window, { print: () => {} }));
  await letters.getByRole('button', { name: /^In / }).click();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(PAGE)).toHaveLength(codes.length);

  const stored = JSON.stringify(await storedIn(background));
  expect(peopleOf(portal.state.world).filter((value) => stored.includes(value))).toEqual([]);
});
