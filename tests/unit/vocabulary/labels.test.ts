import { rowLabels } from '../../../lib/vocabulary/row-labels';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../lib/text/normalise';
import { fieldLabels, otherLabels } from '../../../lib/vocabulary/field-labels';
import type { FieldId } from '../../../lib/vocabulary/field';
import { groupLabels, leavesInGroup, standaloneLabels } from '../../../lib/vocabulary/indicator-labels';
import { resolveField } from '../../../lib/vocabulary/resolve-field';
import { resolveChannel, resolveState, totalRowIndex } from '../../../lib/vocabulary/resolve-label';
import { channelLabels, stateLabels } from '../../../lib/vocabulary/state-labels';
import type { ChannelId, StateId } from '../../../lib/vocabulary/state';

/** Labels as they were met on portals, by what they mean. */
const fields: Readonly<Partial<Record<FieldId, readonly string[]>>> = {
  code: [
    'Mã hồ sơ',
    'Mã số hồ sơ',
    'Số hồ sơ',
    'Số HS',
    'Mã số biên nhận',
    'Số biên nhận',
    'Mã biên nhận',
    'Mã giao dịch',
    'Mã tiếp nhận',
    'MÃ HỒ SƠ',
    'Mã hồ sơ arrow_downward',
    'Mã hồ sơ:',
  ],
  procedure: [
    'Tên thủ tục',
    'Tên thủ tục hành chính',
    'Thủ tục',
    'Thủ tục hành chính',
    'Dịch vụ công',
    'Tên dịch vụ công',
    'Dịch vụ:',
    'Loại hồ sơ',
    'Tên hồ sơ',
    'Tên công việc',
  ],
  procedureCode: ['Mã thủ tục'],
  subject: ['Nội dung hồ sơ', 'Nội dung yêu cầu', 'Yêu cầu giải quyết', 'Nội dung'],
  fieldName: [
    'Lĩnh vực',
    'Lĩnh vực giải quyết',
    'Lĩnh vực, công việc giải quyết theo cấp',
    'Lĩnh vực thủ tục',
    'Nhóm thủ tục hành chính',
    'Tên lĩnh vực',
  ],
  owner: [
    'Chủ hồ sơ',
    'Họ tên chủ hồ sơ',
    'Tên tổ chức/cá nhân',
    'Tên tổ chức, cá nhân',
    'Đơn vị cá nhân',
    'Tên công dân',
    'Công dân/ Tổ chức:',
    'Họ tên',
    'Tên chủ đơn / Địa chỉ',
  ],
  submitter: ['Người nộp', 'Tên người nộp', 'Người nộp hồ sơ', 'Người/Đơn vị nộp hồ sơ', 'Người nộp\n hồ sơ'],
  representative: ['Người được ủy quyền'],
  idNumber: ['Số giấy tờ chủ hồ sơ', 'CCCD/CMND/Hộ chiếu', 'Mã định danh', 'Mã số thuế', 'Số CMND/ căn cước:', 'Số CMND'],
  phone: ['Số điện thoại', 'SĐT chủ hồ sơ', 'Điện thoại:', 'Điện thoại'],
  email: ['Thư điện tử:', 'Email'],
  address: ['Địa chỉ', 'Địa chỉ chủ hồ sơ', 'Phường', 'Nơi đăng ký HKTT', 'Địa điểm kinh doanh'],
  place: ['Địa bàn phát sinh hồ sơ'],
  submitted: ['Ngày nộp hồ sơ', 'Ngày nộp HS', 'Ngày gửi trực tuyến:', 'Ngày gửi'],
  received: ['Ngày tiếp nhận', 'Ngày nhận', 'Ngày TN', 'Nhận hồ sơ', 'Thời gian tiếp nhận', 'Ngày tiếp nhận HS'],
  due: [
    'Ngày hẹn trả',
    'Hẹn trả kết quả',
    'Ngày hẹn TKQ',
    'Ngày hẹn trả KQ',
    'Hạn trả KQ',
    'Ngày trả hẹn',
    'hẹn trả:',
    'Hạn trả lời',
    'Hẹn lại:',
    'Gia hạn trả đến:',
  ],
  stepDue: ['Hạn xử lý', 'Hạn xử lý cá nhân', 'Ngày hẹn trả cá nhân', 'Thời gian hết hạn xử lý', 'Thời hạn quy định'],
  completed: [
    'Ngày kết thúc xử lý',
    'Ngày có kết quả',
    'Ngày hoàn thành',
    'Phòng CM trả',
    'Ngày phòng chuyên môn trả KQ',
    'Ngày nhận kết quả từ phòng ban giải quyết',
  ],
  returned: ['Ngày trả', 'Ngày nhận kết quả', 'Ngày trả KQ', 'Ngày trả thực tế', 'Ngày trả kết quả'],
  state: ['Trạng thái', 'Trạng thái hồ sơ', 'Tình trạng', 'Tình trạng\n hồ sơ', 'Trạng thái / Hướng xử lý'],
  handler: [
    'Người xử lý',
    'Cán bộ đang xử lý',
    'Cán bộ thụ lý',
    'Người thụ lý',
    'người thụ lý',
    'Người thực hiện',
    'Cán bộ xử lý',
    'Thực hiện',
  ],
  sender: ['Người chuyển đến', 'Cán bộ chuyển hồ sơ'],
  unit: [
    'Đơn vị',
    'Tên đơn vị',
    'Đơn vị tiếp nhận',
    'Đơn vị giải quyết',
    'Tên đơn vị xử lý',
    'Cơ quan',
    'Cơ quan tiếp nhận',
    'Đơn vị xử lý',
    'Phòng, ban giải quyết HS',
    'Địa phương',
    'Nơi xử lý',
    'Nơi thụ lý',
  ],
  channel: ['Kênh thực hiện', 'Loại tiếp nhận', 'Hình thức tiếp nhận'],
  serviceLevel: ['Mức độ'],
  fee: ['Phí, lệ phí', 'Phí, Lệ phí', 'Phí (VNĐ)', 'Lệ phí (VNĐ)', 'Số tiền (VNĐ)', 'Lệ phí', 'Phí hồ sơ', 'Tổng lệ phí'],
  deadlineInfo: ['Thời hạn', 'Ngày gửi. Ngày tiếp nhận. Hạn xử lý'],
  remaining: ['Thời gian còn lại:', 'Số ngày còn lại', 'Thông báo'],
  overdueDays: ['Số ngày quá hạn'],
  result: ['Kết quả', 'Kết quả xử lý'],
  note: ['Ghi chú'],
  location: ['Vị trí hồ sơ'],
  dossierInfo: ['Thông tin hồ sơ'],
  ordinal: ['STT', 'TT', 'Stt'],
  action: ['Thao tác'],
};

describe('fields', () => {
  test.each(Object.entries(fields).flatMap(([id, labels]) => labels.map((label) => [label, id] as const)))('%j is %s', (label, id) => {
    expect(resolveField(label)).toBe(id);
    expect(resolveField(label.normalize('NFD'))).toBe(id);
    expect(resolveField(label.toUpperCase())).toBe(id);
  });
  test.each([...otherLabels, 'Chọn', '', ' ', '1', 'Số', 'Ngày', 'Mô tả', 'Số quyết định', 'Nơi cấp', 'Dung lượng', 'Loại', 'Xem'])(
    '%j is none of them',
    (label) => {
      expect(resolveField(label)).toBeUndefined();
    },
  );
});

const states: Readonly<Record<StateId, readonly string[]>> = {
  draft: ['Lưu nhưng không nộp', 'Tạo mới', 'Vừa tạo', 'Hồ sơ chưa nộp'],
  submitted: [
    'Mới đăng ký',
    'Chờ tiếp nhận',
    'Đã nộp',
    'Hồ sơ mới nộp',
    'Nhận qua mạng',
    'Đang chờ tiếp nhận',
    'Tiếp nhận hồ sơ vào hệ thống',
  ],
  received: ['Được tiếp nhận', 'Đã tiếp nhận', 'Mới tiếp nhận', 'Chấp nhận'],
  refused: ['Không được tiếp nhận', 'Từ chối', 'Từ chối xử lý', 'Bị từ chối', 'Đã từ chối', 'Không thụ lý'],
  processing: [
    'Đang xử lý',
    'Đang thụ lý',
    'Đang trình ký',
    'Đã chuyển',
    'Đã chuyển phòng chức năng',
    'Đã thụ lý',
    'Chờ xử lý',
    'Hồ sơ đủ điều kiện giải quyết',
    'Đã chuyển cán bộ tư pháp',
  ],
  waitingSupplement: [
    'Yêu cầu bổ sung giấy tờ',
    'Chờ bổ sung',
    'Chờ bổ sung giấy tờ',
    'Yêu cầu bổ sung',
    '(Đang chờ bổ sung)',
    'Đang chờ công dân',
    'Công dân đang giữ',
  ],
  supplemented: ['Đã bổ sung và nộp lại', 'Đã bổ sung', 'Chờ xác nhận bổ sung'],
  waitingPayment: ['Yêu cầu thực hiện nghĩa vụ tài chính', 'Chờ thanh toán', 'Đang chờ thành toán', 'Đang thực hiện NVTC'],
  paused: ['Dừng xử lý', 'Tạm dừng', 'Đang tạm dừng', 'Tạm dừng xử lý'],
  interlinked: ['Đang chờ liên thông', 'Đang xử lý liên thông', 'Hệ thống đang xử lý', 'Đã trả, đang chờ ĐV gửi nhận KQ'],
  resolved: [
    'Đã xử lý xong',
    'Đã có kết quả',
    'Hoàn thành xử lý',
    'Chờ trả KQ',
    'Đã hoàn thành (chờ công dân nhận)',
    'Đã ký',
    'Chờ xác nhận kết quả',
  ],
  returnedToCitizen: ['Đã trả kết quả', 'Đã trả cho công dân', 'Đã trả KQ', 'Đã kết thúc'],
  withdrawn: ['Công dân yêu cầu rút hồ sơ', 'Rút không giải quyết', 'Đã hủy', 'Công dân xóa', 'Đã xoá', 'Trả lại/Xin rút'],
  error: ['Lỗi xử lý', 'Lỗi', 'Hồ sơ bị lỗi'],
};

describe('states', () => {
  test.each(Object.entries(states).flatMap(([id, labels]) => labels.map((label) => [label, id] as const)))('%j is %s', (label, id) => {
    expect(resolveState(label)).toBe(id);
    expect(resolveState(label.normalize('NFD'))).toBe(id);
  });
  test('one typing error is forgiven in a long word', () => {
    expect(resolveState('Đang xử lí')).toBe('processing');
    expect(resolveState('Yêu cầu bổ xung giấy tờ')).toBe('waitingSupplement');
  });
  test('published with and without an end: left open', () => {
    expect(resolveState('Đã hoàn thành')).toBeUndefined();
  });
  test.each([
    'Sớm hạn',
    'Sớm hẹn',
    'Trước hạn 2 ngày',
    'Đúng hạn',
    'Đúng hẹn',
    'Trễ hạn',
    'Trễ hẹn',
    'Quá hạn',
    'Chậm hạn',
    'Chưa đến hạn',
    'Chưa tới hạn',
    'Sắp đến hạn',
    'Sắp trễ hạn',
    'Hôm nay',
    'Đến hạn phải xử lý',
    'Chậm tiến độ',
    'Đã quá hạn bổ sung',
    'Không quy định',
    'Còn 2 ngày',
    '',
  ])('%j tells timeliness, no state', (text) => {
    expect(resolveState(text)).toBeUndefined();
  });
});

const channels: Readonly<Record<ChannelId, readonly string[]>> = {
  direct: ['Trực tiếp', 'trực tiếp', 'Nhận trực tiếp', 'Hồ sơ một cửa'],
  online: [
    'Trực tuyến',
    'Nộp trực tuyến',
    'Nhận qua mạng',
    'Hồ sơ trực tuyến',
    'Nộp qua Vneid',
    'Nộp qua Cổng DVC Quốc gia',
    'Nộp qua Cổng DVC Liên thông',
    'Nộp qua Cổng DVC',
  ],
  postal: ['Qua bưu chính công ích', 'BCCI', 'Qua BCCI'],
};

test.each(Object.entries(channels).flatMap(([id, labels]) => labels.map((label) => [label, id] as const)))(
  'channel %j is %s',
  (label, id) => {
    expect(resolveChannel(label)).toBe(id);
  },
);

test.each(['Tổng số', 'TỔNG SỐ', 'Tổng cộng', 'TỔNG CỘNG', 'TỘNG CỘNG', 'Tổng', 'Cộng', 'Tổng cộng:'])('%j adds up', (label) => {
  expect(totalRowIndex().exact(label)).toBe('total');
});

describe('the vocabulary does not contradict itself', () => {
  const sets: Readonly<Record<string, Readonly<Partial<Record<string, readonly string[]>>>>> = {
    fieldLabels,
    stateLabels,
    channelLabels,
    groupLabels,
    rowLabels,
    standaloneLabels,
    ...leavesInGroup,
  };
  test.each(Object.keys(sets))('no label of %s stands under two concepts, none twice under one', (name) => {
    const seen = new Map<string, string>();
    for (const [id, labels] of Object.entries(sets[name]!)) {
      for (const label of labels ?? []) {
        expect([label, seen.get(fold(label))]).toEqual([label, undefined]);
        seen.set(fold(label), id);
      }
    }
  });
});
