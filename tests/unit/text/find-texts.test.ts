import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findTexts, fitOf } from '../../../lib/text/find-texts';

const entries = ['Đọc cả danh sách', 'Xuất CSV', 'Mở bảng làm việc', 'Số liệu', 'Soát văn bản', 'Xuất', 'Hồ sơ'].map((title) => ({
  title,
}));
const found = (typed: string) => findTexts(entries, typed).map(({ title }) => title);

it.each([
  ['xuat', 'Xuất'],
  ['XUẤT csv', 'Xuất CSV'],
  ['csv xuat', 'Xuất CSV'],
  ['danh sach', 'Đọc cả danh sách'],
  ['dcds', 'Đọc cả danh sách'],
  ['doc', 'Đọc cả danh sách'],
  ['bang lam', 'Mở bảng làm việc'],
  ['so lieu', 'Số liệu'],
])('%s is %s before all others', (typed, first) => {
  expect(found(typed)[0]).toBe(first);
});

it('what fits nothing is not found, and nothing typed leaves all in their order', () => {
  expect(found('biểu mẫu 06')).toEqual([]);
  expect(found('  ')).toEqual(entries.map(({ title }) => title));
});

it('words beside the title count, but less', () => {
  const both = [{ title: 'Chung', more: 'xuất tệp' }, { title: 'Xuất' }];
  expect(findTexts(both, 'xuất').map(({ title }) => title)).toEqual(['Xuất', 'Chung']);
});

it('every text is found by itself, with or without tones', () => {
  fc.assert(
    fc.property(fc.constantFrom(...entries), ({ title }) => {
      expect(fitOf(title, title)).toBeGreaterThan(0);
      expect(
        fitOf(
          title
            .normalize('NFD')
            .replace(/[\u0300-\u036f]/g, '')
            .replace(/đ/gi, 'd'),
          title,
        ),
      ).toBeGreaterThan(0);
    }),
  );
});
