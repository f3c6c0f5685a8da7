import { describe, expect, test } from 'vitest';
import { readTimeliness, type Timeliness } from '../../../lib/text/timeliness';

const said: readonly (readonly [text: string, value: Timeliness])[] = [
  ['Còn 3 ngày', { side: 'left', days: 3 }],
  ['(Còn 3 ngày)', { side: 'left', days: 3 }],
  ['Còn 2.5 ngày', { side: 'left', days: 2.5 }],
  ['Còn 0.5 ngày', { side: 'left', days: 0.5 }],
  ['Còn 0,5 ngày', { side: 'left', days: 0.5 }],
  ['Quá 3 giờ', { side: 'over', hours: 3 }],
  ['Quá 2.75 ngày', { side: 'over', days: 2.75 }],
  ['Còn lại  2 ngày, 3:5', { side: 'left', days: 2, hours: 3, minutes: 5 }],
  ['(Còn lại  2 ngày, 3:5).', { side: 'left', days: 2, hours: 3, minutes: 5 }],
  ['Còn lại2 ngày', { side: 'left', days: 2 }],
  ['còn 2 ngày 3 giờ', { side: 'left', days: 2, hours: 3 }],
  ['trễ 2 ngày 3 giờ', { side: 'behind', days: 2, hours: 3 }],
  ['(Đã quá hạn 7 ngày)', { side: 'over', days: 7 }],
  ['Đã quá hạn 3 ngày 2 giờ', { side: 'over', days: 3, hours: 2 }],
  ['Quá hạn 12 ngày', { side: 'over', days: 12 }],
  ['Quá hạn 12 ngày'.normalize('NFD'), { side: 'over', days: 12 }],
  ['Quá hạn\u00a012\u00a0ngày', { side: 'over', days: 12 }],
  ['Thời gian còn lại: 1 ngày 2 giờ 30 phút', { side: 'left', days: 1, hours: 2, minutes: 30 }],
  ['Yêu cầu bổ sung quá hạn 4 ngày', { side: 'over', days: 4 }],
  ['Đã chậm tiến độ 2 ngày', { side: 'over', days: 2 }],
  ['Trước hạn 1 ngày', { side: 'early', days: 1 }],
  ['Trong sáng nay', { side: 'due-now' }],
  ['Trong chiều nay', { side: 'due-now' }],
  ['Hôm nay', { side: 'due-now' }],
  ['(Đến hạn phải xử lý)', { side: 'due-now' }],
  ['Sớm hạn', { side: 'early' }],
  ['Sớm hẹn', { side: 'early' }],
  ['Đúng hạn', { side: 'on-time' }],
  ['(Đúng hẹn)', { side: 'on-time' }],
  ['Trễ hạn', { side: 'behind' }],
  ['Chậm hạn', { side: 'behind' }],
  ['Trễ 3 ngày', { side: 'behind', days: 3 }],
  ['Sắp đến hạn', { side: 'soon' }],
  ['Chưa tới hạn', { side: 'soon' }],
  ['Quá hạn', { side: 'over' }],
  ['Không quy định', { side: 'none' }],
];

describe('time left as portals print it', () => {
  test.each(said)('%j', (text, value) => {
    expect(readTimeliness(text)).toEqual(value);
  });
});

describe('other texts say nothing of it', () => {
  test.each([
    '',
    '3 ngày',
    'Đang xử lý',
    'Cấp giấy phép quá tải',
    'Còn thiếu giấy tờ',
    'Trước bạ nhà đất',
    'Quá trình xử lý',
    '05/04/2023',
    'Còn 2 ngày, thiếu bản vẽ',
    'Đúng hạn hoặc trước hạn theo quy định của pháp luật',
    'Trễ 2 ngày do phần mềm',
    'Hôm nay nộp phí',
    'Sớm hạn, đúng hạn, quá hạn và các trường hợp khác của hồ sơ trong kỳ báo cáo',
    'Con 2 tuổi',
    'Tre em',
  ])('%j', (text) => {
    expect(readTimeliness(text)).toBeUndefined();
  });
});
