import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkText } from '../../../lib/check/check-text';
import { readPlainText } from '../../../lib/narrative/read-plain-text';

/** Relations that the words state whatever they count: right figures raise no alarm, one slip in them does. */
const alarms = (text: string): string[] =>
  checkText(readPlainText(text), {})
    .filter(({ severity }) => severity !== 'note')
    .map(({ rule }) => rule);

const things = fc.constantFrom('bệnh án', 'phiếu', 'học viên', 'giấy phép', 'thửa đất', 'hộ dân');
const count = fc.integer({ min: 120, max: 900 });

it('a rise from one figure to another goes the way the words say', () => {
  fc.assert(
    fc.property(things, count, fc.integer({ min: 15, max: 90 }), (thing, before, by) => {
      const more = before + by;
      expect(alarms(`Số ${thing} tăng từ ${before} ${thing} lên ${more} ${thing}.`)).toEqual([]);
      expect(alarms(`Số ${thing} tăng từ ${more} ${thing} lên ${before} ${thing}.`)).toEqual(['so-sanh-trai-chieu']);
    }),
    { numRuns: 40 },
  );
});

it('what is left of a fraction is the rest of it', () => {
  fc.assert(
    fc.property(things, count, fc.integer({ min: 21, max: 89 }), (thing, done, left) => {
      const text = (rest: number): string => `Đã rà soát ${done}/${done + left} ${thing}, còn ${rest} ${thing}.`;
      expect(alarms(text(left))).toEqual([]);
      expect(alarms(text(left + 10))).toEqual(['tong-trong-van-ban']);
    }),
    { numRuns: 40 },
  );
});

it('a price times a number', () => {
  const text = (sum: string): string => `Mua 03 máy quét, đơn giá 15.200.000 đồng/máy, thành tiền ${sum} đồng.`;
  expect(alarms(text('45.600.000'))).toEqual([]);
  expect(alarms(text('46.500.000'))).toEqual(['tong-trong-van-ban']);
});

it('amounts side by side have their shares of one base', () => {
  const text = (share: number): string => `Ngân sách tỉnh 2.310.000.000 đồng (70%); nguồn thu phí 990.000.000 đồng (${share}%).`;
  expect(alarms(text(30))).toEqual([]);
  expect(alarms(text(33))).toEqual(['ty-le-trong-van-ban']);
});

it('what the figures around bear out under another reading is no contradiction', () => {
  expect(alarms('Tổng số 432 thủ tục, gồm 214 thủ tục cấp huyện cũ, 187 thủ tục cấp xã và 31 thủ tục được ủy quyền.')).toEqual([]);
  expect(alarms('Biểu dương 31/38 xã, phường đạt tỷ lệ đúng hạn từ 99% trở lên.')).toEqual([]);
  expect(alarms('Đã xử lý 1.051 PAKN (94,8%): đúng hạn 1.018, quá hạn 33; công khai 1.051/1.051.')).toEqual([]);
});
