import { expect, test } from './fixtures';
import { barOf } from './bar';
import { exportedFrom } from './exported';
import { peopleOf } from './people-of';
import { storedIn } from './stored';
import { listDossiers } from '../portal/data/lists.ts';

test.use({ world: 'an-lao' });

const IN_WORK = '/dvc/xu-ly-ho-so/dang-xu-ly';
/** In the order that is promised, of those a page has. */
const CANONICAL = [
  'Mã hồ sơ',
  'Thủ tục',
  'Lĩnh vực',
  'Người nộp',
  'Địa chỉ',
  'Ngày nộp',
  'Ngày tiếp nhận',
  'Hạn trả',
  'Hạn xử lý',
  'Ngày có kết quả',
  'Ngày trả',
  'Trạng thái',
  'Hình thức nộp',
  'Người xử lý',
  'Đơn vị',
];

test('a list of several pages is read in full and exported whole, and nobody is named in the store', async ({
  openPortal,
  portal,
  background,
}) => {
  const codes = listDossiers(portal.state.world, 'dang-xu-ly', {}).map(({ code }) => code);
  expect(codes.length).toBeGreaterThan(100);
  const page = await openPortal(IN_WORK);
  const bar = barOf(page);
  await expect(bar.status).toHaveText('Đã lưu 50 hồ sơ');
  portal.setLatency({ list: 400 });
  await bar.button('Đọc cả danh sách').click();
  await expect(bar.progress).toBeVisible();
  await expect(bar.button('Dừng')).toBeVisible();
  await expect(bar.button('Xuất CSV')).toBeDisabled();
  await expect(bar.button('Đọc cả danh sách')).toHaveCount(0);
  await expect(bar.status).toHaveText(`Đã đọc đủ ${codes.length} hồ sơ`, { timeout: 30_000 });
  await expect(bar.progress).toHaveCount(0);

  const csv = await exportedFrom(page);
  expect(csv.marked).toBe(true);
  expect(csv.fileName).toMatch(/\.csv$/);
  const canonical = CANONICAL.filter((header) => csv.headers.includes(header));
  expect(csv.headers.slice(0, canonical.length)).toEqual(canonical);
  expect(canonical).toEqual(
    expect.arrayContaining(['Mã hồ sơ', 'Thủ tục', 'Người nộp', 'Địa chỉ', 'Hạn trả', 'Hạn xử lý', 'Trạng thái', 'Đơn vị']),
  );
  expect(csv.headers.at(-1)).toBe('Cảnh báo');
  expect(csv.rows.map((row) => row['Mã hồ sơ'])).toEqual(codes);
  expect(new Set(csv.rows.map((row) => row['Mã hồ sơ'])).size).toBe(codes.length);

  const stored = await storedIn(background);
  expect(stored['dossiers']).toHaveLength(codes.length);
  const text = JSON.stringify(stored);
  expect(peopleOf(portal.state.world).filter((value) => text.includes(value))).toEqual([]);
});

test('stopped in the middle it says what is missing, pressed again it goes on', async ({ openPortal, portal }) => {
  const total = listDossiers(portal.state.world, 'dang-xu-ly', {}).length;
  const page = await openPortal(IN_WORK);
  const bar = barOf(page);
  await expect(bar.status).toHaveText('Đã lưu 50 hồ sơ');
  portal.setLatency({ list: 1_000 });
  await bar.button('Đọc cả danh sách').click();
  await expect(bar.progress).toHaveAttribute('aria-valuenow', '50');
  await bar.button('Dừng').click();
  await expect(bar.status).toHaveText(/^Chưa đủ: đọc \d+\/.* hồ sơ, đã dừng theo yêu cầu/);
  await expect(bar.button('Xuất CSV')).toBeEnabled();

  const before = portal.requests.length;
  portal.setLatency({ list: 0 });
  await bar.button('Đọc cả danh sách').click();
  await expect(bar.status).toHaveText(`Đã đọc đủ ${total} hồ sơ`, { timeout: 30_000 });
  const asked = portal.requests.slice(before).filter((request) => request.includes('/api/dossiers?'));
  expect(asked.length, 'pages read before are not read again').toBeLessThanOrEqual(2);
  const csv = await exportedFrom(page);
  expect(new Set(csv.rows.map((row) => row['Mã hồ sơ'])).size).toBe(total);
});
