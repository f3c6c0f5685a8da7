import { drawn, type ProfileExamples } from '../profile.examples';

export const examples: ProfileExamples = {
  addresses: ['motcua.huyen.example/r3/record/dsp_record?pop_win=1'],
  pages: [
    {
      name: 'list: the time left behind the due date',
      html: `${drawn(['STT | Mã hồ sơ | Tên công dân | Ngày tiếp nhận | Ngày trả hẹn'], ['1 | TP-0104-23 | Lê Thị Bịa | 05/04/2023 08:00 | 12/04/2023<br>(Đã quá hạn 2 ngày)'], { open: '<table class="adminlist table table-bordered">' })}<select id="sel_goto_page"><option>Trang 1</option></select>`,
      list: [
        {
          ordinal: '1',
          code: 'TP-0104-23',
          owner: 'Lê Thị Bịa',
          received: '2023-04-05T08:00:00',
          due: '2023-04-12',
          remaining: 'Đã quá hạn 2 ngày',
        },
      ],
    },
    {
      name: 'report 3',
      html: drawn(
        [
          'STT[r2] | Lĩnh vực[r2] | Tiếp nhận[r2] | Đã giải quyết[c6] | Đang giải quyết[c4] | Đang thực hiện NVTC[r2] | Tỷ lệ sớm và đúng hạn[r2]',
          'Tổng | Trả trước hạn | Trả đúng hạn | Trả quá hạn | HS bị từ chối | HS Công dân rút | Tổng | Chưa đến hạn | Quá hạn | Phải bổ sung',
        ],
        ['1 | Đất đai | 60 | 50 | 20 | 25 | 3 | 1 | 1 | 9 | 6 | 1 | 2 | 1 | 90%'],
        { open: '<table class="adminlist table">' },
      ),
      figures: {
        'Đất đai': {
          'received.total': 60,
          'resolved.total': 50,
          'resolved.early': 20,
          'resolved.onTime': 25,
          'resolved.late': 3,
          refused: 1,
          withdrawn: 1,
          'pending.total': 9,
          'pending.inTime': 6,
          'pending.overdue': 1,
          awaitingSupplement: 2,
          awaitingPayment: 1,
          'rate.earlyOrOnTime': 90,
        },
      },
    },
    {
      name: 'live board: what stands at the moment, no period',
      html: `<select id="sel_rows_per_page"><option>10</option></select>${drawn(
        [
          'Mã TTHC/Đơn vị tiếp nhận[r2] | Tiếp nhận hồ sơ[c2] | Tình hình giải quyết hồ sơ[c6] | Trả kết quả[c2]',
          'Mới tiếp nhận | Đã bàn giao | Đang thụ lý | Đúng tiến độ | Chậm tiến độ | Quá hạn | Phải bổ sung | Đang tạm dừng (Chờ bổ sung/thuế) | Chờ trả | Đã trả',
        ],
        ['TP01 | 3 | 2 | 10 | 7 | 2 | 1 | 4 | 5 | 6 | 90'],
      )}`,
      figures: { TP01: { 'now.received': 3, 'now.processing': 10, 'now.awaitingSupplement': 4, 'now.awaitingReturn': 6 } },
    },
  ],
};
