import { describe, expect, test } from 'vitest';
import { indicatorIds, type IndicatorId } from '../../../lib/vocabulary/indicator';
import { indicatorName } from '../../../lib/vocabulary/indicator-name';
import { resolveFigureColumn, resolveFigureColumns } from '../../../lib/table/resolve-columns';

/** Every label met over a figure column, with the labels above it, by what it counts. */
const means: Readonly<Partial<Record<IndicatorId, readonly string[]>>> = {
  'toResolve.total': [
    'Tiếp nhận / Tổng số',
    'Số hồ sơ nhận giải quyết / Tổng số',
    'Tổng',
    'Số hồ sơ phải giải quyết / Cộng',
    'Tổng số hồ sơ nhận giải quyết',
    'TỔNG HS',
  ],
  carriedOver: [
    'Tiếp nhận / Kỳ trước',
    'Tiếp nhận / Từ kỳ trước',
    'Kỳ trước chuyển sang',
    'Số hồ sơ nhận giải quyết / Trong đó / Số kỳ trước chuyển qua',
    'Kỳ trước chuyển qua',
    'Tồn kỳ trước',
    'Tồn trước',
    'Đơn tồn kỳ trước chuyển sang',
  ],
  'received.total': [
    'Tiếp nhận / Trong kỳ',
    'Số hồ sơ nhận giải quyết / Trong đó / Số mới tiếp nhận',
    'Tiếp nhận trong kỳ',
    'Tiếp nhận',
    'Nhận trong kỳ',
    'Đã tiếp nhận',
  ],
  'received.online': [
    'Số hồ sơ nhận giải quyết / Trong kỳ / Trực tuyến',
    'Tiếp nhận / Qua mạng',
    'Số mới tiếp nhận trực tuyến',
    'NỘP TRỰC TUYẾN',
  ],
  'received.onlineFull': ['Tiếp nhận trực tuyến toàn trình', 'Trực tuyến toàn trình'],
  'received.onlinePart': ['Tiếp nhận trực tuyến một phần', 'Trực tuyến một phần'],
  'received.direct': ['Số hồ sơ phải giải quyết / Tiếp nhận trong kỳ / Trực tiếp', 'Số mới tiếp nhận trực tiếp', 'NỘP TRỰC TIẾP'],
  'received.directOrPostal': ['Số hồ sơ nhận giải quyết / Trong kỳ / Trực tiếp, dịch vụ bưu chính'],
  'received.postal': ['Tiếp nhận / Qua BCCI', 'BCCI', 'Qua bưu chính', 'Bưu chính/BCCI', 'Qua dịch vụ bưu chính'],
  'received.nonLocal': ['Tiếp nhận phi địa giới'],
  'resolved.total': [
    'Đã xử lý / Tổng số',
    'Số lượng hồ sơ đã giải quyết / Tổng số',
    'Số hồ sơ đã giải quyết',
    'Kết quả giải quyết trong kỳ / Hồ sơ đã giải quyết xong / Tổng số',
    'Hồ sơ đã giải quyết / Số hồ sơ',
    'Đã giải quyết',
    'Đã sử lý',
    'Hoàn thành',
  ],
  'resolved.early': [
    'Đã xử lý / Trước hạn',
    'Hồ sơ đã giải quyết xong / Sớm hạn',
    'Hồ sơ đã giải quyết / Sớm',
    'Đã giải quyết / Trả trước hạn',
  ],
  'resolved.onTime': [
    'Đã xử lý / Đúng hạn',
    'Đã xử lý / Trong hạn',
    'Số hồ sơ đã giải quyết / Trả đúng thời hạn',
    'Hồ sơ đã giải quyết / Đúng',
    'Số lượng hồ sơ đã giải quyết / Đúng hạn (Bao gồm cả hồ sơ trả lại/xin rút)',
  ],
  'resolved.earlyOrOnTime': ['Đã giải quyết / Trước và trong hạn', 'Đã giải quyết / Đúng và trước hạn'],
  'resolved.late': [
    'Đã xử lý / Quá hạn',
    'Hồ sơ đã giải quyết xong / Trễ hạn',
    'Hồ sơ đã giải quyết / Trễ',
    'Số hồ sơ đã giải quyết / Trả quá hạn',
    'Đã giải quyết / quá hạn',
    'Đã giải quyết / Quá hạn (đã có thư xin lỗi)',
  ],
  'pending.total': [
    'Đang xử lý / Tổng số',
    'Số lượng hồ sơ đang giải quyết / Tổng số',
    'Hồ sơ đang xử lý',
    'Hồ sơ đang giải quyết / Số hồ sơ',
    'Chưa xử lý',
    'Chưa giải quyết',
  ],
  'pending.inTime': [
    'Đang xử lý / Trong hạn',
    'Hồ sơ đang giải quyết / Chưa đến hạn',
    'Đang giải quyết / Chưa tới hạn',
    'Số lượng hồ sơ đang giải quyết / Đúng hạn (Bao gồm cả hồ sơ chờ BS)',
    'Chưa giải quyết / trong hạn',
  ],
  'pending.overdue': [
    'Đang xử lý / Quá hạn',
    'Hồ sơ đang giải quyết / Đã quá hạn',
    'Chưa giải quyết / trễ hạn',
    'Số hồ sơ đang giải quyết / HS Đang xử lý quá hạn trên Cổng DVC QG',
  ],
  'late.total': ['Tổng số trễ hạn'],
  awaitingSupplement: ['Bổ sung', 'Đang giải quyết / Phải bổ sung', 'Chờ bổ sung'],
  paused: ['Dừng xử lý', 'Hồ sơ dừng xử lý', 'Đang tạm dừng (Chờ bổ sung/thuế)'],
  awaitingPayment: ['Yêu cầu thực hiện nghĩa vụ tài chính', 'Đang thực hiện NVTC'],
  returnedOrWithdrawn: ['Trả lại/ Rút HS'],
  returned: ['Trả lại', 'Hồ sơ trả lại'],
  refused: [
    'Đã giải quyết / HS bị từ chối',
    'Kết quả giải quyết hồ sơ / Từ chối',
    'Không hợp lệ',
    'Hồ sơ không được tiếp nhận',
    'Không thụ lý',
  ],
  withdrawn: ['Hồ sơ rút', 'CD rút hồ sơ', 'Đã giải quyết / HS Công dân rút', 'ĐÃ HỦY'],
  awaitingReception: ['Chờ tiếp nhận', 'Chờ nhận'],
  closingStock: ['Tồn cuối'],
  'rate.earlyOrOnTime': ['Đã xử lý / Tỷ lệ trước hạn, đúng hạn', 'Tỷ lệ sớm và đúng hạn'],
  'rate.resolvedLate': ['Đã giải quyết / Tỷ lệ trễ hạn (%)'],
  'rate.pendingOverdue': ['Đang giải quyết / Tỷ lệ quá hạn (%)'],
  'rate.resolved': ['Tỷ lệ giải quyết của Đơn vị (%)'],
  'payment.online': ['Thanh toán / Trực tuyến'],
  'payment.direct': ['Thanh toán / Trực tiếp'],
  'amount.transferNational': ['Chuyển khoản (VNĐ) / Qua cổng DVCQG'],
  'amount.transferOther': ['Chuyển khoản (VNĐ) / Chuyển khoản khác'],
  'amount.charge': ['Phí (VNĐ)', 'Phí đã thu (VNĐ)'],
  'amount.fee': ['Lệ phí (VNĐ)', 'Lệ phí đã thu (VNĐ)'],
  'payment.exempt': ['Số lượt hồ sơ thuộc đối tượng miễn phí'],
  'digitised.results': ['Số hóa kết quả giải quyết / Đã số hóa', 'Số hoá kết quả / Đã số hoá'],
  'digitised.partsNot': ['Số hóa hồ sơ TTHC khi tiếp nhận / Chưa số hóa TPHS'],
};

describe('what a column counts', () => {
  test.each(Object.entries(means).flatMap(([id, paths]) => (paths ?? []).map((path) => [path, id] as const)))('%s is %s', (path, id) => {
    expect(resolveFigureColumn(path.split(' / '))).toEqual({ indicator: id });
    expect(resolveFigureColumn(path.normalize('NFD').toUpperCase().split(' / '))).toEqual({ indicator: id });
  });
});

describe('left open, and why', () => {
  test.each([
    ['Số đầu kỳ', 'OpenCPS means carried over + received by it, others the stock at the start'],
    ['Đúng hạn', 'without a group it may be of the resolved or of those in work'],
    ['Quá hạn', 'the same'],
    ['Trước hạn', 'the same'],
    ['Trả hồ sơ để bổ sung / Quá hạn', 'the group is a third thing'],
    ['Hồ sơ TT chờ tiếp nhận / Quá hạn', 'late in reception is not late in work'],
    ['Tổng số hồ sơ chậm được tiếp nhận', 'received late, not waiting'],
    ['Trên Hệ thống các Bộ / Đã giải quyết / Tổng số', 'one of two sources side by side'],
    ['Trả kết quả / Đã trả', 'the live board counts from no known day'],
  ])('%s: %s', (path) => {
    expect(resolveFigureColumn(path.split(' / ')).indicator).toBeUndefined();
  });
  test('a total under "Tiếp nhận" without a column for the dossiers carried over may or may not hold them', () => {
    const columns = resolveFigureColumns(
      [
        ['Tiếp nhận', 'Tổng số'],
        ['Tiếp nhận', 'Trực tuyến'],
      ],
      [],
      [],
    );
    expect(columns.map(({ indicator, unresolved }) => indicator ?? unresolved)).toEqual(['ambiguous', 'received.online']);
  });
});

describe('what is no figure of dossiers', () => {
  const meaning = (paths: string[]): (string | undefined)[] =>
    resolveFigureColumns(
      paths.map((path) => path.split(' / ')),
      [],
      [],
    ).map(({ indicator, unresolved }) => indicator ?? unresolved);
  test.each([
    [
      ['Đơn vị', 'Phản ánh, kiến nghị / Tổng số', 'Đã xử lý', 'Đang xử lý'],
      ['unknown', 'petition.total', 'petition.resolved', 'petition.pending'],
    ],
    [
      [
        'Tổng số phản ánh, kiến nghị đã tiếp nhận trong kỳ báo cáo',
        'Số tiếp nhận mới trong kỳ',
        'Số từ kỳ trước chuyển qua',
        'Không đủ cơ sở giải quyết',
      ],
      ['petition.total', 'petition.received', 'petition.carriedOver', 'petition.noGrounds'],
    ],
    [
      ['Tổng số vụ việc', 'Kỳ trước chuyển sang', 'Đã giải quyết / Đúng hạn', 'Đang giải quyết / Quá hạn'],
      ['case.total', 'case.carriedOver', 'case.onTime', 'case.overdue'],
    ],
    [
      ['Chứng thực bản sao điện tử / Đang xử lý', 'Chứng thực bản sao điện tử / Đã xử lý', 'Đang xử lý'],
      ['eCertified.pending', 'eCertified.issued', 'pending.total'],
    ],
  ])('%j', (paths, expected) => {
    expect(meaning(paths)).toEqual(expected);
  });
});

test('every indicator has a name in words', () => {
  expect(indicatorIds.filter((id) => indicatorName(id) === id)).toEqual([]);
});
