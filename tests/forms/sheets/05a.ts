import type { Sheet } from '../sheet';
import { leaf } from './headers';

/** The slots of biểu II.05a: one row, each slot a field with its label. */
export const sheet: Sheet = {
  number: 'Biểu số II.05a/VPCP/KSTT',
  title: 'KẾT QUẢ TIẾP NHẬN, XỬ LÝ PHẢN ÁNH, KIẾN NGHỊ VỀ QUY ĐỊNH HÀNH CHÍNH',
  countHeader: 'STT',
  labelHeader: 'Nội dung',
  tree: [
    leaf('tong', 'Tổng số phản ánh, kiến nghị', 'petition.total', ['moi', 'kyTruoc']),
    leaf('moi', 'Số phản ánh, kiến nghị tiếp nhận mới trong kỳ', 'petition.received'),
    leaf('kyTruoc', 'Số phản ánh, kiến nghị từ kỳ trước chuyển qua', 'petition.carriedOver'),
    leaf('quyDinh', 'Số phản ánh, kiến nghị về quy định hành chính', 'petition.onRules'),
    leaf('hanhVi', 'Số phản ánh, kiến nghị về hành vi hành chính', 'petition.onConduct'),
    leaf('da', 'Số phản ánh, kiến nghị đã xử lý', 'petition.resolved'),
    leaf('dangTai', 'Số phản ánh, kiến nghị đã được đăng tải công khai', 'petition.published'),
    leaf('dang', 'Số phản ánh, kiến nghị đang xử lý', 'petition.pending'),
  ],
  rows: [{ label: 'Phản ánh, kiến nghị' }],
};
