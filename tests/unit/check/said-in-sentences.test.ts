import { describe, expect, test } from 'vitest';
import { checkText } from '../../../lib/check/check-text';
import { readPlainText } from '../../../lib/narrative/read-plain-text';

/** What is told of a sentence: gravity, rule, what would be right. */
const told = (text: string) => checkText(readPlainText(text), {}).map(({ severity, rule, expected }) => `${severity} ${rule} ${expected}`);

const PARTS = '14 thủ tục nội bộ; 21 thủ tục đất đai; 32 thủ tục hộ tịch';

describe('kinds in a bracket make the whole', () => {
  test.each([
    [57, PARTS],
    [74, PARTS],
    [57, '14 thủ tục nội bộ, 21 thủ tục đất đai, 32 thủ tục hộ tịch'],
  ])('%d (%s)', (whole, parts) => {
    expect(told(`UBND xã đã công khai ${whole} thủ tục (${parts}).`)).toEqual(['warn tong-trong-van-ban 67']);
    expect(told(`UBND xã đã công khai 67 thủ tục (${parts}).`)).toEqual([]);
  });
  test.each([75, 77, 100, 670])('%d are so many more that some are not named', (whole) =>
    expect(told(`UBND xã đã công khai ${whole} thủ tục (${PARTS}).`)).toEqual([]),
  );
  test.each(['; …', ', …', '…', '...', '; ...', ', v.v', '; v.v', ' và các thủ tục khác', ', các lĩnh vực khác', '; các lĩnh vực khác'])(
    'the list goes on: %s',
    (end) => expect(told(`UBND xã đã công khai 57 thủ tục (${PARTS}${end}).`)).toEqual([]),
  );
  test.each(['trước đó', 'trước đây', 'trước kia', 'cùng kỳ', 'so với', 'ban đầu'])('%s: how it came about', (word) => {
    expect(told(`UBND xã đã công khai 57 thủ tục (${word} ${PARTS}).`)).toEqual([]);
  });
  test.each(['cùng kỳ', 'so với'])('%s before another part', (word) => {
    expect(told(`UBND xã đã công khai 57 thủ tục (${PARTS.replace('21', `${word} 21`)}).`)).toEqual([]);
  });
  test.each([
    ['a part that is not exact', `57 thủ tục (${PARTS.replace('32', 'khoảng 32')})`],
    ['a whole that is not exact', `khoảng 57 thủ tục (${PARTS})`],
    ['different things', '57 lượt công dân (14 lượt nội bộ; 21 hồ sơ đất đai; 32 thủ tục hộ tịch)'],
  ])('%s', (_, text) => expect(told(`UBND xã có ${text}.`)).toEqual([]));
  test.each(['thiếu chữ ký', 'sai mẫu', 'vi phạm', 'trùng tên', 'vừa nộp', 'mắc lỗi'])('one may be several: %s', (word) => {
    expect(told(`Đoàn kiểm tra 57 hồ sơ (14 hồ sơ ${word}; 21 hồ sơ nhà đất; 32 hồ sơ hộ tịch).`)).toEqual([]);
    expect(told('Đoàn kiểm tra 57 hồ sơ (14 hồ sơ xây dựng; 21 hồ sơ nhà đất; 32 hồ sơ hộ tịch).')).toHaveLength(1);
  });
  test.each(['nữ', 'đảng viên', 'dân tộc', 'đồng thời'])('people of several groups: %s', (word) => {
    expect(told(`Lớp tập huấn có 57 người (14 nam; 21 ${word}, 32 cán bộ).`)).toEqual([]);
  });
});

describe('divisions that everybody knows', () => {
  test.each([
    ['UBND xã tiếp nhận 200 hồ sơ, trong đó trực tuyến 150 hồ sơ, trực tiếp 60 hồ sơ.', ['warn tong-trong-van-ban 210']],
    ['UBND xã tiếp nhận 200 hồ sơ, trong đó trực tuyến 150 hồ sơ, trực tiếp 40 hồ sơ, bưu chính công ích 10 hồ sơ.', []],
    [
      'UBND xã tiếp nhận 200 hồ sơ, trong đó trực tuyến 150 hồ sơ, trực tiếp 40 hồ sơ, bưu chính công ích 20 hồ sơ.',
      ['block tong-trong-van-ban 210'],
    ],
    ['Đã giải quyết 200 hồ sơ, trong đó trước hạn 100, đúng hạn 90, quá hạn 20.', ['block tong-trong-van-ban 210']],
    ['Đã giải quyết 200 hồ sơ, trong đó trước hạn 100, đúng hạn 90, quá hạn 10.', []],
    ['Đã tiếp nhận 200 hồ sơ, trong đó đúng hạn 190, quá hạn 2.', []],
    ['Đang giải quyết 50 hồ sơ, trong đó trong hạn 45 hồ sơ, quá hạn 6 hồ sơ.', ['block tong-trong-van-ban 51']],
    ['Tổng số 300 hồ sơ, gồm cấp tỉnh 100 hồ sơ, cấp huyện 120 hồ sơ, cấp xã 90 hồ sơ.', ['block tong-trong-van-ban 310']],
    ['Tổng số 300 hồ sơ, gồm cấp tỉnh 100 hồ sơ, cấp huyện 120 hồ sơ, cấp xã 80 hồ sơ.', []],
    ['Lấy ý kiến 120 phiếu, trong đó hài lòng 100 phiếu, không hài lòng 25 phiếu.', ['block tong-trong-van-ban 125']],
    ['Trung tâm có 51 người, gồm 20 viên chức và 28 công chức.', ['warn tong-trong-van-ban 48']],
    ['Có 3 nhóm kiến nghị: nhóm đất đai 310, nhóm hộ tịch 45, nhóm khác 20.', []],
    ['Có 2 nhóm kiến nghị: nhóm đất đai 310, nhóm hộ tịch 45; cộng 355.', []],
  ] as const)('%s', (text, found) => expect(told(text)).toEqual(found));
});

describe('claims against figures', () => {
  const CLAIM = 'Toàn bộ các xã đã triển khai (24/26 đơn vị).';
  test.each([
    [CLAIM, ['warn khang-dinh-trai-so-lieu 26']],
    [`Có 30/40 đơn vị đạt. ${CLAIM}`, ['warn khang-dinh-trai-so-lieu 26']],
    ['Toàn bộ các xã đã triển khai (26/26 đơn vị). Có 30/40 đơn vị đạt.', []],
    ['Phấn đấu toàn bộ các xã triển khai (24/26 đơn vị).', []],
    [`Phấn đấu đạt chỉ tiêu. ${CLAIM}`, ['warn khang-dinh-trai-so-lieu 26']],
    [
      '100% hồ sơ đất đai được trả đúng hạn: trong kỳ giải quyết 120 hồ sơ, quá hạn 12 hồ sơ. Kỳ sau có 5 hồ sơ.',
      ['warn khang-dinh-trai-so-lieu 12'],
    ],
    ['100% hồ sơ đất đai được trả đúng hạn: trong kỳ giải quyết 120 hồ sơ. Hồ sơ quá hạn 12 hồ sơ.', []],
    ['Phấn đấu 100% hồ sơ đất đai được trả đúng hạn: trong kỳ giải quyết 120 hồ sơ, quá hạn 12 hồ sơ.', []],
    [
      'Không có phản ánh về thái độ phục vụ của viên chức. Trong kỳ có 03 phản ánh về thái độ phục vụ của viên chức được gửi đến.',
      ['warn khang-dinh-trai-so-lieu 3'],
    ],
  ] as const)('%s', (text, found) => expect(told(text)).toEqual(found));
});
