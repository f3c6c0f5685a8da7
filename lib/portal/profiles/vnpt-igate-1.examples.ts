import { drawn, type ProfileExamples } from '../profile.examples';

export const examples: ProfileExamples = {
  addresses: ['motcuav1.quangngai.gov.vn/motcua/tiepnhan', 'laocai.motcua.vnpt.vn/hoso'],
  pages: [
    {
      name: 'list (inferred)',
      html: `<select class="selectpicker"></select><div id="form-content"></div>${drawn(['STT | Mã hồ sơ | Tên thủ tục | Người nộp | Ngày nộp | Trạng thái'], ['1 | 000.09.23.H34-210405-0012 | Đăng ký khai sinh | Lê Thị Bịa | 05/04/2021 | Hồ sơ cần chỉnh sửa'])}`,
      list: [
        {
          ordinal: '1',
          code: '000.09.23.H34-210405-0012',
          procedure: 'Đăng ký khai sinh',
          submitter: 'Lê Thị Bịa',
          submitted: '2021-04-05',
          state: 'waitingSupplement',
        },
      ],
    },
  ],
};
