import { drawn, type ProfileExamples } from '../profile.examples';

export const examples: ProfileExamples = {
  addresses: ['motcua.tinh.example/vi/dossier/search/5f8a?code=&acceptFrom=2024-01-01&status=2', 'motcua.moh.gov.vn/vi/dossier/reception'],
  pages: [
    {
      name: 'list (inferred): the procedure under "Nội dung"',
      html: drawn(
        ['STT | Mã hồ sơ | Nội dung | Yêu cầu giải quyết | Thực hiện | Thời hạn | Thao tác'],
        [
          '1 | H21.56.01-240101-0001 | Đăng ký khai sinh | Khai sinh cho con | Phạm Văn Giả | <div>Hạn xử lý: 03/01/2024 17:00</div><div>Thời gian còn lại: 1 ngày 2 giờ 30 phút</div> | more_vert',
        ],
      ).replaceAll('<th>', '<th class="mat-header-cell">'),
      list: [
        {
          ordinal: '1',
          code: 'H21.56.01-240101-0001',
          procedure: 'Đăng ký khai sinh',
          subject: 'Khai sinh cho con',
          handler: 'Phạm Văn Giả',
          stepDue: '2024-01-03T17:00:00',
          remaining: '1 ngày 2 giờ 30 phút',
        },
      ],
    },
  ],
};
