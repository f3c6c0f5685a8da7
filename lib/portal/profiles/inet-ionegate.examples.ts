import { drawn, type ProfileExamples } from '../profile.examples';

export const examples: ProfileExamples = {
  addresses: ['motcua.laocai.example/onegate/page/officer/inprocess', 'motcua.laocai.example/onegate/report/list?type=1'],
  pages: [
    {
      name: 'classic grid: no code, the rows are read all the same',
      html: `<div id="ticket-grid">${drawn(['<input type="checkbox"> |  | Thời gian tiếp nhận | Người/Đơn vị nộp hồ sơ | Thủ tục hành chính | Trạng thái | '], ['<input type="checkbox"> |  | 05/04/2023 10:15:00 | Lê Thị Bịa | Đăng ký khai sinh | Đang chờ thành toán | Xem'])}</div>`,
      list: [{ received: '2023-04-05T10:15:00', submitter: 'Lê Thị Bịa', procedure: 'Đăng ký khai sinh', state: 'waitingPayment' }],
    },
    {
      name: 'unit report: "quá hạn" of the resolved, "trễ hạn" of those in work',
      html: drawn(
        [
          'Đơn vị[r2] | Đã tiếp nhận[r2] | Không hợp lệ[r2] | Đã giải quyết[c2] | Chưa giải quyết[c2]',
          'đúng hạn | quá hạn | trong hạn | trễ hạn',
        ],
        ['Xã Bịa Tây | 40 | 1 | 30 | 2 | 6 | 1'],
        { open: '<table id="sample-table-1" class="table table-striped table-bordered">' },
      ),
      figures: {
        'Xã Bịa Tây': {
          'received.total': 40,
          refused: 1,
          'resolved.earlyOrOnTime': 30,
          'resolved.late': 2,
          'pending.inTime': 6,
          'pending.overdue': 1,
        },
      },
    },
  ],
};
