import { drawn, type ProfileExamples } from '../profile.examples';

const open = '<table class="egov-table result-grid hoso-grid">';

export const examples: ProfileExamples = {
  addresses: ['motcua.example/group/mot-cua/ho-so?p_p_id=danhsach_WAR_ipmslistportlet&p_p_lifecycle=0'],
  pages: [
    {
      name: 'list',
      html: drawn(
        ['STT | Mã số biên nhận | Dịch vụ công | Người nộp | Địa chỉ | Ngày nộp HS | Ngày hẹn trả |  | Thao tác'],
        ['1 | BN-2023-0105 | Đăng ký khai sinh | Lê Thị Bịa | Thôn 3 | 05/04/2023 | 12/04/2023 |  | Xem'],
        { open },
      ),
      list: [
        {
          ordinal: '1',
          code: 'BN-2023-0105',
          procedure: 'Đăng ký khai sinh',
          submitter: 'Lê Thị Bịa',
          address: 'Thôn 3',
          submitted: '2023-04-05',
          due: '2023-04-12',
        },
      ],
    },
    {
      name: 'detail report: the day of return under "Ngày hẹn trả"',
      html: drawn(
        [
          'STT | Tên hồ sơ | Số hồ sơ | Trạng thái | Địa chỉ | Điện thoại | Người nộp<br> hồ sơ | Chủ hồ sơ | Ngày nhận | Ngày hẹn trả | Tình trạng<br> hồ sơ | Ghi chú',
        ],
        [
          '1 | Đăng ký khai sinh | BN-2023-0106 | Đã trả kết quả | Thôn 3 |  | Lê Thị Bịa | Lê Thị Bịa | 05/04/2023 | 11/04/2023 | Đúng hạn | ',
        ],
        { open },
      ),
      list: [
        {
          ordinal: '1',
          procedure: 'Đăng ký khai sinh',
          code: 'BN-2023-0106',
          state: 'returnedToCitizen',
          address: 'Thôn 3',
          phone: '',
          submitter: 'Lê Thị Bịa',
          owner: 'Lê Thị Bịa',
          received: '2023-04-05',
          returned: '2023-04-11',
          remaining: 'Đúng hạn',
          note: '',
        },
      ],
    },
    {
      name: 'statistics',
      html: drawn(
        [
          'STT[r2] | Cơ quan[r2] | Tổng[r2] | Tiếp nhận[r2] | Kỳ trước chuyển qua[r2] | Hồ sơ đã giải quyết[c4] | Hồ sơ đang giải quyết[c3] | CD rút hồ sơ[r2] | Hồ sơ trả lại[r2] | Tồn cuối[r2]',
          'Số hồ sơ | Sớm | Đúng | Trễ | Số hồ sơ | Chưa đến hạn | Đã quá hạn',
        ],
        ['1 | UBND xã Bịa | 50 | 45 | 5 | 40 | 20 | 18 | 2 | 10 | 9 | 1 | 0 | 0 | 10'],
        { open: '<table class="egov-table">' },
      ),
      figures: {
        'UBND xã Bịa': {
          'toResolve.total': 50,
          'received.total': 45,
          carriedOver: 5,
          'resolved.total': 40,
          'resolved.early': 20,
          'resolved.onTime': 18,
          'resolved.late': 2,
          'pending.total': 10,
          'pending.inTime': 9,
          'pending.overdue': 1,
          withdrawn: 0,
          returned: 0,
          closingStock: 10,
        },
      },
    },
  ],
};
