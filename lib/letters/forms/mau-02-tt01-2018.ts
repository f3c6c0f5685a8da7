import type { LetterForm } from '../letter-form';

/** As the system of one province prints it under this name. */
export const mau02tt012018: LetterForm = {
  version: 1,
  id: 'mau-02-tt01-2018',
  kind: 'supplement',
  number: 'Mẫu số 02',
  title: 'PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ',
  legalBasis: 'Nghị định số 61/2018/NĐ-CP, Điều 19 khoản 4; Thông tư số 01/2018/TT-VPCP ngày 23/11/2018, Điều 9 và Mẫu số 02',
  validFrom: '2019-01-06',
  validTo: '2025-09-14',
  evidence: 'seen',
  note: 'Từ ngày 15/9/2025 có Thông tư số 03/2025/TT-VPCP với bộ mẫu mới. Giấy tờ cần bổ sung do cán bộ ghi tay hoặc ghi thêm trong tệp DOCX.',
  paper: 'A5',
  desk: 'BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ',
  symbol: 'HDHS',
  blocks: [
    { kind: 'paragraph', text: 'Hồ sơ của: {owner}' },
    { kind: 'paragraph', text: 'Nội dung yêu cầu giải quyết: {procedure}.' },
    { kind: 'paragraph', text: 'Mã số hồ sơ: {code}.' },
    { kind: 'paragraph', text: 'Địa chỉ: {address}' },
    { kind: 'paragraph', text: 'Số điện thoại: {phone}' },
    { kind: 'paragraph', text: 'Email: {email}' },
    { kind: 'paragraph', text: 'Yêu cầu hoàn thiện hồ sơ gồm những nội dung sau:' },
    {
      kind: 'table',
      columns: [
        { name: 'TT', share: 8 },
        { name: 'Thành phần hồ sơ', share: 62 },
        { name: 'Bản chính', share: 15 },
        { name: 'Bản sao', share: 15 },
      ],
      rows: 3,
    },
    { kind: 'paragraph', text: 'Lý do: {reason}.' },
    {
      kind: 'paragraph',
      text: 'Trong quá trình hoàn thiện hồ sơ nếu có vướng mắc, Ông/Bà liên hệ với {unit} để được hướng dẫn./.',
    },
  ],
  reasons: [],
  recipients: [],
  signers: [{ title: 'NGƯỜI HƯỚNG DẪN', note: '(Ký và ghi rõ họ tên)', fixed: true }],
};
