import { describe, expect, it } from 'vitest';
import { resolveFigureColumns } from '../../../lib/table/resolve-columns';
import { phrases } from '../../../lib/vocabulary/worded-column';

describe('a label that says group and part in one phrase', () => {
  it.each([
    ['Tổng số hồ sơ đã giải quyết', 'resolved.total'],
    ['Giải quyết trước hạn', 'resolved.early'],
    ['Số hồ sơ đã xử lý đúng hạn', 'resolved.onTime'],
    ['Đã giải quyết trước hạn, đúng hạn', 'resolved.earlyOrOnTime'],
    ['Trả kết quả quá hạn', 'resolved.late'],
    ['Tổng đang xử lý', 'pending.total'],
    ['Đang giải quyết chưa đến hạn', 'pending.inTime'],
    ['Hồ sơ quá hạn chưa giải quyết', 'pending.overdue'],
    ['Tiếp nhận trực tiếp, bưu chính', 'received.directOrPostal'],
    ['Số hồ sơ tiếp nhận trực tuyến trong kỳ', 'received.online'],
    ['Số hồ sơ tiếp nhận mới', 'received.total'],
    ['Số hồ sơ từ kỳ trước chuyển qua', 'carriedOver'],
    ['Tổng số phải giải quyết', 'toResolve.total'],
  ])('%s', (label, means) => expect(phrases.column(label)).toBe(means));

  it.each([
    // Of what is done, or of what is not.
    'Quá hạn giải quyết',
    'Quá hạn',
    // With what was carried over, or without.
    'Tổng số hồ sơ tiếp nhận',
    'Tỷ lệ đã giải quyết đúng hạn',
    'Đang giải quyết sắp đến hạn',
    'Dừng giải quyết',
    'Số hồ sơ tiếp nhận trực tuyến đã giải quyết',
    'Đang giải quyết trước hạn',
  ])('%s says nothing certain', (label) => expect(phrases.column(label)).toBeUndefined());

  it('stands under its own group, and under no other', () => {
    expect(phrases.within('pending', 'Đang giải quyết quá hạn')).toBe('pending.overdue');
    expect(phrases.within('resolved', 'Đang giải quyết quá hạn')).toBeUndefined();
    const means = (path: string[]): unknown => resolveFigureColumns([path], [], [], undefined, undefined, phrases)[0]?.indicator;
    expect(means(['Tổng số hồ sơ đã xử lý', 'Quá hạn'])).toBe('resolved.late');
    expect(means(['Chữ lạ', 'Đã xử lý quá hạn'])).toBeUndefined();
  });

  it('figures of the period beside those since the year began, which stay unknown', () => {
    const headers = [
      ['Trong kỳ báo cáo', 'Đã giải quyết'],
      ['Trong kỳ báo cáo', 'Đang giải quyết'],
      ['Lũy kế từ đầu năm', 'Đã giải quyết'],
    ];
    const means = (paths: string[][]): unknown[] =>
      resolveFigureColumns(paths, [], [], undefined, undefined, phrases).map(({ indicator }) => indicator);
    expect(means(headers)).toEqual(['resolved.total', 'pending.total', undefined]);
    expect(means(headers.slice(0, 2))).toEqual([undefined, undefined]);
  });
});
