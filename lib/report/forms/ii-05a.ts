import type { ReportForm } from '../form';

/** Petitions received directly, by the slots that published reports fill; the printed column numbers have not been seen. */
export const ii05a: ReportForm = {
  id: 'ii-05a',
  number: 'Biểu số II.05a/VPCP/KSTT',
  title: 'Kết quả tiếp nhận, xử lý phản ánh, kiến nghị tại cơ quan, đơn vị trực tiếp tiếp nhận',
  validFrom: '2020-10-21',
  legalBasis: 'Thông tư số 01/2020/TT-VPCP ngày 21/10/2020',
  issuer: 'Văn phòng Chính phủ',
  levels: ['province', 'district', 'commune'],
  evidence: 'assumed',
  note: 'Các ô lấy theo báo cáo đã công bố; thứ tự và số cột cần đối chiếu với biểu in. Kỳ báo cáo từ năm 2026: kiểm tra mẫu hiện hành trước khi nộp.',
  rows: 'unit',
  columns: [
    { number: 1, indicator: 'petition.total', path: ['Số phản ánh, kiến nghị tiếp nhận', 'Tổng số'], computed: true },
    { number: 2, indicator: 'petition.received', path: ['Số phản ánh, kiến nghị tiếp nhận', 'Tiếp nhận mới trong kỳ'] },
    { number: 3, indicator: 'petition.carriedOver', path: ['Số phản ánh, kiến nghị tiếp nhận', 'Từ kỳ trước chuyển qua'] },
    { number: 4, indicator: 'petition.onRules', path: ['Phân loại', 'Về quy định hành chính'] },
    { number: 5, indicator: 'petition.onConduct', path: ['Phân loại', 'Về hành vi hành chính'] },
    { number: 6, indicator: 'petition.noGrounds', path: ['Phân loại', 'Không đủ cơ sở giải quyết'] },
    { number: 7, indicator: 'petition.resolved', path: ['Đã xử lý', 'Tổng số'] },
    { number: 8, indicator: 'petition.published', path: ['Đã xử lý', 'Đã đăng tải công khai'] },
    { number: 9, indicator: 'petition.pending', path: ['Đang xử lý'] },
  ],
  equations: [
    { total: 1, parts: [2, 3] },
    { total: 1, parts: [7, 9] },
  ],
  unnumbered: true,
};
