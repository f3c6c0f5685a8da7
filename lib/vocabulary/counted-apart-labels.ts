import type { IndicatorId } from './indicator';

/**
 * What statistics count beside the dossiers of a period: payment, digitisation, certified copies, linked procedures, one day,
 * states of the moment. Each has group headers of its own, so that "Đang xử lý" of certified copies is never taken for dossiers.
 */
export type ServiceGroupId =
  | 'payment'
  | 'paymentNational'
  | 'progressResolved'
  | 'progressPending'
  | 'progressOnline'
  | 'digitisedParts'
  | 'digitisedResults'
  | 'eCertified'
  | 'interlinkedBirth'
  | 'interlinkedDeath'
  | 'day'
  | 'stateNew'
  | 'stateReceived'
  | 'stateDone';

export const serviceGroupLabels: Readonly<Record<ServiceGroupId, readonly string[]>> = {
  payment: ['Thanh toán', 'Hình thức thanh toán', 'Chuyển khoản (VNĐ)'],
  paymentNational: [
    'Thanh toán trực tuyến',
    'Thanh toán trực tuyến trên Cổng Dịch vụ công Quốc gia',
    'Thanh toán trực tuyến trên Cổng DVC Quốc gia',
  ],
  progressResolved: ['Tỷ lệ hồ sơ đã giải quyết'],
  progressPending: ['Tỷ lệ hồ sơ đang giải quyết'],
  progressOnline: ['Tỷ lệ xử lý trực tuyến'],
  digitisedParts: ['Số hóa hồ sơ TTHC khi tiếp nhận', 'Số hóa thành phần hồ sơ', 'Số hóa thành phần', 'Số hóa hồ sơ khi tiếp nhận'],
  digitisedResults: ['Số hóa kết quả giải quyết', 'Số hóa kết quả', 'Số hóa kết quả giải quyết TTHC'],
  eCertified: ['Chứng thực bản sao điện tử', 'Chứng thực điện tử'],
  interlinkedBirth: [],
  interlinkedDeath: [],
  day: ['Tiếp nhận trong ngày'],
  stateNew: ['Mới đăng ký'],
  stateReceived: ['Đã tiếp nhận'],
  stateDone: ['Có kết quả'],
};

/** Long group headers known by the words they hold, folded: "Liên thông đăng ký khai sinh, đăng ký thường trú, cấp thẻ …". */
export const groupWords: readonly { group: ServiceGroupId; words: readonly string[] }[] = [
  { group: 'eCertified', words: ['chung thuc ban sao dien tu'] },
  { group: 'interlinkedBirth', words: ['lien thong', 'khai sinh'] },
  { group: 'interlinkedDeath', words: ['lien thong', 'khai tu'] },
];

type Leaves = Readonly<Partial<Record<IndicatorId, readonly string[]>>>;

const RETURNED = ['Đã trả kết quả', 'Đã trả', 'Đã giải quyết', 'Đã xử lý'];
const RECEIVED = ['Tiếp nhận', 'Đã tiếp nhận', 'Số hồ sơ tiếp nhận', 'Tổng số'];
const PENDING = ['Đang xử lý', 'Đang giải quyết'];

export const serviceLeaves: Readonly<Record<ServiceGroupId, Leaves>> = {
  payment: {
    'payment.direct': ['Trực tiếp'],
    'payment.online': ['Trực tuyến'],
    'amount.transferNational': ['Qua cổng DVCQG', 'Qua Cổng DVC Quốc gia'],
    'amount.transferOther': ['Chuyển khoản khác'],
  },
  paymentNational: {
    'payment.onlineNational': ['Số HS đã TTTT cổng DVC QG', 'Số HS đã TTTT trên cổng DVC QG'],
    'rate.paymentOnlineNational': ['Tỷ lệ TTTT cổng DVC QG (%)', 'Tỷ lệ TTTT trên cổng DVC QG (%)'],
    'rate.paymentDirect': ['Tỷ lệ TT trực tiếp (%)'],
  },
  progressResolved: {
    'rate.progress.onTime': ['Tỷ lệ HS Đã xử lý đúng hạn (%)'],
    'rate.progress.late': ['Tỷ lệ HS Đã xử lý quá hạn (%)'],
  },
  progressPending: {
    'rate.progress.pendingInTime': ['Tỷ lệ HS Đang xử lý đúng hạn (%)'],
    'rate.progress.pendingOverdue': ['Tỷ lệ HS Đang xử lý quá hạn (%)', 'Tỷ lệ HS Đang xử lý quá hạn trên Cổng DVC QG (%)'],
  },
  progressOnline: {
    'rate.progress.onlineOnTime': ['HS trực tuyến xử lý đúng hạn (%)'],
    'rate.progress.onlineLate': ['HS trực tuyến xử lý quá hạn (%)'],
  },
  digitisedParts: {
    'digitised.partsNot': ['Chưa số hóa TPHS', 'Chưa số hóa', 'Chưa số hóa thành phần'],
    'digitised.parts': ['Có số hóa TPHS', 'Đã số hóa', 'Có số hóa thành phần'],
    'digitised.reused': ['Có tái sử dụng thành phần'],
    'digitised.reusedNational': ['Có tái sử dụng thành phần từ cổng DVC quốc gia'],
    'rate.digitisedParts': ['Tỷ lệ số hóa TPHS', 'Tỷ lệ số hóa thành phần'],
  },
  digitisedResults: {
    'digitised.resultsNot': ['Chưa số hóa', 'Chưa số hóa kết quả'],
    'digitised.results': ['Đã số hóa', 'Có số hóa kết quả'],
    'rate.digitisedResults': ['Tỷ lệ số hóa kết quả'],
  },
  eCertified: {
    'eCertified.requested': ['Số yêu cầu', 'Yêu cầu', 'Tiếp nhận', 'Số yêu cầu tiếp nhận'],
    'eCertified.issued': ['Đã cấp', 'Đã giải quyết', 'Đã xử lý', 'Đã chứng thực'],
    'eCertified.pending': PENDING,
    'eCertified.refused': ['Từ chối', 'Bị từ chối'],
  },
  interlinkedBirth: { 'interlinkedBirth.received': RECEIVED, 'interlinkedBirth.returned': RETURNED, 'interlinkedBirth.pending': PENDING },
  interlinkedDeath: { 'interlinkedDeath.received': RECEIVED, 'interlinkedDeath.returned': RETURNED, 'interlinkedDeath.pending': PENDING },
  day: {
    'day.received': ['Tổng số'],
    'day.receivedDirect': ['Trực tiếp'],
    'day.receivedOnline': ['Trực tuyến', 'Qua mạng'],
    'day.receivedPostal': ['Qua BCCI', 'BCCI', 'Qua bưu chính'],
  },
  stateNew: {
    'now.awaitingReception': ['Chờ tiếp nhận'],
    'now.paidAwaitingReception': ['Đủ điều kiện đã nộp phí, chờ tiếp nhận'],
    'now.unpaidAwaitingReception': ['Đủ điều kiện chưa nộp phí, chờ tiếp nhận'],
  },
  stateReceived: {
    'now.received': ['Mới tiếp nhận'],
    'now.processing': ['Đang xử lý'],
    'now.paused': ['Dừng xử lý'],
    'now.awaitingPayment': ['Chờ thực hiện nghĩa vụ tài chính'],
    'now.awaitingSupplement': ['Chờ bổ sung'],
  },
  stateDone: {
    'now.resultUnconfirmed': ['Chờ xác nhận kết quả'],
    'now.supplementUnconfirmed': ['Chờ xác nhận bổ sung'],
    'now.returnUnconfirmed': ['Chờ xác nhận trả lại'],
    'now.awaitingReturn': ['Chờ trả'],
  },
};

/** Columns that name what they count in full. */
export const serviceColumns: Leaves = {
  'handled.total': ['TỔNG - Kết quả giải quyết'],
  'rate.resolved': ['Tỷ lệ giải quyết của Đơn vị (%)'],
  'rate.direct': ['Tỷ lệ trực tiếp (%)'],
  'rate.postal': ['Tỷ lệ nộp BCCI (%)'],
  'received.onlineFull': ['Tiếp nhận trực tuyến toàn trình', 'Trực tuyến toàn trình'],
  'received.onlinePart': ['Tiếp nhận trực tuyến một phần', 'Trực tuyến một phần'],
  'received.nonLocal': ['Tiếp nhận phi địa giới', 'Phi địa giới'],
  'sync.due': ['Tổng hồ sơ Phải đồng bộ về Cổng DVC QG'],
  'sync.done': ['Số lượng hồ sơ Đã đồng bộ về cổng DVC QG'],
  'payment.owing': ['Tổng HS có nghĩa vụ tài chính'],
  'payment.dossiers': ['Hồ sơ thu phí', 'Số lượt hồ sơ đã thu phí, lệ phí'],
  'payment.exempt': ['Số lượt hồ sơ thuộc đối tượng miễn phí'],
  'rate.paymentOnline': ['Tỷ lệ thanh toán trực tuyến'],
  'amount.charge': ['Phí (VNĐ)', 'Phí đã thu (VNĐ)'],
  'amount.fee': ['Lệ phí (VNĐ)', 'Lệ phí đã thu (VNĐ)'],
  'amount.total': ['Tổng số tiền (VNĐ)', 'Số tiền (VNĐ)'],
  'amount.cash': ['Tiền mặt (VNĐ)'],
  'day.completed': ['Có kết quả trong ngày'],
  'day.returned': ['Đã trả công dân trong ngày'],
  'day.paid': ['Thu phí, lệ phí trong ngày'],
  'day.awaitingSupplement': ['Yêu cầu bổ sung trong ngày'],
  'day.returnedOrWithdrawn': ['Yêu cầu trả lại, xin rút trong ngày'],
};

/**
 * Scores of the national index. The words alone may head anything: they count where at least three of them stand side by side.
 */
export const indexColumns: Leaves = {
  'rate.index.publicity': ['Công khai, minh bạch', 'Công khai minh bạch'],
  'rate.index.progress': ['Tiến độ giải quyết'],
  'rate.index.online': ['Dịch vụ trực tuyến', 'Dịch vụ công trực tuyến', 'Cung cấp dịch vụ trực tuyến'],
  'rate.index.payment': ['Thanh toán trực tuyến'],
  'rate.index.satisfaction': ['Mức độ hài lòng'],
  'rate.index.digitisation': ['Số hóa hồ sơ', 'Mức độ số hóa'],
  'rate.index.total': ['Tổng điểm', 'Điểm tổng'],
};
