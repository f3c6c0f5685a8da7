import { expect, test } from './fixtures';
import { barOf } from './bar';
import { exportedFrom } from './exported';
import { askFor, setDay } from './report-page';
import { storedIn } from './stored';
import { createReport } from '../portal/data/statistics.ts';

const KNOWN = 'Đã lưu số liệu, kỳ 15/03/2023 – 14/06/2023';
const QUARTER = { from: '2023-03-15', to: '2023-06-14' };

test('zeros before the first query are not kept, and figures belong to the period that was asked for', async ({
  openPortal,
  background,
}) => {
  const page = await openPortal('/dvc/thong-ke/bao-cao-06a');
  const bar = barOf(page);
  await expect(bar.status).toHaveText(/^Bảng toàn số 0 và chưa thấy truy vấn: chưa lưu/);
  expect((await storedIn(background))['captures']).toEqual([]);
  await askFor(page, '15/03/2023', '14/06/2023');
  await expect(bar.status).toHaveText(KNOWN);
  const kept = (await storedIn(background))['captures'] ?? [];
  expect(kept).toHaveLength(1);
  expect(kept[0]).toMatchObject({ period: QUARTER, periodFrom: 'query', unit: 'UBND huyện Như Thanh' });

  // The caption of the hidden copy follows the form at once; the figures do not.
  await setDay(page, 'Từ ngày', '01/05/2023');
  await page.evaluate(() => {
    const cell = document.querySelector('table:not([id="tableToExcel"]) tbody tr:last-child td:last-child');
    if (cell) cell.textContent = '99';
  });
  await expect(bar.status).toHaveText(/^Đã lưu số liệu, kỳ chưa rõ/);
  const after = (await storedIn(background))['captures'] ?? [];
  expect(after.filter(({ period }) => period === undefined)).toHaveLength(1);
  expect(after.some(({ period }) => JSON.stringify(period)?.includes('2023-05-01'))).toBe(false);
});

test('the hidden copy answers another question and is never read', async ({ openPortal, portal, background }) => {
  const page = await openPortal('/dvc/thong-ke/bao-cao-tong-hop-don-vi');
  const bar = barOf(page);
  await askFor(page, '15/03/2023', '14/06/2023');
  await expect(bar.status).toHaveText(KNOWN);
  const { total } = createReport(portal.state.world, 'tong-hop-don-vi', QUARTER);
  const shown = String(total.pending.inTime);
  const hidden = (await page.locator('#tableToExcel tr').last().locator('td').nth(-2).textContent()) ?? '';
  expect(Number(hidden)).toBeGreaterThan(total.pending.inTime);
  const csv = await exportedFrom(page);
  const last = Object.values(csv.rows.at(-1) ?? {});
  expect(last).toContain(shown);
  expect(last).not.toContain(hidden);
  expect(csv.headers.some((header) => header.includes(' / '))).toBe(true);
  expect(JSON.stringify((await storedIn(background))['captures'])).not.toContain(`"value":${hidden}`);
});
