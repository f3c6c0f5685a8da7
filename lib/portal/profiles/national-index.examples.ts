import { drawn, type ProfileExamples } from '../profile.examples';

export const examples: ProfileExamples = {
  addresses: ['dichvucong.gov.vn/p/home/dvc-index-tinhthanhpho-tonghop.html'],
  pages: [
    {
      name: 'scores by province',
      html: `<div id="table-container">${drawn(
        ['STT | Tên đơn vị | Công khai, minh bạch | Tiến độ giải quyết | Dịch vụ trực tuyến | Mức độ hài lòng | Số hóa hồ sơ | Tổng điểm'],
        ['1 | Tỉnh Bịa | 17,5 | 19,2 | 8,1 | 17,9 | 15,3 | 78'],
      )}</div>`,
      figures: {
        'Tỉnh Bịa': {
          'rate.index.publicity': 17.5,
          'rate.index.progress': 19.2,
          'rate.index.online': 8.1,
          'rate.index.satisfaction': 17.9,
          'rate.index.digitisation': 15.3,
          'rate.index.total': 78,
        },
      },
    },
  ],
};
