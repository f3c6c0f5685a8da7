import { expect, test } from './fixtures';
import { barOf } from './bar';
import { storedIn } from './stored';
import { leavingCodes } from '../portal/data/faults.ts';
import { listDossiers } from '../portal/data/lists.ts';

test('a dossier that a second complete reading does not show has left the list and is overdue no more', async ({
  openPortal,
  portal,
  background,
  openExtensionPage,
}) => {
  const path = '/dvc/xu-ly-ho-so/dang-xu-ly';
  const inWork = (): number => listDossiers(portal.state.world, 'dang-xu-ly', {}).length;
  const leaving = leavingCodes('nhu-thanh', portal.state.world.now.slice(0, 10));
  expect(leaving.length).toBeGreaterThan(0);
  const page = await openPortal(path);
  const bar = barOf(page);
  await bar.button('Đọc cả danh sách').click();
  await expect(bar.status).toHaveText(`Đã đọc đủ ${inWork()} hồ sơ`, { timeout: 30_000 });

  const before = inWork();
  await page.request.post(`${portal.url}/__portal/advance`);
  expect(inWork()).toBe(before - leaving.length);
  await page.goto(`${portal.url}${path}`);
  await bar.button('Đọc cả danh sách').click();
  await expect(bar.status).toHaveText(`Đã đọc đủ ${inWork()} hồ sơ; ${leaving.length} hồ sơ đã rời danh sách`, { timeout: 30_000 });
  const left = ((await storedIn(background))['dossiers'] ?? []).filter(({ leftListAt }) => leftListAt !== undefined);
  expect(left.map(({ code }) => code).toSorted()).toEqual(leaving.toSorted());

  const workspace = await openExtensionPage('sidepanel.html');
  await expect(workspace.getByText(`Đã rời danh sách, chưa rõ kết quả: ${leaving.length} hồ sơ`)).toBeVisible();
  const overdue = workspace.getByRole('group', { name: 'Việc cần xem' }).getByRole('button', { name: /Quá hạn$/ });
  await overdue.click();
  const list = workspace.getByRole('list', { name: /Quá hạn/ });
  for (const code of leaving) await expect(list.getByText(code)).toHaveCount(0);
});
