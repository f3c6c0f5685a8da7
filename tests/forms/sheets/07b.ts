import type { Leaf, Sheet } from '../sheet';
import { group } from './headers';

const count = (key: string, header: string): Leaf => ({ key, header });

/** Biểu II.07b counts procedures, not dossiers: no source of dossiers has a figure for it. */
export const sheet: Sheet = {
  number: 'Biểu số II.07b/VPCP/KSTT',
  title: 'TỔNG HỢP SỐ LƯỢNG THỦ TỤC HÀNH CHÍNH',
  countHeader: 'STT',
  labelHeader: 'Đơn vị',
  tree: [
    group(
      'Tổng số TTHC thuộc thẩm quyền giải quyết của địa phương',
      count('c3', 'Tổng số TTHC'),
      count('c4', 'Cấp tỉnh'),
      count('c5', 'Cấp huyện'),
      count('c6', 'Cấp xã'),
    ),
    group(
      'TTHC được thực hiện theo CCMC, MCLT',
      count('c7', 'Tổng số TTHC'),
      count('c8', 'Tại BPMC cấp tỉnh'),
      count('c9', 'Tại BPMC cấp huyện'),
      count('c10', 'Tại BPMC cấp xã'),
    ),
    group(
      'Quy trình nội bộ giải quyết TTHC theo CCMC, MCLT được ban hành',
      count('c11', 'Tổng số quy trình'),
      count('c12', 'Cấp tỉnh'),
      count('c13', 'Cấp huyện'),
      count('c14', 'Cấp xã'),
    ),
  ],
  rows: ['Sở Nội vụ', 'Sở Tư pháp', 'Sở Xây dựng'].map((label) => ({ label })),
  totalLabel: 'Tổng số',
};
