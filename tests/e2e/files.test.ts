import type { Page } from '@playwright/test';
import { xlsxOf } from '../unit/files/make-file';
import { expect, test } from './fixtures';
import { storedIn } from './stored';

const PEOPLE = ['Trần Thị Mẫu', 'Lê Văn Thử'];
const LIST = [
  'DANH SÁCH HỒ SƠ TIẾP NHẬN;;;;;',
  'Từ ngày 01/01/2026 đến ngày 31/01/2026;;;;;',
  'STT;Mã hồ sơ;Tên thủ tục;Chủ hồ sơ;Ngày hẹn trả;Trạng thái',
  `1;H56.1-260101-0001;Đăng ký khai sinh;${PEOPLE[0]};05/01/2026;Đang xử lý`,
  `2;H56.1-260102-0002;Chứng thực;${PEOPLE[1]};06/01/2026;Đã trả kết quả`,
].join('\r\n');

async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ name, bytes }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(bytes)], name, { lastModified: new Date('2026-02-02T03:00:00Z').getTime() }));
      return transfer;
    },
    { name, bytes: [...bytes] },
  );
  const zone = page.getByRole('region', { name: 'Đọc tệp của cổng' });
  await zone.dispatchEvent('dragover', { dataTransfer: transfer });
  await zone.dispatchEvent('drop', { dataTransfer: transfer });
}

test('a CSV and a workbook of a portal are dropped, looked at and kept, without the people in them', async ({ workspace, background }) => {
  await workspace.getByRole('tab', { name: 'Số liệu' }).click();
  await drop(workspace, 'danh-sach.csv', new TextEncoder().encode(LIST));
  const review = workspace.getByRole('region', { name: 'Tệp vừa đọc' });
  await expect(review).toContainText('Đọc được 2 hồ sơ');
  await expect(review).toContainText('Không giữ các cột cá nhân: Chủ hồ sơ');
  await expect(review.getByLabel('Kỳ từ ngày')).toHaveValue('01/01/2026');
  await expect(review.getByLabel('đến ngày')).toHaveValue('31/01/2026');
  const keep = review.getByRole('button', { name: 'Giữ số liệu này' });
  await expect(keep).toBeDisabled();
  await review.getByRole('textbox', { name: 'Đơn vị' }).fill('Xã Mẫu');
  await review.getByLabel('Tệp có đủ hồ sơ').selectOption({ label: 'Có, đủ toàn bộ' });
  await keep.click();
  await expect(workspace.getByText('Đã giữ 2 hồ sơ từ tệp danh-sach.csv')).toBeVisible();

  const report = xlsxOf({
    rows: [
      ['Đơn vị', 'Số hồ sơ nhận giải quyết', undefined, undefined, 'Số hồ sơ đã giải quyết'],
      [undefined, 'Tổng số', 'Trong kỳ', 'Từ kỳ trước', 'Tổng số'],
      ['Xã Mẫu', { n: 12 }, { n: 10 }, { n: 2 }, { n: 9 }],
      ['Tổng cộng', { n: 12 }, { n: 10 }, { n: 2 }, { n: 9 }],
    ],
    merges: ['A1:A2', 'B1:D1'],
  });
  await drop(workspace, 'bao-cao.xlsx', report);
  await expect(review).toContainText('Đọc được bảng số liệu: 2 dòng, 4 cột hiểu được');
  await keep.click();
  await expect(workspace.getByText('Đã giữ bảng số liệu 2 dòng từ tệp bao-cao.xlsx')).toBeVisible();
  await expect(workspace.getByText('bao-cao.xlsx').first()).toBeVisible();

  await drop(workspace, 'cu.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]));
  await expect(workspace.getByRole('alert')).toContainText('lưu lại thành .xlsx');

  const stored = await storedIn(background);
  expect(stored['dossiers']).toMatchObject([
    { code: 'H56.1-260101-0001', portal: 'tep://danh-sach-csv', due: '2026-01-05', state: 'processing', lastSeen: '2026-02-02T10:00:00' },
    { code: 'H56.1-260102-0002', state: 'returnedToCitizen' },
  ]);
  expect(stored['listCaptures']).toMatchObject([
    {
      screen: 'DANH SÁCH HỒ SƠ TIẾP NHẬN',
      unit: 'Xã Mẫu',
      period: { from: '2026-01-01', to: '2026-01-31' },
      periodFrom: 'confirmed',
      completeness: { complete: true, proof: 'confirmed' },
    },
  ]);
  expect(stored['captures']).toMatchObject([{ address: 'tep:bao-cao.xlsx', at: '2026-02-02T10:00:00' }]);
  const disk = JSON.stringify(stored);
  for (const name of PEOPLE) expect(disk).not.toContain(name);
});
