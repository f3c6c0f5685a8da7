import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, sameLabel, sameName } from '../../../lib/text/compare-labels';
import { fold, plain, plainLabel } from '../../../lib/text/normalise';

describe('plain', () => {
  test.each([
    ['  a  b ', 'a b'],
    ['a\u00a0b', 'a b'],
    ['a\u2003b', 'a b'],
    ['\u200bMã\u200d hồ\u00ad sơ\ufeff', 'Mã hồ sơ'],
    ['\u2066Mã\u2069', 'Mã'],
    ['Mã hồ sơ'.normalize('NFD'), 'Mã hồ sơ'],
    ['a\n\tb', 'a b'],
  ])('%j', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });
  test('is stable, and folding too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plain(plain(text))).toBe(plain(text));
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('fold', () => {
  test.each([
    ['Số hoá HS:', 'so hoa hs'],
    ['Số hóa HS', 'so hoa hs'],
    ['Đang xử lý', 'dang xu ly'],
    ['Ðang xử lý', 'dang xu ly'],
    ['ĐÃ HỦY', 'da huy'],
    ['Trả lại/ Rút HS', 'tra lai rut hs'],
    ['Phí, Lệ phí', 'phi le phi'],
    ['Mã hồ sơ arrow_downward', 'ma ho so'],
    ['STTarrow_downward', 'stt'],
    ['Ngày nhận ▲', 'ngay nhan'],
    ['Đúng hạn¹', 'dung han'],
    ['Tỷ lệ (%)', 'ty le %'],
    ['TỘNG CỘNG', 'tong cong'],
    ['\ue5cf Mã', 'ma'],
  ])('%j', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });
  test('the closing colon of a label goes, one inside stays', () => {
    expect(plainLabel('Hẹn trả:')).toBe('Hẹn trả');
    expect(plainLabel('a: b')).toBe('a: b');
  });
});

describe('sameLabel', () => {
  test.each([
    ['Phí, Lệ phí', 'Phí, lệ phí'],
    ['Đã sử lý', 'Đã xử lý'],
    ['Đang chờ thành toán', 'Đang chờ thanh toán'],
    ['Nôi dung thanh toán', 'Nội dung thanh toán'],
    ['Tộng cộng', 'Tổng cộng'],
  ])('%s = %s', (a, b) => {
    expect(sameLabel(a, b)).toBe(true);
  });
  test.each([
    ['Quá hạn', 'Đúng hạn'],
    ['Trước hạn', 'Trong hạn'],
    ['Quý 1', 'Quý 2'],
    ['Cột 11', 'Cột 12'],
    ['', ''],
    ['Sớm', 'Trễ'],
  ])('%s ≠ %s', (a, b) => {
    expect(sameLabel(a, b)).toBe(false);
  });
});

describe('sameName', () => {
  test.each([
    ['UBND xã Hoá An', 'UBND xã Hóa An'],
    ['Thị trấn  Bến Sung', 'thị trấn bến sung'],
    ['Đất đai'.normalize('NFD'), 'Đất đai'],
  ])('%s = %s', (a, b) => {
    expect(sameName(a, b)).toBe(true);
  });
  test.each([
    ['Xuân Du', 'Xuân Dư'],
    ['Phường 1', 'Phường 11'],
    ['', ''],
    ['Hòa', 'Hoa'],
  ])('%s ≠ %s', (a, b) => {
    expect(sameName(a, b)).toBe(false);
  });
});

test('edit distance counts swapped neighbours once and is symmetric', () => {
  expect(editDistance('tong', 'tnog', 2)).toBe(1);
  expect(editDistance('abc', 'xyz', 1)).toBe(2);
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9));
      expect(editDistance(a, b, 9) === 0).toBe(a === b);
    }),
  );
});
