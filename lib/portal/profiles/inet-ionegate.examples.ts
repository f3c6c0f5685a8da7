import { drawn, type ProfileExamples } from '../profile.examples';

const item = (flag: string, date: string, sender: string, subject: string): string =>
  `<div class="messageListItem unread" data-id="1"><span class="flagParent"><i class="icon-flag" title="${flag}"></i></span><span class="date" data-time="1680664500000">${date}</span><span class="sender">${sender}</span><span class="subject">${subject}</span></div>`;

export const examples: ProfileExamples = {
  addresses: ['motcua.laocai.example/onegate/page/officer/inprocess', 'motcua.laocai.example/onegate/report/list?type=1'],
  pages: [
    {
      name: 'side view: a list as web mail has it, its parts known by where they stand',
      html: `<div id="ticket-grid">${item('Nhận qua mạng', '10:15:00 05/04/2023', 'Lê Thị Bịa', 'Đăng ký khai sinh')}${item('Đã hoàn thành', '11:00:00 05/04/2023', 'Trần Văn Đặt', 'Đăng ký khai tử')}</div>`,
      list: [
        { state: 'submitted', received: '2023-04-05T10:15:00', submitter: 'Lê Thị Bịa', procedure: 'Đăng ký khai sinh' },
        { state: 'Đã hoàn thành', received: '2023-04-05T11:00:00', submitter: 'Trần Văn Đặt', procedure: 'Đăng ký khai tử' },
      ],
    },
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
