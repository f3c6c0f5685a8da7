import { drawn, type ProfileExamples } from '../profile.examples';

export const examples: ProfileExamples = {
  addresses: [],
  pages: [
    {
      name: 'statistics by branch',
      html: drawn(
        [
          'STT[r3] | Tên[r3] | Số hồ sơ phải giải quyết[c4] | Đã giải quyết[c4] | Đang giải quyết[c4]',
          'Kỳ trước chuyển sang[r2] | Tiếp nhận trong kỳ[c2] | Cộng[r2] | Tổng số[r2] | Trước và trong hạn[r2] | Trễ hạn[r2] | Tỷ lệ trễ hạn (%)[r2] | Tổng số[r2] | Trong hạn[r2] | Quá hạn[r2] | Tỷ lệ quá hạn (%)[r2]',
          'Trực tiếp | Trực tuyến',
        ],
        ['1 | Chi nhánh Bịa | 12 | 100 | 40 | 152 | 130 | 126 | 4 | 3.08 | 22 | 20 | 2 | 9.09'],
      ).replace('<tbody>', '<tbody id="data_table">'),
      figures: {
        'Chi nhánh Bịa': {
          carriedOver: 12,
          'received.direct': 100,
          'received.online': 40,
          'toResolve.total': 152,
          'resolved.total': 130,
          'resolved.earlyOrOnTime': 126,
          'resolved.late': 4,
          'rate.resolvedLate': 3.08,
          'pending.total': 22,
          'pending.inTime': 20,
          'pending.overdue': 2,
          'rate.pendingOverdue': 9.09,
        },
      },
    },
  ],
};
