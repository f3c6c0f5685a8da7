// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readHtmlTable } from '../../../lib/table/read-html-table';
import { understandTable } from '../../../lib/table/understand-table';
import { drawTable, type Drawing } from './drawn-table';

/** Header sets met on portals, with what each figure column is; `?` unknown, `!` ambiguous. */
interface HeaderSet extends Drawing {
  name: string;
  means: string;
}

function figureMeaning(drawing: Drawing): string {
  const meaning = understandTable(readHtmlTable(drawTable(document, drawing)).grid);
  if (meaning.kind !== 'figures') return meaning.kind === 'unknown' ? `unknown: ${meaning.why}` : meaning.kind;
  return meaning.columns.map((column) => column.indicator ?? (column.unresolved === 'ambiguous' ? '!' : '?')).join(' ');
}

const SIX_A =
  'toResolve.total received.online received.directOrPostal carriedOver resolved.total resolved.early resolved.onTime resolved.late pending.total pending.inTime pending.overdue';

const sets: readonly HeaderSet[] = [
  {
    name: 'TD a: by unit, 13 columns',
    head: [
      'TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC[c13]',
      'STT[r2] | Đơn vị[r2] | Tiếp nhận[c3] | Đã xử lý[c4] | Đang xử lý[c2] | Bổ sung[r2] | Trả lại/ Rút HS[r2]',
      'Tổng số | Kỳ trước | Trong kỳ | Trước hạn | Đúng hạn | Quá hạn | Tỷ lệ trước hạn, đúng hạn | Trong hạn | Quá hạn',
    ],
    means:
      'toResolve.total carriedOver received.total resolved.early resolved.onTime resolved.late rate.earlyOrOnTime pending.inTime pending.overdue awaitingSupplement returnedOrWithdrawn',
  },
  {
    name: 'TD a: 15 columns, where "Trong kỳ" holds direct reception only',
    head: [
      'STT[r2] | Đơn vị[r2] | Tiếp nhận[c5] | Đã xử lý[c4] | Đang xử lý[c2] | Bổ sung[r2] | Trả lại/ Rút HS[r2]',
      'Tổng số | Kỳ trước | Trong kỳ | Qua mạng | Qua BCCI | Trước hạn | Đúng hạn | Quá hạn | Tỷ lệ trước hạn, đúng hạn | Trong hạn | Quá hạn',
    ],
    means:
      'toResolve.total carriedOver ! received.online received.postal resolved.early resolved.onTime resolved.late rate.earlyOrOnTime pending.inTime pending.overdue awaitingSupplement returnedOrWithdrawn',
  },
  {
    name: 'TD a-2: paused and payment apart',
    head: [
      'STT[r2] | Đơn vị[r2] | Tiếp nhận[c3] | Đã xử lý[c4] | Đang xử lý[c2] | Bổ sung[r2] | Dừng xử lý[r2] | Yêu cầu thực hiện nghĩa vụ tài chính[r2] | Trả lại/ Rút HS[r2]',
      'Tổng số | Kỳ trước | Trong kỳ | Trước hạn | Đúng hạn | Quá hạn | Tỷ lệ trước hạn, đúng hạn | Trong hạn | Quá hạn',
    ],
    means:
      'toResolve.total carriedOver received.total resolved.early resolved.onTime resolved.late rate.earlyOrOnTime pending.inTime pending.overdue awaitingSupplement paused awaitingPayment returnedOrWithdrawn',
  },
  {
    name: 'TD by lĩnh vực: rowspan 3 with two rows left',
    head: [
      'STT[r3] | Lĩnh vực[r3] | Tiếp nhận[c3] | Đã xử lý[c4] | Đang xử lý[c2]',
      'Tổng số | Kỳ trước | Trong kỳ | Trước hạn | Đúng hạn | Quá hạn | Tỷ lệ trước hạn, đúng hạn | Trong hạn | Quá hạn',
    ],
    means:
      'toResolve.total carriedOver received.total resolved.early resolved.onTime resolved.late rate.earlyOrOnTime pending.inTime pending.overdue',
  },
  {
    name: 'TD b: 06a, title one column short',
    head: [
      'TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC[c12]',
      'STT[r3] | Đơn vị[r3] | Số hồ sơ nhận giải quyết[c4] | Số lượng hồ sơ đã giải quyết[c4] | Số lượng hồ sơ đang giải quyết[c3]',
      'Tổng số[r2] | Trong kỳ[c2] | Kỳ trước[r2] | Tổng số[r2] | Trước hạn[r2] | Đúng hạn (Bao gồm cả hồ sơ trả lại/xin rút)[r2] | Quá hạn[r2] | Tổng số[r2] | Đúng hạn (Bao gồm cả hồ sơ chờ BS)[r2] | Quá hạn[r2]',
      'Trực tuyến | Trực tiếp, dịch vụ bưu chính',
    ],
    means: SIX_A,
  },
  {
    name: '06a as printed, with numbers under the header',
    head: [
      'TT[r3] | Lĩnh vực, công việc giải quyết theo cấp[r3] | Tiếp nhận[c4] | Số lượng hồ sơ đã giải quyết[c4] | Số lượng hồ sơ đang giải quyết[c3]',
      'Tổng số[r2] | Trong đó[c2] | Từ kỳ trước[r2] | Tổng số[r2] | Trước hạn[r2] | Đúng hạn (Bao gồm cả hồ sơ chờ Bổ sung và Trả lại/Xin rút)[r2] | Quá hạn[r2] | Tổng số[r2] | Trong hạn (Bao gồm cả hồ sơ chờ bổ sung và hồ sơ khác)[r2] | Quá hạn[r2]',
      'Trực tuyến | Trực tiếp, dịch vụ bưu chính',
      '1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13',
    ],
    means: SIX_A,
  },
  {
    name: 'TD c: 07a',
    head: [
      'TIÊU ĐỀ CỦA BẢNG THỐNG KÊ[c12]',
      'STT[r3] | Lĩnh vực[r3] | Số hồ sơ nhận giải quyết[c3] | Kết quả giải quyết[c6] | Bổ sung[r3] | Trả lại[r3]',
      'Tổng số[r2] | Trong đó[c2] | Số hồ sơ đã giải quyết[c3] | Số hồ sơ đang giải quyết[c3]',
      'Số kỳ trước chuyển qua | Số mới tiếp nhận | Tổng số | Trả đúng thời hạn | Trả quá hạn | Tổng số | Chưa đến hạn | Quá hạn',
    ],
    style: 'plain',
    means:
      'toResolve.total carriedOver received.total resolved.total resolved.earlyOrOnTime resolved.late pending.total pending.inTime pending.overdue awaitingSupplement returned',
  },
  {
    name: 'TD d: 07b counts procedures, not dossiers',
    head: [
      'STT[r2] | Đơn vị[r2] | Tổng số TTHC thuộc thẩm quyền giải quyết của địa phương[c4] | TTHC được thực hiện theo CCMC, MCLT[c4] | Quy trình nội bộ giải quyết TTHC theo CCMC, MCLT được ban hành[c4]',
      'Tổng số TTHC | Cấp tỉnh | Cấp huyện | Cấp xã | Tổng số TTHC | Tại BPMC cấp tỉnh | Tại BPMC cấp huyện | Tại BPMC cấp xã | Tổng số quy trình | Cấp tỉnh | Cấp huyện | Cấp xã',
    ],
    means: 'unknown: unknown-headers',
  },
  {
    name: 'TD e: progress, 31 columns',
    head: [
      'STT[r3] | Mã định danh[r3] | Tên đơn vị[r3] | Tỷ lệ giải quyết của Đơn vị (%)[r3] | Số hồ sơ nhận giải quyết[c5] | Kết quả giải quyết[c6] | TỔNG - Kết quả giải quyết[r3] | Đánh giá tỷ lệ[c9] | Tổng hồ sơ Phải đồng bộ về Cổng DVC QG[r3] | Số lượng hồ sơ Đã đồng bộ về cổng DVC QG[r3] | Tổng HS có nghĩa vụ tài chính[r3] | Thanh toán trực tuyến[r2c3]',
      'Tổng số[r2] | Trong đó[c4] | Số hồ sơ đã giải quyết[c3] | Số hồ sơ đang giải quyết[c3] | Tỷ lệ hồ sơ đã giải quyết[c2] | Tỷ lệ hồ sơ đang giải quyết[c2] | Tỷ lệ nộp hồ sơ[c3] | Tỷ lệ xử lý trực tuyến[c2]',
      'Số mới tiếp nhận trực tuyến | Số kỳ trước chuyển qua | Số mới tiếp nhận trực tiếp | Số mới tiếp nhận qua BCCI | Tổng số | HS Đã xử lý đúng hạn | HS Đã xử lý quá hạn | Tổng số | HS Đang xử lý đúng hạn | HS Đang xử lý quá hạn trên Cổng DVC QG | Tỷ lệ HS Đã xử lý đúng hạn (%) | Tỷ lệ HS Đã xử lý quá hạn (%) | Tỷ lệ HS Đang xử lý đúng hạn (%) | Tỷ lệ HS Đang xử lý quá hạn (%) | Tỷ lệ trực tuyến (%) | Tỷ lệ trực tiếp (%) | Tỷ lệ nộp BCCI (%) | HS trực tuyến xử lý đúng hạn (%) | HS trực tuyến xử lý quá hạn (%) | Số HS đã TTTT cổng DVC QG | Tỷ lệ TTTT cổng DVC QG (%) | Tỷ lệ TT trực tiếp (%)',
    ],
    means:
      'rate.resolved toResolve.total received.online carriedOver received.direct received.postal resolved.total resolved.earlyOrOnTime resolved.late pending.total pending.inTime pending.overdue handled.total rate.progress.onTime rate.progress.late rate.progress.pendingInTime rate.progress.pendingOverdue rate.online rate.direct rate.postal rate.progress.onlineOnTime rate.progress.onlineLate sync.due sync.done payment.owing payment.onlineNational rate.paymentOnlineNational rate.paymentDirect',
  },
  {
    name: 'TD f: progress 2, "Trong hạn" said of resolved ones',
    head: [
      'STT[r3] | Đơn vị[r3] | Tiếp nhận[c6] | Đã xử lý[c4] | Đang xử lý[c3]',
      'Tổng số[r2] | Kỳ trước chuyển sang[r2] | Trong kỳ[c4] | Tổng số[r2] | Trước hạn[r2] | Trong hạn[r2] | Quá hạn[r2] | Tổng số[r2] | Trong hạn[r2] | Quá hạn[r2]',
      'Tổng số | Trực tuyến | Trực tiếp | BCCI',
    ],
    means:
      'toResolve.total carriedOver received.total received.online received.direct received.postal resolved.total resolved.early resolved.onTime resolved.late pending.total pending.inTime pending.overdue',
  },
  {
    name: 'TD g: digitisation',
    head: [
      'STT[r2] | Đơn vị[r2] | Tiếp nhận[r2] | Số hóa hồ sơ TTHC khi tiếp nhận[c5] | Đã giải quyết[r2] | Số hóa kết quả giải quyết[c3] | Đánh giá[c2]',
      'Chưa số hóa TPHS | Có số hóa TPHS | Có tái sử dụng thành phần | Có tái sử dụng thành phần từ cổng DVC quốc gia | Tỷ lệ số hóa TPHS | Chưa số hóa | Đã số hóa | Tỷ lệ số hóa kết quả | Tỷ lệ số hóa TPHS | Tỷ lệ số hóa kết quả',
    ],
    means:
      'digitised.received digitised.partsNot digitised.parts digitised.reused digitised.reusedNational rate.digitisedParts digitised.resolved digitised.resultsNot digitised.results rate.digitisedResults ? ?',
  },
  {
    name: 'TD h: online filing',
    head: [
      'STT[r2] | Mã định danh[r2] | Tên đơn vị[r2] | Số hồ sơ nhận giải quyết[c3] | Tỷ lệ nộp hồ sơ trực tuyến[c3] | Kết quả xử lý hồ sơ nộp trực tuyến với hồ sơ đang xử lý[c2] | Tổng HS có nghĩa vụ tài chính[r2]',
      'Số mới tiếp nhận trực tuyến | Số mới tiếp nhận trực tiếp | Số mới tiếp nhận qua BCCI | Tỷ lệ trực tuyến (%) | Tỷ lệ trực tiếp (%) | Tỷ lệ nộp BCCI (%) | HS xử lý đúng hạn | HS xử lý quá hạn',
    ],
    means: 'received.online received.direct received.postal rate.online rate.direct rate.postal ? ? payment.owing',
  },
  {
    name: 'TD i: payment',
    head: [
      'STT[r2] | Tên đơn vị[r2] | Hồ sơ thu phí[r2] | Thanh toán[c2] | Tỷ lệ thanh toán trực tuyến[r2] | Phí (VNĐ)[r2] | Lệ phí (VNĐ)[r2] | Tổng số tiền (VNĐ)[r2]',
      'Trực tiếp | Trực tuyến',
    ],
    means: 'payment.dossiers payment.direct payment.online rate.paymentOnline amount.charge amount.fee amount.total',
  },
  {
    name: 'TD j: a total beside channels without carried-over dossiers may or may not hold them',
    head: [
      'TT[r3] | Tên đơn vị[r3] | Số lượng hồ sơ tiếp nhận và giải quyết[c4] | Đánh giá[r2c4]',
      'Tổng số hồ sơ[r2] | Trong đó[c3]',
      'Trực tuyến | Trực tiếp | BCCI | Tỷ lệ hồ sơ nộp trực tuyến | Mức đạt | Tỷ lệ hồ sơ nộp trực tuyến toàn trình | Mức đạt',
    ],
    means: '! received.online received.direct received.postal ? ? ? ?',
  },
  {
    name: 'TD m: in one day is no period',
    head: [
      'STT[r2] | Tên đơn vị xử lý[r2] | Tiếp nhận trong ngày[c3] | Có kết quả trong ngày[r2] | Đã trả công dân trong ngày[r2] | Yêu cầu bổ sung trong ngày[r2]',
      'Trực tiếp | Trực tuyến | Qua BCCI',
    ],
    style: 'th',
    means: 'day.receivedDirect day.receivedOnline day.receivedPostal day.completed day.returned day.awaitingSupplement',
  },
  {
    name: 'TD m: by state',
    head: [
      'STT[r2] | Đơn vị[r2] | Mới đăng ký[c3] | Đã tiếp nhận[c5] | Có kết quả[c4]',
      'Chờ tiếp nhận | Đủ điều kiện đã nộp phí, chờ tiếp nhận | Đủ điều kiện chưa nộp phí, chờ tiếp nhận | Mới tiếp nhận | Đang xử lý | Dừng xử lý | Chờ thực hiện nghĩa vụ tài chính | Chờ bổ sung | Chờ xác nhận kết quả | Chờ xác nhận bổ sung | Chờ xác nhận trả lại | Chờ trả',
    ],
    style: 'th',
    means:
      'now.awaitingReception now.paidAwaitingReception now.unpaidAwaitingReception now.received now.processing now.paused now.awaitingPayment now.awaitingSupplement now.resultUnconfirmed now.supplementUnconfirmed now.returnUnconfirmed now.awaitingReturn',
  },
  {
    name: 'OpenCPS: 15 columns, the formula row beats the label "Số đầu kỳ"',
    head: [
      'STT[r3] | Lĩnh vực[r3] | Số đầu kỳ[r3] | Kỳ trước chuyển qua[r3] | Tiếp nhận trong kỳ[r3] | Kết quả giải quyết trong kỳ[c7] | Tổng số trễ hạn[r3] | Hồ sơ trả lại[r3] | Hồ sơ rút[r3]',
      'Hồ sơ đã giải quyết xong[c4] | Hồ sơ đang giải quyết[c3]',
      'Tổng số | Sớm hạn | Đúng hạn | Trễ hạn | Tổng số | Chưa đến hạn | Quá hạn',
    ],
    body: [
      '(1) | (2) | (3 = 4 + 5) | (4) | (5) | (6 = 7 + 8 + 9) | (7) | (8) | (9) | (10 = 11 + 12) | (11) | (12) | (13 = 9 + 12) | (14) | (15)',
    ],
    style: 'th',
    means:
      'toResolve.total carriedOver received.total resolved.total resolved.early resolved.onTime resolved.late pending.total pending.inTime pending.overdue late.total returned withdrawn',
  },
  {
    name: 'OEP: 15 columns',
    head: [
      'STT[r2] | Cơ quan[r2] | Tổng[r2] | Tiếp nhận[r2] | Kỳ trước chuyển qua[r2] | Hồ sơ đã giải quyết[c4] | Hồ sơ đang giải quyết[c3] | CD rút hồ sơ[r2] | Hồ sơ trả lại[r2] | Tồn cuối[r2]',
      'Số hồ sơ | Sớm | Đúng | Trễ | Số hồ sơ | Chưa đến hạn | Đã quá hạn',
    ],
    style: 'th',
    means:
      'toResolve.total received.total carriedOver resolved.total resolved.early resolved.onTime resolved.late pending.total pending.inTime pending.overdue withdrawn returned closingStock',
  },
  {
    name: 'OEP by month',
    head: [
      'STT[r2] | Tháng[r2] | Tổng[r2] | Tiếp nhận[r2] | Kỳ trước chuyển qua[r2] | Hồ sơ đã giải quyết[c4] | Hồ sơ đang giải quyết[c3]',
      'Số hồ sơ | Sớm | Đúng | Trễ | Số hồ sơ | Chưa đến hạn | Đã quá hạn',
    ],
    style: 'th',
    means:
      'toResolve.total received.total carriedOver resolved.total resolved.early resolved.onTime resolved.late pending.total pending.inTime pending.overdue',
  },
  {
    name: 'Land office',
    head: [
      'STT[r3] | Tên[r3] | Số hồ sơ phải giải quyết[c4] | Đã giải quyết[c4] | Đang giải quyết[c4]',
      'Kỳ trước chuyển sang[r2] | Tiếp nhận trong kỳ[c2] | Cộng[r2] | Tổng số[r2] | Trước và trong hạn[r2] | Trễ hạn[r2] | Tỷ lệ trễ hạn (%)[r2] | Tổng số[r2] | Trong hạn[r2] | Quá hạn[r2] | Tỷ lệ quá hạn (%)[r2]',
      'Trực tiếp | Trực tuyến',
    ],
    means:
      'carriedOver received.direct received.online toResolve.total resolved.total resolved.earlyOrOnTime resolved.late rate.resolvedLate pending.total pending.inTime pending.overdue rate.pendingOverdue',
  },
  {
    name: 'e-PAR: report 3',
    head: [
      'STT[r2] | Lĩnh vực[r2] | Tiếp nhận[r2] | Đã giải quyết[c6] | Đang giải quyết[c4] | Đang thực hiện NVTC[r2] | Tỷ lệ sớm và đúng hạn[r2]',
      'Tổng | Trả trước hạn | Trả đúng hạn | Trả quá hạn | HS bị từ chối | HS Công dân rút | Tổng | Chưa đến hạn | Quá hạn | Phải bổ sung',
    ],
    style: 'th',
    means:
      'received.total resolved.total resolved.early resolved.onTime resolved.late refused withdrawn pending.total pending.inTime pending.overdue awaitingSupplement awaitingPayment rate.earlyOrOnTime',
  },
  {
    name: 'iNet: unit report, resolved and pending in lower case',
    head: [
      'Đơn vị[r2] | Đã tiếp nhận[r2] | Không hợp lệ[r2] | Đã giải quyết[c2] | Chưa giải quyết[c2]',
      'đúng hạn | quá hạn | trong hạn | trễ hạn',
    ],
    style: 'th',
    means: 'received.total refused resolved.earlyOrOnTime resolved.late pending.inTime pending.overdue',
  },
  {
    name: 'iNet by lĩnh vực: "Đúng hạn" without a group tells nothing',
    head: ['STT | Lĩnh vực | Đã tiếp nhận | Đã sử lý | Đúng hạn | Trễ hạn'],
    style: 'th',
    means: 'unknown: too-few-figures',
  },
  {
    name: 'EFY: supplement stands between and is not known',
    head: [
      'STT[r3] | Thủ tục[r3] | Tổng số hồ sơ nhận giải quyết[r3] | Kết quả giải quyết hồ sơ[c9] | Ghi chú[r3]',
      'Đã giải quyết[c3] | Đang giải quyết[c3] | Trả hồ sơ để bổ sung[c2] | Từ chối[r2]',
      'Tổng số | Đúng hạn | Quá hạn | Tổng số | Chưa đến hạn | Quá hạn | Trước hạn Đúng hạn | Quá hạn',
    ],
    means: 'toResolve.total resolved.total resolved.earlyOrOnTime resolved.late pending.total pending.inTime pending.overdue ? ? refused ?',
  },
  {
    name: 'AGG: 06a columns of an aggregator, apology letters apart',
    head: [
      'STT[r2] | Đơn vị[r2] | Số hồ sơ nhận giải quyết[c4] | Đã giải quyết[c4] | Đang giải quyết[c3]',
      'Tổng số | Trực tuyến | Trực tiếp, dịch vụ bưu chính | Kỳ trước chuyển qua | Tổng số | Đúng và trước hạn | Quá hạn (đã có thư xin lỗi) | Quá hạn (chưa có thư xin lỗi) | Tổng số | Trong hạn | Quá hạn',
    ],
    means:
      'toResolve.total received.online received.directOrPostal carriedOver resolved.total resolved.earlyOrOnTime ! ! pending.total pending.inTime pending.overdue',
  },
  {
    name: 'AGG: iGate peer, flat',
    head: ['STT | Địa phương | TỔNG HS | NỘP TRỰC TUYẾN | NỘP TRỰC TIẾP | Hoàn thành | Đang xử lý | Tồn kỳ trước'],
    style: 'th',
    means: 'toResolve.total received.online received.direct resolved.total pending.total carriedOver',
  },
  {
    name: 'Complaints: count and rate under each word; cases are no dossiers',
    head: [
      'Đơn vị[r3] | Tổng số vụ việc[r3] | Kỳ trước chuyển sang[r3] | Trong kỳ[r3] | Chờ nhận[r3] | Đã giải quyết[c5] | Đang giải quyết[c5]',
      'SL[r2] | Đúng hạn[c2] | Quá hạn[c2] | SL[r2] | Chưa tới hạn[c2] | Quá hạn[c2]',
      'SL | Tỷ lệ % | SL | Tỷ lệ % | SL | Tỷ lệ % | SL | Tỷ lệ %',
    ],
    means:
      'case.total case.carriedOver case.received case.awaitingReception case.resolved case.onTime ? case.late ? case.pending case.inTime ? case.overdue ?',
  },
  {
    name: 'a group nobody knows inside a known one refuses its leaves',
    head: [
      'STT[r3] | Đơn vị[r3] | Đã giải quyết[c4] | Đang giải quyết[c3]',
      'Tổng số[r2] | Đúng hạn[r2] | Qua thuê bao[c2] | Tổng số[r2] | Trong hạn[r2] | Quá hạn[r2]',
      'Đúng hạn | Quá hạn',
    ],
    means: 'resolved.total resolved.earlyOrOnTime ? ? pending.total pending.inTime pending.overdue',
  },
  {
    name: 'two sources side by side: nobody knows whose total it is',
    head: [
      'STT[r3] | Đơn vị[r3] | Trên Hệ thống các Bộ[c5] | Trên Hệ thống tỉnh[c5]',
      'Đã giải quyết[c2] | Đang giải quyết[c3] | Đã giải quyết[c2] | Đang giải quyết[c3]',
      'Tổng số | Quá hạn | Tổng số | Trong hạn | Quá hạn | Tổng số | Quá hạn | Tổng số | Trong hạn | Quá hạn',
    ],
    means: 'unknown: unknown-headers',
  },
  {
    name: 'one label over all columns is a title',
    head: [
      'STT[r3] | Đơn vị[r3] | Thống kê tháng 11 trên toàn hệ thống[c8]',
      'Tiếp nhận[c3] | Đã xử lý[c3] | Đang xử lý[c2]',
      'Tổng số | Kỳ trước | Trong kỳ | Trước hạn | Đúng hạn | Quá hạn | Trong hạn | Quá hạn',
    ],
    means: 'toResolve.total carriedOver received.total resolved.early resolved.onTime resolved.late pending.inTime pending.overdue',
  },
  {
    name: 'certified copies are no dossiers',
    head: ['STT[r2] | Đơn vị[r2] | Chứng thực bản sao điện tử từ bản chính[c4]', 'Số yêu cầu | Đã cấp | Đang xử lý | Từ chối'],
    means: 'eCertified.requested eCertified.issued eCertified.pending eCertified.refused',
  },
  {
    name: 'two chains of linked procedures under the same words',
    head: [
      'STT[r2] | Đơn vị[r2] | Liên thông đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi[c3] | Liên thông đăng ký khai tử, xóa đăng ký thường trú, giải quyết mai táng phí[c3]',
      'Tiếp nhận | Đã trả kết quả | Đang xử lý | Tiếp nhận | Đã trả kết quả | Đang xử lý',
    ],
    means:
      'interlinkedBirth.received interlinkedBirth.returned interlinkedBirth.pending interlinkedDeath.received interlinkedDeath.returned interlinkedDeath.pending',
  },
  {
    name: 'petitions: the words are those of dossiers, the figures are not',
    head: [
      'STT[r2] | Đơn vị[r2] | Tiếp nhận phản ánh, kiến nghị[c3] | Nội dung phản ánh, kiến nghị[c2] | Đã xử lý[c2] | Đang xử lý[r2]',
      'Tổng số | Trong kỳ | Kỳ trước | Về quy định hành chính | Về hành vi hành chính | Tổng số | Đã đăng tải công khai',
    ],
    means:
      'petition.total petition.received petition.carriedOver petition.onRules petition.onConduct petition.resolved petition.published petition.pending',
  },
  {
    name: 'national index: scores by name of the office',
    head: [
      'STT | Tên đơn vị | Công khai, minh bạch | Tiến độ giải quyết | Dịch vụ trực tuyến | Mức độ hài lòng | Số hóa hồ sơ | Tổng điểm',
    ],
    style: 'th',
    means: 'rate.index.publicity rate.index.progress rate.index.online rate.index.satisfaction rate.index.digitisation rate.index.total',
  },
  {
    name: 'two words of the index are no index',
    head: ['STT[r2] | Đơn vị[r2] | Tiếp nhận[c3] | Tiến độ giải quyết[r2] | Mức độ hài lòng[r2]', 'Tổng số | Kỳ trước | Trong kỳ'],
    means: 'toResolve.total carriedOver received.total ! !',
  },
];

describe('statistics', () => {
  test.each(sets.map((set) => [set.name, set] as const))('%s', (_, set) => {
    expect(figureMeaning(set)).toBe(set.means);
  });
});

function listMeaning(head: string): string {
  const meaning = understandTable(readHtmlTable(drawTable(document, { head: [head], style: 'th', body: [] })).grid);
  return meaning.kind === 'list' ? meaning.columns.map((column) => column.field ?? '?').join(' ') : `${meaning.kind}`;
}

describe('lists', () => {
  test.each([
    [' | STT | Thông tin hồ sơ | Chủ hồ sơ | Phí, lệ phí | Vị trí hồ sơ | Thao tác', '? ordinal dossierInfo owner fee location action'],
    [
      'STT | Thông tin hồ sơ | Chủ hồ sơ | Số ngày quá hạn | Người xử lý | Thao tác',
      'ordinal dossierInfo owner overdueDays handler action',
    ],
    [
      'STT | Thông tin hồ sơ | Người chuyển đến | Chủ hồ sơ | Hạn xử lý cá nhân | Kết quả | Thao tác',
      'ordinal dossierInfo sender owner stepDue result action',
    ],
    [
      'STT | Đơn vị tiếp nhận | Tên thủ tục hành chính | Mã hồ sơ | Trạng thái | Địa chỉ | Người nộp | Chủ hồ sơ | Ngày nộp hồ sơ | Ngày nhận | Ngày hẹn trả | Ngày kết thúc xử lý',
      'ordinal unit procedure code state address submitter owner submitted received due completed',
    ],
    [
      'STT | Đơn vị tiếp nhận | Lĩnh vực | Tên thủ tục hành chính | Mã hồ sơ | Trạng thái | Địa chỉ | Chủ hồ sơ | Ngày nhận | Ngày hẹn trả | Ngày kết thúc xử lý | Đơn vị/ cá nhân giải quyết quá hạn',
      'ordinal unit fieldName procedure code state address owner received due completed handler',
    ],
    ['STT | Mã hồ sơ | Nội dung | Chủ hồ sơ | Ngày tiếp nhận | Ngày hẹn trả | Thao tác', 'ordinal code subject owner received due action'],
    [
      'STT | Mã hồ sơ | Ngày tiếp nhận | Ngày hẹn trả | Ngày có kết quả | Đơn vị giải quyết | Ghi chú',
      'ordinal code received due completed unit note',
    ],
    ['Mã hồ sơ | Tên thủ tục | Ngày hẹn trả | Thời hạn | Chủ hồ sơ | Trạng thái', 'code procedure due deadlineInfo owner state'],
    [
      'STT | Mã số biên nhận | Dịch vụ công | Người nộp | Địa chỉ | Ngày nộp HS | Ngày hẹn trả | | Thao tác',
      'ordinal code procedure submitter address submitted due ? action',
    ],
    [
      'Mã số hồ sơ | Tên dịch vụ công | Tên người nộp | Cơ quan tiếp nhận | Trạng thái | Ngày hẹn trả | Loại hồ sơ',
      'code procedure submitter unit state due ?',
    ],
    [
      'STT | Tên hồ sơ | Số hồ sơ | Trạng thái | Địa chỉ | Điện thoại | Người nộp hồ sơ | Chủ hồ sơ | Ngày nhận | Ngày hẹn trả | Tình trạng hồ sơ | Ghi chú',
      'ordinal procedure code state address phone submitter owner received due ? note',
    ],
    [
      'STT | Số HS | Loại hồ sơ | Đơn vị cá nhân | Địa chỉ | Phường | Số VB | Ngày ký | Ngày TN | Ngày hẹn trả | Ngày trả thực tế',
      'ordinal code procedure owner address ? ? ? received due returned',
    ],
    [
      'Số biên nhận | Họ tên | Địa chỉ | Ngày nhận | Ngày hẹn trả | Loại hồ sơ | Mã tình trạng | Tình trạng | Người thụ lý',
      'code owner address received due procedure ? state handler',
    ],
    [
      ' | Mã hồ sơ | Tên tổ chức/cá nhân | Địa điểm kinh doanh | Trạng thái | Hạn xử lý | Thông báo',
      '? code owner address state stepDue remaining',
    ],
    [
      'STT | Mã hồ sơ | Tên thủ tục | Tên tổ chức, cá nhân | Địa chỉ | Phòng, ban giải quyết HS | Ngày tiếp nhận | Ngày hẹn TKQ | Ngày chuyển hs đến phòng ban giải quyết | Ngày nhận kết quả từ phòng ban giải quyết | Ngày trả KQ | Ký nhận',
      'ordinal code procedure owner address unit received due ? completed returned ?',
    ],
    ['Mã giao dịch | Tên hồ sơ | Người nộp hồ sơ | Ngày tiếp nhận', 'code procedure submitter received'],
    [
      'STT | Mã hồ sơ | Nội dung | Yêu cầu giải quyết | Thực hiện | Thời hạn | Thao tác',
      'ordinal code subject ? handler deadlineInfo action',
    ],
    [
      'STT | Mã phản ánh | Người phản ánh / Địa chỉ | Nội dung phản ánh, kiến nghị | Lĩnh vực | Ngày nhận | Hạn trả lời | Trạng thái / Hướng xử lý | Cán bộ xử lý',
      'ordinal petitionCode owner subject fieldName received due state handler',
    ],
    ['STT | Mã hồ sơ | Người phản ánh | Nội dung phản ánh | Ngày nhận | Trạng thái', 'ordinal petitionCode owner subject received state'],
    ['STT | Vai trò | Công việc | Ngày bắt đầu', 'unknown'],
    ['STT | Thủ tục hành chính | Trạng thái', 'unknown'],
  ])('%s', (head, expected) => {
    expect(listMeaning(head)).toBe(expected);
  });
  test('a book with grouped columns', () => {
    const grid = readHtmlTable(
      drawTable(document, {
        head: [
          '[c12]',
          'STT[r2] | Mã hồ sơ[r2] | Nội dung hồ sơ[r2] | Số lượng (bộ)[r2] | Họ tên chủ hồ sơ[r2] | Địa chỉ chủ hồ sơ[r2] | Số điện thoại[r2] | Ngày, tháng, năm[c2] | Trả kết quả[c2] | Ghi chú[r2]',
          'Nhận hồ sơ | Hẹn trả kết quả | Ngày nhận kết quả | Bên giao (Ký tên)',
        ],
      }),
    ).grid;
    const meaning = understandTable(grid);
    expect(meaning.kind === 'list' && meaning.columns.map((column) => column.field ?? '?').join(' ')).toBe(
      'ordinal code subject ? owner address phone received due returned ? note',
    );
  });
  test('the name under "Người nộp" is the submitter', () => {
    const grid = readHtmlTable(
      drawTable(document, {
        head: ['Mã hồ sơ[r2] | Chủ hồ sơ[c2] | Người nộp[c2] | Trạng thái[r2]', 'Họ tên | Địa chỉ | Họ tên | Số điện thoại'],
        style: 'th',
      }),
    ).grid;
    const meaning = understandTable(grid);
    expect(meaning.kind === 'list' && meaning.columns.map((column) => column.field ?? '?').join(' ')).toBe(
      'code owner address submitter phone state',
    );
  });
});
