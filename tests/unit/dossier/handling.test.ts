import { expect, test } from 'vitest';
import { readHandling, type Handling } from '../../../lib/dossier/handling';
import { readValue } from '../../../lib/dossier/read-value';
import type { FieldId } from '../../../lib/vocabulary/field';
import { resolveField } from '../../../lib/vocabulary/resolve-field';

const read = (cells: Readonly<Record<string, string>>): Handling | undefined =>
  readHandling(
    Object.fromEntries(
      Object.entries(cells).map(([label, text]) => [resolveField(label), readValue(resolveField(label) as FieldId, text)]),
    ),
  );

test.each<[string, string, Handling]>([
  ['Thời hạn giải quyết', '10 ngày làm việc', { term: '10 ngày làm việc' }],
  ['Thời gian giải quyết', 'Trong ngày', { term: 'Trong ngày' }],
  ['Số lần bổ sung', '02', { supplements: 2 }],
  ['Số lần yêu cầu bổ sung', '0', { supplements: 0 }],
  ['Số lần gia hạn', '1 lần', { reschedules: 1 }],
  ['Ngày hẹn lại', '20/06/2023', { rescheduled: '2023-06-20' }],
  ['Phiếu xin lỗi', 'Đã gửi', { apology: true }],
  ['Thư xin lỗi', 'Chưa có', { apology: false }],
  ['Ngày xin lỗi', '05/06/2023 09:00', { apology: true, apologised: '2023-06-05T09:00:00' }],
  ['Trạng thái thanh toán', 'Chưa thanh toán', { paid: false }],
  ['Tình trạng thanh toán', 'Đã thanh toán', { paid: true }],
  ['Số hóa thành phần', 'Chưa số hoá', { digitised: false }],
  ['Số hóa hồ sơ', 'Tái sử dụng', { digitised: true }],
  ['Kết quả điện tử', 'Không', { electronicResult: false }],
  ['Mức độ', 'Dịch vụ cung cấp thông tin', { informationOnly: true }],
])('%s: %s', (label, text, expected) => expect(read({ [label]: text })).toEqual(expected));

test.each([
  ['Trạng thái thanh toán', 'Hoàn phí'],
  ['Trạng thái thanh toán', 'Đối tượng miễn phí'],
  ['Số hóa thành phần', 'Chưa số hóa 2/5'],
  ['Số hóa thành phần', ''],
  ['Phiếu xin lỗi', 'Xem'],
  ['Số lần bổ sung', '—'],
  ['Số lần bổ sung', '2/3'],
  ['Thời hạn giải quyết', 'Không quy định'],
  ['Ngày hẹn lại', 'chưa'],
  ['Mức độ', 'Toàn trình'],
])('%s: "%s" says nothing certain', (label, text) => expect(read({ [label]: text })).toBeUndefined());

test('the fee column is no statement about payment: portals print "Chưa thanh toán" beside the icon of a paid fee', () => {
  expect(read({ 'Phí, lệ phí': 'Chưa thanh toán' })).toBeUndefined();
});
