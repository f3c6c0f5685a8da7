import { expect, test } from './fixtures';
import { barOf } from './bar';
import { listDossiers } from '../portal/data/lists.ts';

test.use({ world: 'an-lao' });

test('a list that one tab is reading is not read by a second one', async ({ openPortal, portal, context }) => {
  const path = '/dvc/xu-ly-ho-so/dang-xu-ly';
  const total = listDossiers(portal.state.world, 'dang-xu-ly', {}).length;
  const first = await openPortal(path);
  const second = await context.newPage();
  await second.goto(`${portal.url}${path}`);
  for (const page of [first, second]) await expect(barOf(page).status).toHaveText('Đã lưu 50 hồ sơ');
  portal.setLatency({ list: 1_200 });
  await barOf(first).button('Đọc cả danh sách').click();
  await expect(barOf(first).progress).toHaveAttribute('aria-valuenow', '50');
  await barOf(second).button('Đọc cả danh sách').click();
  await expect(barOf(second).status).toContainText('Một thẻ khác đang đọc chính danh sách này');
  await expect(barOf(second).progress).toHaveCount(0);
  portal.setLatency({ list: 0 });
  await expect(barOf(first).status).toHaveText(`Đã đọc đủ ${total} hồ sơ`, { timeout: 30_000 });
});
