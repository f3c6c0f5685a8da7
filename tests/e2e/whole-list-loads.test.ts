import { expect, test } from './fixtures';
import { barOf } from './bar';
import { exportedFrom } from './exported';
import { openServerPages } from './liferay';
import { peopleOf } from './people-of';
import { storedIn } from './stored';
import { listDossiers } from '../portal/data/lists.ts';

test.use({ world: 'an-lao' });

test('a list whose pages are loads of the whole page is read across them, names in the CSV and none in the store', async ({
  page,
  portal,
  background,
}) => {
  const { world } = portal.state;
  const own = listDossiers(world, 'tat-ca', { unit: world.units[0]!.id });
  expect(own).toHaveLength(1_022);
  await openServerPages(page, portal.url, '/mot-cua/danh-sach?delta=200');
  const bar = barOf(page);
  await expect(bar.status).toHaveText('Đã lưu 200 hồ sơ');
  // Each load lasts long enough to be looked at.
  portal.setLatency({ list: 1_500 });
  await bar.button('Đọc cả danh sách').click();
  // Past the first load of another page.
  await expect(bar.progress).toHaveAttribute('aria-valuenow', /^[4-9]00$/);
  await expect(bar.progress).toHaveAttribute('aria-valuemax', '1022');
  await expect(bar.button('Dừng')).toBeVisible();
  await expect(bar.button('Xuất CSV')).toBeDisabled();
  portal.setLatency({ list: 0 });
  await expect(bar.status).toHaveText('Đã đọc đủ 1.022 hồ sơ', { timeout: 30_000 });

  const csv = await exportedFrom(page);
  expect(csv.rows.map((row) => row['Mã hồ sơ']).toSorted()).toEqual(own.map(({ code }) => code).toSorted());
  const people = new Map(
    own.map(({ code, owner, submitter }) => [code, { person: submitter ?? owner.name, address: owner.address ?? '' }]),
  );
  for (const row of csv.rows) {
    const { person, address } = people.get(row['Mã hồ sơ'] ?? '') ?? {};
    expect(row['Người nộp']).toBe(person);
    expect(row['Địa chỉ']).toBe(address);
  }

  const stored = await storedIn(background);
  expect(stored['dossiers']).toHaveLength(1_022);
  const text = JSON.stringify(stored);
  expect(peopleOf(world).filter((value) => text.includes(value))).toEqual([]);
});
