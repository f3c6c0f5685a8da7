import { drawn, type ProfileExamples } from '../profile.examples';

export const examples: ProfileExamples = {
  addresses: ['motcua.quan.example/motcua/motcua/index/id/2', 'motcua.quan.example/hscv/hscv/list?code=TN'],
  pages: [
    {
      name: 'home: what the clerk before has sent on',
      html: drawn(
        ['# | Nội dung | Người gửi | Ngày gửi | Số đến | Số ngày còn lại'],
        ['1 | Xin cấp phép xây dựng | Phạm Văn Giả | 05/04/2023 | 17 | còn 2 ngày 3 giờ'],
      ).replaceAll(/<th>(.*?)<\/th>/g, '<td class="title">$1</td>'),
      list: [
        {
          ordinal: '1',
          subject: 'Xin cấp phép xây dựng',
          sender: 'Phạm Văn Giả',
          'Ngày gửi': '05/04/2023',
          'Số đến': '17',
          remaining: 'còn 2 ngày 3 giờ',
        },
      ],
    },
    {
      name: 'list by procedure, late text in a span of its own',
      html: drawn(
        ['STT | Số HS | Loại hồ sơ | Đơn vị cá nhân | Địa chỉ | Phường | Số VB | Ngày ký | Ngày TN | Ngày hẹn trả | Ngày trả thực tế'],
        [
          '1 | 0123/2023 | Cấp phép xây dựng<span id="TREHAN7"></span> | Lê Thị Bịa | Số 1 đường Giả | Phường 3 | 45 | 01/04/2023 | 05/04/2023 | 25/04/2023 | 24/04/2023',
        ],
      ),
      list: [
        {
          ordinal: '1',
          code: '0123/2023',
          procedure: 'Cấp phép xây dựng',
          owner: 'Lê Thị Bịa',
          address: 'Số 1 đường Giả',
          Phường: 'Phường 3',
          'Số VB': '45',
          'Ngày ký': '01/04/2023',
          received: '2023-04-05',
          due: '2023-04-25',
          returned: '2023-04-24',
        },
      ],
    },
  ],
};
