import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { barOf } from './bar';
import { expect, test } from './fixtures';
import { peopleOf } from './people-of';
import { storedIn } from './stored';

test('what is stored is shown, backed up without people, erased, and comes back from the file', async ({
  openPortal,
  openExtensionPage,
  portal,
}) => {
  const page = await openPortal('/dvc/theo-doi-ho-so/ho-so-qua-han');
  await expect(barOf(page).status).toHaveText(/^Đã lưu/);
  const options = await openExtensionPage('options.html');
  const data = options.getByRole('region', { name: 'Dữ liệu đang lưu', exact: true });
  const erase = data.getByRole('button', { name: `Xóa dữ liệu của ${new URL(portal.url).host}` });
  await expect(erase).toBeVisible();
  const before = (await storedIn(options))['dossiers'];
  expect(before?.length).toBeGreaterThan(0);
  await expect(data.getByRole('row', { name: /^Hồ sơ/ })).toContainText(String(before?.length));

  const [download] = await Promise.all([
    options.waitForEvent('download'),
    data.getByRole('button', { name: 'Sao lưu', exact: true }).click(),
  ]);
  await expect(data.getByRole('status').filter({ hasText: /^Đã ghi tệp/ })).toContainText(`${before?.length} hồ sơ`);
  const path = await download.path();
  const text = gunzipSync(await readFile(path)).toString();
  expect(text).toContain(String(before?.[0]?.['code']));
  expect(peopleOf(portal.state.world).filter((value) => text.includes(value))).toEqual([]);

  await erase.click();
  const { violations } = await new AxeBuilder({ page: options }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  await options.getByRole('dialog').getByRole('button', { name: 'Xóa', exact: true }).click();
  await expect(data.getByRole('button', { name: 'Hoàn tác' })).toBeVisible();
  expect((await storedIn(options))['dossiers']).toEqual([]);
  await data.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(erase).toBeVisible();
  expect((await storedIn(options))['dossiers']).toEqual(before);

  await data.getByRole('button', { name: 'Xóa tất cả' }).click();
  await options.getByRole('dialog').getByRole('button', { name: 'Xóa tất cả' }).click();
  await expect(erase).toHaveCount(0);
  await data.locator('input[type=file]').setInputFiles({ name: 'sao-luu.saoluu', mimeType: '', buffer: await readFile(path) });
  await data.getByRole('button', { name: 'Khôi phục', exact: true }).click();
  await expect(data.getByRole('status').filter({ hasText: /^Đã khôi phục/ })).toBeVisible();
  expect((await storedIn(options))['dossiers']).toEqual(before);
});
