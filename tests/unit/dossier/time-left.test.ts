import { describe, expect, test } from 'vitest';
import { partTimeLeft } from '../../../lib/dossier/time-left';

describe('time left behind a value', () => {
  test.each([
    ['Đăng ký khai sinh còn 2 ngày 3 giờ', 'Đăng ký khai sinh', 'còn 2 ngày 3 giờ'],
    ['Cấp phép xe quá tải trễ 1 ngày', 'Cấp phép xe quá tải', 'trễ 1 ngày'],
    ['05/04/2023 16:30 (Còn lại 2 ngày, 3:5).', '05/04/2023 16:30', 'Còn lại 2 ngày, 3:5'],
    ['05/04/2023 (Đã quá hạn 7 ngày)', '05/04/2023', 'Đã quá hạn 7 ngày'],
    ['05/04/2023 (Đúng hẹn)', '05/04/2023', 'Đúng hẹn'],
    ['05/04/2023 16:30 Còn lại2 ngày', '05/04/2023 16:30', 'Còn lại2 ngày'],
  ])('%j', (text, rest, left) => {
    expect(partTimeLeft(text)).toEqual({ rest, left });
  });
  test.each([
    '05/04/2023 16:30',
    'Xác nhận doanh nghiệp trả nợ đúng hạn',
    'Giải quyết chế độ trợ cấp còn thiếu 2 ngày công.',
    'Gia hạn giấy phép (quá hạn dưới 3 tháng)',
    'Cấp đổi giấy phép lái xe quá hạn từ 3 ngày đến 1 năm',
    'Đăng ký lại khi trẻ em còn sống',
    '',
  ])('%j has none', (text) => {
    expect(partTimeLeft(text)).toEqual({ rest: text });
  });
});
