import { drawn, type ProfileExamples } from '../profile.examples';

export const examples: ProfileExamples = {
  addresses: [
    'motcua.thanhhoa.example/dvc/theo-doi-ho-so/ho-so-qua-han',
    'motcua.thanhhoa.example/dvc/thong-ke/bao-cao-06a',
    'motcua.thanhhoa.example/dvc/tra-cuu/tat-ca-ho-so?page=2',
  ],
  pages: [
    {
      name: 'list',
      html: `<div class="ant-table-wrapper"><table><thead><tr><th class="ant-table-cell"><p>STT</p></th><th class="ant-table-cell"><p>Thông tin hồ sơ</p></th><th class="ant-table-cell"><p>Chủ hồ sơ</p></th><th class="ant-table-cell"><p>Thao tác</p></th></tr></thead>
<tbody class="ant-table-tbody"><tr class="ant-table-row" data-row-key="a1"><td>1</td><td><div><div role="button">H56.25.12-230405-0012</div><div>- Đăng ký khai sinh</div><div>- Trạng thái hồ sơ : Đang xử lý</div><div> - Tiếp nhận trực tuyến: 05/04/2023 10:15, hẹn trả: 12/04/2023 10:15</div></div></td><td>Lê Thị Bịa</td><td>Xem</td></tr></tbody></table></div>`,
      list: [
        {
          ordinal: '1',
          code: 'H56.25.12-230405-0012',
          subject: 'Đăng ký khai sinh',
          state: 'processing',
          received: '2023-04-05T10:15:00',
          due: '2023-04-12T10:15:00',
          channel: 'online',
          owner: 'Lê Thị Bịa',
        },
      ],
    },
    {
      name: 'the list opened from a figure: the second line is the procedure',
      html: `<div class="ContainerSwapper1" style="display:none"></div>${drawn(['STT | Thông tin hồ sơ | Chủ hồ sơ | Trạng thái hồ sơ | Thao tác'], ['1 | <div>H56.25.12-230405-0013</div><div>- Đăng ký khai tử</div><div>- Tiếp nhận trực tiếp: 05/04/2023 10:20, hẹn trả: 06/04/2023 10:20</div> | Trần Văn Đặt | Đã trả kết quả | Xem'])}`,
      list: [
        {
          ordinal: '1',
          code: 'H56.25.12-230405-0013',
          procedure: 'Đăng ký khai tử',
          state: 'returnedToCitizen',
          received: '2023-04-05T10:20:00',
          due: '2023-04-06T10:20:00',
          channel: 'direct',
          owner: 'Trần Văn Đặt',
        },
      ],
    },
    {
      name: 'statistics by channel: "Trong kỳ" holds direct reception only',
      html: `<div id="ContainerSwapper2" style="display:none"></div>${drawn(
        [
          'STT[r2] | Đơn vị[r2] | Tiếp nhận[c5] | Đã xử lý[c4] | Đang xử lý[c2] | Bổ sung[r2] | Trả lại/ Rút HS[r2]',
          'Tổng số | Kỳ trước | Trong kỳ | Qua mạng | Qua BCCI | Trước hạn | Đúng hạn | Quá hạn | Tỷ lệ trước hạn, đúng hạn | Trong hạn | Quá hạn',
        ],
        ['1 | Xã Bịa Đông | 100 | 10 | 30 | 55 | 5 | 60 | 20 | 2 | 97.56% | 12 | 3 | 2 | 1'],
        { cell: 'strong' },
      )}`,
      figures: {
        'Xã Bịa Đông': {
          'toResolve.total': 100,
          carriedOver: 10,
          'received.direct': 30,
          'received.online': 55,
          'received.postal': 5,
          'resolved.early': 60,
          'resolved.onTime': 20,
          'resolved.late': 2,
          'rate.earlyOrOnTime': 97.56,
          'pending.inTime': 12,
          'pending.overdue': 3,
          awaitingSupplement: 2,
          returnedOrWithdrawn: 1,
        },
      },
    },
  ],
};
