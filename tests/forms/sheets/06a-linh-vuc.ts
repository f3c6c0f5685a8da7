import type { Sheet } from '../sheet';
import { group, leaf, numbered } from './headers';

const rows = (name: string, labels: readonly string[]): { label: string; group: string }[] =>
  labels.map((label) => ({ label, group: name }));

/** The sheet of a commune centre of 2026: one section for the systems of the ministries, one for that of the province. */
export const sheet: Sheet = {
  number: 'Biểu số II.06a/VPCP/KSTT',
  title: 'TỔNG HỢP TÌNH HÌNH TIẾP NHẬN VÀ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH',
  countHeader: 'STT',
  labelHeader: 'Lĩnh vực, công việc giải quyết theo cấp',
  numbered: true,
  tree: numbered(
    [
      group(
        'Số hồ sơ nhận giải quyết',
        leaf('c3', 'Tổng số', 'toResolve.total', ['c4', 'c5', 'c6']),
        group(
          'Trong kỳ',
          leaf('c4', 'Trực tuyến', 'received.online'),
          leaf('c5', 'Trực tiếp, dịch vụ bưu chính', 'received.directOrPostal'),
        ),
        leaf('c6', 'Kỳ trước', 'carriedOver'),
      ),
      group(
        'Số lượng hồ sơ đã giải quyết',
        leaf('c7', 'Tổng số', 'resolved.total', ['c8', 'c9', 'c10']),
        leaf('c8', 'Trước hạn', 'resolved.early'),
        leaf('c9', 'Đúng hạn (Bao gồm cả hồ sơ trả lại/xin rút)', 'resolved.onTime'),
        leaf('c10', 'Quá hạn', 'resolved.late'),
      ),
      group(
        'Số lượng hồ sơ đang giải quyết',
        leaf('c11', 'Tổng số', 'pending.total', ['c12', 'c13']),
        leaf('c12', 'Đúng hạn (Bao gồm cả hồ sơ chờ BS)', 'pending.inTime'),
        leaf('c13', 'Quá hạn', 'pending.overdue'),
      ),
    ],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)', '(11)'],
  ),
  rows: [
    ...rows('Trên Hệ thống các Bộ', ['Hộ tịch', 'Nuôi con nuôi', 'Thuế']),
    ...rows('Trên Hệ thống tỉnh', ['Chứng thực', 'Hộ tịch', 'Đất đai', 'Bảo trợ xã hội']),
  ],
  totalLabel: 'TỔNG CỘNG',
};
