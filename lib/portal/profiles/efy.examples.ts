import { drawn, type ProfileExamples } from '../profile.examples';

export const examples: ProfileExamples = {
  addresses: ['motcua.huyen.example/mcdt/public/handle/index'],
  pages: [
    {
      name: 'list: the remark behind the due date',
      html: drawn(
        [' | Mã hồ sơ | Tên tổ chức/cá nhân | Địa điểm kinh doanh | Trạng thái | Hạn xử lý'],
        ['<input type="checkbox"> | LT-0105-17 | Hộ kinh doanh Bịa | Chợ Giả | Đang thụ lý | 5/4/2017 16:30<br>(Còn lại  2 ngày, 3:5).'],
      ).replaceAll('<td>', '<td class="normal_label">'),
      list: [
        {
          code: 'LT-0105-17',
          owner: 'Hộ kinh doanh Bịa',
          address: 'Chợ Giả',
          state: 'processing',
          stepDue: '2017-04-05T16:30:00',
          remaining: 'Còn lại 2 ngày, 3:5',
        },
      ],
    },
    {
      name: 'report: a blank is no zero',
      html: drawn(
        [
          'STT[r3] | Thủ tục[r3] | Tổng số hồ sơ nhận giải quyết[r3] | Kết quả giải quyết hồ sơ[c9] | Ghi chú[r3]',
          'Đã giải quyết[c3] | Đang giải quyết[c3] | Trả hồ sơ để bổ sung[c2] | Từ chối[r2]',
          'Tổng số | Đúng hạn | Quá hạn | Tổng số | Chưa đến hạn | Quá hạn | Trước hạn Đúng hạn | Quá hạn',
        ],
        ['1 | Cấp phép kinh doanh | 12 | 10 | 9 | 1 | 2 | 2 |  |  |  |  | '],
        { cell: 'strong' },
      ).replace('<tbody><tr>', '<tbody><tr id="ShowHideIdTr" class="round_row">'),
      figures: {
        'Cấp phép kinh doanh': {
          'toResolve.total': 12,
          'resolved.total': 10,
          'resolved.earlyOrOnTime': 9,
          'resolved.late': 1,
          'pending.total': 2,
          'pending.inTime': 2,
        },
      },
    },
  ],
};
