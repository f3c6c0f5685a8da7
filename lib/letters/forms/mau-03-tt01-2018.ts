import type { LetterForm } from '../letter-form';

/** As the system of one province prints it. */
export const mau03tt012018: LetterForm = {
  version: 1,
  id: 'mau-03-tt01-2018',
  kind: 'refusal',
  number: 'Mẫu số 03',
  title: 'PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ',
  legalBasis: 'Nghị định số 61/2018/NĐ-CP, Điều 19 khoản 8; Thông tư số 01/2018/TT-VPCP ngày 23/11/2018, Điều 9 và Mẫu số 03',
  validFrom: '2019-01-06',
  validTo: '2025-09-14',
  evidence: 'seen',
  note: 'Từ ngày 15/9/2025 có Thông tư số 03/2025/TT-VPCP với bộ mẫu mới.',
  paper: 'A5',
  desk: 'BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ',
  blocks: [
    { kind: 'paragraph', text: 'Tiếp nhận hồ sơ của: {owner}' },
    { kind: 'paragraph', text: 'Địa chỉ: {address}' },
    { kind: 'paragraph', text: 'Số điện thoại: {phone}' },
    { kind: 'paragraph', text: 'Email: {email}' },
    { kind: 'paragraph', text: 'Nội dung yêu cầu giải quyết: {procedure}.' },
    { kind: 'paragraph', text: 'Mã số hồ sơ: {code}.' },
    {
      kind: 'paragraph',
      text: 'Qua xem xét, {unit} thông báo không tiếp nhận, giải quyết hồ sơ này với lý do cụ thể như sau: {reason}.',
    },
    { kind: 'paragraph', text: 'Xin thông báo cho Ông/Bà được biết và thực hiện./.' },
  ],
  reasons: [],
  recipients: [],
  signers: [
    { title: 'NGƯỜI NỘP HỒ SƠ', note: '(Ký và ghi rõ họ tên)', fixed: true },
    { title: 'NGƯỜI TIẾP NHẬN HỒ SƠ', note: '(Ký và ghi rõ họ tên)', fixed: true },
  ],
};
