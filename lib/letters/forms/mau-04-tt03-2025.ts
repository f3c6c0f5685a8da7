import type { LetterForm } from '../letter-form';

/** Known by its name alone, as other offices quote the annex: nothing is printed from it until somebody brings its text. */
export const mau04tt032025: LetterForm = {
  version: 1,
  id: 'mau-04-tt03-2025',
  kind: 'apology',
  number: 'Mẫu số 04',
  title: 'VĂN BẢN XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN THỜI GIAN GIẢI QUYẾT',
  legalBasis: 'Nghị định số 118/2025/NĐ-CP; Thông tư số 03/2025/TT-VPCP ngày 15/9/2025, Phụ lục I',
  validFrom: '2025-09-15',
  evidence: 'to-supply',
  note: 'Tiện ích chưa có lời văn của mẫu này, tên mẫu và ngày áp dụng chưa đối chiếu. Khi có bản ban hành, nhập mẫu của đơn vị để dùng.',
  paper: 'A4',
  blocks: [],
  reasons: [],
  recipients: [],
  signers: [],
};
