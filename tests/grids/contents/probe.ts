import type { Content } from '../content';
import { unitSummary } from '../figure-columns';
import { date, ordinal, text, unexamined } from '../list-columns';

/** Plain tables, to try the runner itself. */
export const contentsProbe = {
  'plain-list': {
    kind: 'list',
    title: 'Danh sách hồ sơ',
    columns: [
      ordinal(),
      text('code', 'Mã hồ sơ'),
      text('procedure', 'Tên thủ tục'),
      text('owner', 'Chủ hồ sơ'),
      date('received', 'Ngày tiếp nhận', 'day minute'),
      date('due', 'Ngày hẹn trả'),
      text('state', 'Trạng thái'),
      text('handler', 'Người xử lý'),
      unexamined('copies', 'Số bộ'),
    ],
    seed: 1,
    codeForm: 'ward',
    count: 25,
    shown: 25,
  },
  'plain-figures': {
    kind: 'figures',
    title: 'Báo cáo tổng hợp theo đơn vị',
    by: 'unit',
    labelHeader: 'Đơn vị',
    totalLabel: 'Tổng số',
    tree: unitSummary,
    seed: 2,
    withAside: true,
  },
} as const satisfies Record<string, Content>;
