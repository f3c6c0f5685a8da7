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

describe('money and marks, growth, shares, the same figure again', () => {
  test.each([
    ['Thu phí 12.000.000 đồng, gồm phí hộ tịch 8.000.000 đồng, phí đất đai 5.000.000 đồng.', ['warn tong-trong-van-ban 13000000']],
    ['Thu phí 13.000.000 đồng, gồm phí hộ tịch 8.000.000 đồng, phí đất đai 5.000.000 đồng.', []],
    ['Điểm đánh giá 12,5 điểm (mục một 5,5 điểm; mục hai 4 điểm; mục ba 4 điểm).', ['warn tong-trong-van-ban 13.5']],
    ['Điểm đánh giá 13,5 điểm (mục một 5,5 điểm; mục hai 4 điểm; mục ba 4 điểm).', []],
    ['Có 4 nhóm: đất đai 310, hộ tịch 45, xây dựng 20.', []],
    ['Năm trước tiếp nhận 57 hồ sơ (14 hồ sơ nhà đất; 21 hồ sơ xây dựng; 32 hồ sơ hộ tịch).', []],
    ['Trong tháng 9 tiếp nhận 57 hồ sơ (14 hồ sơ nhà đất; 21 hồ sơ xây dựng; 32 hồ sơ hộ tịch).', ['warn tong-trong-van-ban 67']],
    ['UBND xã có 16 hồ sơ quá hạn. Nguyên nhân của 19 hồ sơ quá hạn nêu trên là do phần mềm.', ['warn cung-mot-so-lieu 16']],
    ['UBND xã có 16 hồ sơ quá hạn. Nguyên nhân của 16 hồ sơ quá hạn nêu trên là do phần mềm.', []],
    [
      'Tổng số hồ sơ trực tuyến trong kỳ 2.052 hồ sơ. Đánh giá chung: hồ sơ trực tuyến trong kỳ 2.502 hồ sơ.',
      ['warn cung-mot-so-lieu 2052'],
    ],
    ['Tỷ lệ đúng hạn đạt 99,54%. Tỷ lệ hồ sơ đúng hạn 99,5%.', []],
    ['Số hồ sơ tăng 20 hồ sơ so với cùng kỳ (từ 120 lên 140 hồ sơ).', []],
    ['Số hồ sơ giảm 20 hồ sơ so với cùng kỳ (từ 140 xuống 120 hồ sơ).', []],
    ['Số hồ sơ giảm 20 hồ sơ so với cùng kỳ (từ 140 còn 120 hồ sơ).', []],
    ['Số hồ sơ tăng 16,67% so với cùng kỳ (từ 120 lên 140 hồ sơ).', []],
    ['Số hồ sơ tăng 15% so với cùng kỳ (từ 120 lên 140 hồ sơ).', ['warn tang-giam 17']],
    ['Số hồ sơ tăng 15% so với cùng kỳ (từ 0 lên 140 hồ sơ).', []],
    ['Trả trước hạn 60%, đúng hạn 30%, quá hạn 15%.', ['warn ty-le-bu-nhau 100']],
    ['Trả trước hạn 60%, đúng hạn 30%, quá hạn 10%.', []],
    ['Báo cáo quý II năm 2023 (từ ngày 15/3/2023 đến ngày 14/5/2023).', ['block ky-trong-van-ban 15/03/2023 – 14/06/2023']],
    ['Báo cáo quý II năm 2023 (từ ngày 15/3/2023 đến ngày 14/6/2023).', []],
  ] as const)('%s', (text, found) => expect(told(text)).toEqual(found));
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
