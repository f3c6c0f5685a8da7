import { drawn, type ProfileExamples } from '../profile.examples';

export const examples: ProfileExamples = {
  addresses: [],
  pages: [
    {
      name: 'cases are no dossiers',
      html: drawn(
        [
          'STT[r2] | Đơn vị[r2] | Tổng số vụ việc[r2] | Đơn tồn kỳ trước chuyển sang[r2] | Đã giải quyết[c2] | Đang giải quyết[c2]',
          'Đúng hạn | Quá hạn | Chưa tới hạn | Quá hạn',
        ],
        ['1 | Xã Bịa Nam | 12 | 2 | 8 | 1 | 2 | 1'],
        { cell: 'td' },
      ),
      figures: {
        'Xã Bịa Nam': { 'case.total': 12, 'case.carriedOver': 2, 'case.onTime': 8, 'case.late': 1, 'case.inTime': 2, 'case.overdue': 1 },
      },
    },
  ],
};
