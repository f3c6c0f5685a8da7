import type { IndicatorId } from './indicator';

/** What a group header gathers. `neutral` groups say nothing by themselves: the group above them, or none, holds. */
export type GroupId = 'toResolve' | 'inPeriod' | 'resolved' | 'pending' | 'neutral';

export const groupLabels: Readonly<Record<GroupId, readonly string[]>> = {
  toResolve: [
    'Tiếp nhận',
    'Số hồ sơ nhận giải quyết',
    'Số lượng hồ sơ tiếp nhận',
    'Số hồ sơ tiếp nhận',
    'Số hồ sơ phải giải quyết',
    'Tổng số hồ sơ nhận giải quyết',
    'Số lượng hồ sơ tiếp nhận và giải quyết',
    'Hồ sơ tiếp nhận',
    'Tổng số hồ sơ tiếp nhận',
    'Số lượng hồ sơ nhận giải quyết',
  ],
  inPeriod: ['Trong kỳ', 'Tiếp nhận trong kỳ', 'Số mới tiếp nhận', 'Tiếp nhận mới trong kỳ', 'Tiếp nhận mới', 'Mới tiếp nhận trong kỳ'],
  resolved: [
    'Số lượng hồ sơ đã giải quyết',
    'Số hồ sơ đã giải quyết',
    'Đã xử lý',
    'Đã giải quyết',
    'Hồ sơ đã giải quyết',
    'Hồ sơ đã giải quyết xong',
    'Hồ sơ đã xử lý',
    'Hoàn thành',
    'Kết quả đã giải quyết',
    'Số hồ sơ đã xử lý',
  ],
  pending: [
    'Số lượng hồ sơ đang giải quyết',
    'Số hồ sơ đang giải quyết',
    'Đang xử lý',
    'Đang giải quyết',
    'Hồ sơ đang giải quyết',
    'Hồ sơ đang xử lý',
    'Chưa giải quyết',
    'Chưa xử lý',
    'Số hồ sơ chưa giải quyết',
    'Số hồ sơ đang xử lý',
  ],
  neutral: [
    'Trong đó',
    'Kết quả giải quyết',
    'Kết quả giải quyết trong kỳ',
    'Kết quả giải quyết hồ sơ',
    'Tình hình giải quyết',
    'Tình hình giải quyết hồ sơ',
    'Số lượng hồ sơ',
    'Kết quả xử lý',
    'Chia ra',
    'Gồm',
    'Bao gồm',
    'Kết quả giải quyết TTHC',
    'Kết quả giải quyết hồ sơ TTHC',
    'Kết quả giải quyết thủ tục hành chính',
    'Tình hình, kết quả giải quyết',
    'Tình hình, kết quả giải quyết TTHC',
    'Tình hình tiếp nhận, giải quyết hồ sơ',
    'Số hồ sơ',
    'Hồ sơ',
    'Đánh giá tỷ lệ',
    'Tỷ lệ nộp hồ sơ',
    'Tỷ lệ nộp hồ sơ trực tuyến',
  ],
};

const TOTAL = ['Tổng số', 'Tổng', 'Cộng', 'Tổng cộng', 'Số hồ sơ', 'Số lượng', 'SL', 'Tổng số hồ sơ', 'Tổng HS'];
const ONLINE = ['Trực tuyến', 'Qua mạng', 'Số mới tiếp nhận trực tuyến', 'Nộp trực tuyến', 'Tiếp nhận trực tuyến', 'Hồ sơ trực tuyến'];
const ONLINE_FULL = ['Trực tuyến toàn trình', 'Toàn trình', 'Tiếp nhận trực tuyến toàn trình'];
const ONLINE_PART = ['Trực tuyến một phần', 'Một phần', 'Tiếp nhận trực tuyến một phần'];
const DIRECT = ['Trực tiếp', 'Nộp trực tiếp', 'Số mới tiếp nhận trực tiếp', 'Tiếp nhận trực tiếp'];
const POSTAL = [
  'BCCI',
  'Qua BCCI',
  'Qua bưu chính',
  'Bưu chính / BCCI',
  'Bưu chính',
  'Qua dịch vụ bưu chính',
  'Số mới tiếp nhận qua BCCI',
  'Dịch vụ bưu chính',
  'Bưu chính công ích',
  'Qua bưu chính công ích',
];
const DIRECT_OR_POSTAL = [
  'Trực tiếp, dịch vụ bưu chính',
  'Trực tiếp và dịch vụ bưu chính',
  'Trực tiếp hoặc qua dịch vụ bưu chính',
  'Trực tiếp, bưu chính',
  'Trực tiếp, BCCI',
  'Trực tiếp, dịch vụ bưu chính công ích',
  'Trực tiếp và qua dịch vụ bưu chính',
  'Trực tiếp và BCCI',
];
const CARRIED = [
  'Kỳ trước',
  'Từ kỳ trước',
  'Kỳ trước chuyển sang',
  'Kỳ trước chuyển qua',
  'Số kỳ trước chuyển qua',
  'Từ kỳ trước chuyển qua',
  'Từ kỳ trước chuyển sang',
  'Tồn kỳ trước',
  'Tồn trước',
  'Tồn đầu kỳ',
  'Số kỳ trước chuyển sang',
  'Số từ kỳ trước chuyển qua',
  'Đơn tồn kỳ trước chuyển sang',
  'Hồ sơ kỳ trước chuyển sang',
  'Hồ sơ tồn kỳ trước',
];
const EARLY = ['Trước hạn', 'Sớm hạn', 'Sớm', 'Trả trước hạn', 'Sớm hẹn', 'Giải quyết trước hạn'];
const ON_TIME = ['Đúng hạn', 'Trong hạn', 'Trả đúng thời hạn', 'Đúng', 'Đúng hẹn', 'Đúng thời hạn', 'Trả đúng hạn', 'HS Đã xử lý đúng hạn'];
const EARLY_OR_ON_TIME = [
  'Trước và trong hạn',
  'Đúng và trước hạn',
  'Trước hạn và đúng hạn',
  'Trước và đúng hạn',
  'Sớm và đúng hạn',
  'Trước hạn, đúng hạn',
];
const LATE = ['Quá hạn', 'Trễ hạn', 'Trễ', 'Trễ hẹn', 'Trả quá hạn', 'Đã quá hạn', 'Trả trễ hạn', 'Chậm hạn'];
const IN_TIME = ['Trong hạn', 'Chưa đến hạn', 'Chưa tới hạn', 'Đúng hạn', 'Còn hạn', 'Còn trong hạn'];

/** Leaves under a group; the same word means different things under different groups. */
export const leavesInGroup: Readonly<Record<Exclude<GroupId, 'neutral'>, Readonly<Partial<Record<IndicatorId, readonly string[]>>>>> = {
  toResolve: {
    'toResolve.total': TOTAL,
    'received.total': [
      'Trong kỳ',
      'Số mới tiếp nhận',
      'Tiếp nhận trong kỳ',
      'Nhận trong kỳ',
      'Tiếp nhận mới',
      'Mới tiếp nhận',
      'Tiếp nhận',
    ],
    'received.online': ONLINE,
    'received.onlineFull': ONLINE_FULL,
    'received.onlinePart': ONLINE_PART,
    'received.direct': DIRECT,
    'received.postal': POSTAL,
    'received.directOrPostal': DIRECT_OR_POSTAL,
    carriedOver: CARRIED,
  },
  inPeriod: {
    'received.total': TOTAL,
    'received.online': ONLINE,
    'received.onlineFull': ONLINE_FULL,
    'received.onlinePart': ONLINE_PART,
    'received.direct': DIRECT,
    'received.postal': POSTAL,
    'received.directOrPostal': DIRECT_OR_POSTAL,
  },
  resolved: {
    'resolved.total': TOTAL,
    'resolved.early': EARLY,
    'resolved.onTime': ON_TIME,
    'resolved.earlyOrOnTime': EARLY_OR_ON_TIME,
    'resolved.late': [...LATE, 'HS Đã xử lý quá hạn'],
    refused: ['HS bị từ chối', 'Bị từ chối', 'Từ chối'],
    withdrawn: ['HS Công dân rút', 'Công dân rút', 'CD rút hồ sơ'],
    'rate.earlyOrOnTime': ['Tỷ lệ trước hạn, đúng hạn', 'Tỷ lệ sớm và đúng hạn', 'Tỷ lệ đúng hạn'],
    'rate.resolvedLate': ['Tỷ lệ trễ hạn (%)', 'Tỷ lệ trễ hạn', 'Tỷ lệ quá hạn'],
  },
  pending: {
    'pending.total': TOTAL,
    'pending.inTime': [...IN_TIME, 'HS Đang xử lý đúng hạn'],
    'pending.overdue': [...LATE, 'HS Đang xử lý quá hạn', 'HS Đang xử lý quá hạn trên Cổng DVC QG'],
    awaitingSupplement: ['Phải bổ sung', 'Chờ bổ sung', 'Bổ sung'],
    'rate.pendingOverdue': ['Tỷ lệ quá hạn (%)', 'Tỷ lệ quá hạn', 'Tỷ lệ trễ hạn'],
  },
};

/** Columns that stand without a group. Words that need a group to mean anything (Đúng hạn, Quá hạn) are not here. */
export const standaloneLabels: Readonly<Partial<Record<IndicatorId, readonly string[]>>> = {
  'toResolve.total': [
    'Tổng',
    'Tổng số',
    'Tổng số hồ sơ nhận giải quyết',
    'Số hồ sơ phải giải quyết',
    'Tổng HS',
    'Tổng số hồ sơ',
    'Tổng số vụ việc',
    'Tổng hồ sơ',
  ],
  'received.total': ['Tiếp nhận', 'Tiếp nhận trong kỳ', 'Đã tiếp nhận', 'Nhận trong kỳ', 'Số mới tiếp nhận', 'Trong kỳ'],
  'received.online': ['Nộp trực tuyến', 'Số mới tiếp nhận trực tuyến', 'Tiếp nhận trực tuyến', 'Trực tuyến', 'Qua mạng'],
  'received.direct': ['Nộp trực tiếp', 'Số mới tiếp nhận trực tiếp', 'Tiếp nhận trực tiếp', 'Trực tiếp'],
  'received.postal': POSTAL,
  'received.directOrPostal': DIRECT_OR_POSTAL,
  carriedOver: CARRIED,
  'resolved.total': [
    'Đã xử lý',
    'Đã giải quyết',
    'Số lượng hồ sơ đã giải quyết',
    'Số hồ sơ đã giải quyết',
    'Hồ sơ đã giải quyết',
    'Hoàn thành',
    'Hồ sơ đã xử lý',
    'Số hồ sơ đã xử lý',
    'Hồ sơ đã giải quyết xong',
  ],
  'resolved.earlyOrOnTime': EARLY_OR_ON_TIME,
  'pending.total': [
    'Đang xử lý',
    'Đang giải quyết',
    'Số lượng hồ sơ đang giải quyết',
    'Số hồ sơ đang giải quyết',
    'Hồ sơ đang giải quyết',
    'Hồ sơ đang xử lý',
    'Chưa giải quyết',
    'Chưa xử lý',
  ],
  'late.total': ['Tổng số trễ hạn', 'Tổng số quá hạn'],
  awaitingSupplement: ['Bổ sung', 'Chờ bổ sung', 'Phải bổ sung'],
  paused: ['Dừng xử lý', 'Hồ sơ dừng xử lý', 'Tạm dừng', 'Đang tạm dừng'],
  awaitingPayment: ['Yêu cầu thực hiện nghĩa vụ tài chính', 'Đang thực hiện NVTC', 'Chờ thực hiện nghĩa vụ tài chính'],
  returnedOrWithdrawn: ['Trả lại/ Rút HS', 'Trả lại/Xin rút', 'Trả lại, rút hồ sơ'],
  returned: ['Trả lại', 'Hồ sơ trả lại'],
  withdrawn: ['Hồ sơ rút', 'Đã hủy', 'CD rút hồ sơ', 'HS Công dân rút', 'Công dân rút hồ sơ'],
  refused: ['Không hợp lệ', 'Hồ sơ không được tiếp nhận', 'Từ chối', 'Không thụ lý', 'HS bị từ chối'],
  awaitingReception: ['Chờ tiếp nhận', 'Chờ nhận'],
  closingStock: ['Tồn cuối', 'Tồn cuối kỳ'],
  'rate.earlyOrOnTime': ['Tỷ lệ trước hạn, đúng hạn', 'Tỷ lệ sớm và đúng hạn', 'Tỷ lệ đúng hạn'],
  'rate.online': [
    'Tỷ lệ trực tuyến',
    'Tỷ lệ nộp trực tuyến',
    'Tỷ lệ hồ sơ nộp trực tuyến',
    'Tỷ lệ hồ sơ trực tuyến',
    'Tỷ lệ nộp hồ sơ trực tuyến',
  ],
};

/** Words over a total that holds the dossiers carried over by its very name. */
export const surelyToResolve = [
  'Số hồ sơ phải giải quyết',
  'Tổng số hồ sơ phải giải quyết',
  'Tổng số hồ sơ nhận giải quyết',
  'Số hồ sơ nhận giải quyết',
];

/** Leaves that only count what the label above them names: "Đúng hạn / SL". */
export const countingWords = ['SL', 'Số lượng', 'Số HS', 'Số hồ sơ', 'Tổng số', 'Tổng', 'Cộng'];
