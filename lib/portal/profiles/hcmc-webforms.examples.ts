import { drawn, type ProfileExamples } from '../profile.examples';

const state = '<input type="hidden" name="__VIEWSTATE" value="/wEP">';

export const examples: ProfileExamples = {
  addresses: ['hshc.quan1.example/DanhSach.aspx?Loai=CHUAGQQUAHAN', 'hshc.quan1.example/DanhSach.aspx?Thang=4&Loai=TONTRUOC'],
  pages: [
    {
      name: 'list: "Tình trạng" says whether the dossier is in time',
      html: `${state}${drawn(
        [
          'Số biên nhận | Hồ sơ tiếp nhận ID | Họ tên | Địa chỉ | Ngày nhận | Ngày hẹn trả | Loại hồ sơ | Mã tình trạng | Tình trạng | Người thụ lý',
        ],
        ['1024/2023 | 88 | Lê Thị Bịa | Số 1 đường Giả | 05/04/2023 | 12/04/2023 | Sao y | 4 | Quá hạn 2 ngày | Phạm Văn Giả'],
        { cell: 'td' },
      )}`,
      list: [
        {
          code: '1024/2023',
          'Hồ sơ tiếp nhận ID': '88',
          owner: 'Lê Thị Bịa',
          address: 'Số 1 đường Giả',
          received: '2023-04-05',
          due: '2023-04-12',
          procedure: 'Sao y',
          'Mã tình trạng': '4',
          remaining: 'Quá hạn 2 ngày',
          handler: 'Phạm Văn Giả',
        },
      ],
    },
  ],
};
