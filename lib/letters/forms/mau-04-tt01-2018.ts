import type { LetterForm } from '../letter-form';

/** The parts follow the letters that two offices print in use; the wording has not been compared with the published form. */
export const mau04tt012018: LetterForm = {
  version: 1,
  id: 'mau-04-tt01-2018',
  kind: 'apology',
  number: 'Mẫu số 04',
  title: 'PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ',
  legalBasis: 'Nghị định số 61/2018/NĐ-CP, Điều 19 khoản 9; Thông tư số 01/2018/TT-VPCP ngày 23/11/2018, Điều 9 và Mẫu số 04',
  validFrom: '2019-01-06',
  validTo: '2025-09-14',
  evidence: 'assumed',
  note: 'Từ ngày 15/9/2025 có Thông tư số 03/2025/TT-VPCP hướng dẫn Nghị định số 118/2025/NĐ-CP với bộ mẫu mới. Lời văn ở đây chưa đối chiếu với bản ban hành.',
  paper: 'A5',
  symbol: 'PXL',
  blocks: [
    { kind: 'centred', text: 'Kính gửi: {owner}' },
    { kind: 'centred', text: 'Địa chỉ: {address}' },
    {
      kind: 'paragraph',
      text: '{received}, {unit} tiếp nhận hồ sơ đề nghị giải quyết thủ tục hành chính “{procedure}” của Ông/Bà/Tổ chức.',
    },
    { kind: 'paragraph', text: 'Mã số hồ sơ: {code}.' },
    { kind: 'paragraph', text: 'Thời gian hẹn trả kết quả giải quyết hồ sơ: {due}.' },
    {
      kind: 'paragraph',
      text: 'Tuy nhiên, {unit} không trả được kết quả giải quyết hồ sơ của Ông/Bà/Tổ chức đúng thời hạn đã hẹn. Lý do: {reason}.',
    },
    {
      kind: 'paragraph',
      text: '{unit} xin lỗi Ông/Bà/Tổ chức về việc chậm trả kết quả và hẹn trả kết quả giải quyết hồ sơ vào {newDue}.',
    },
    { kind: 'paragraph', text: 'Rất mong nhận được sự thông cảm của Ông/Bà/Tổ chức./.' },
  ],
  reasons: [
    'hồ sơ cần kiểm tra, xác minh thêm trước khi giải quyết',
    'đang chờ ý kiến của cơ quan phối hợp giải quyết',
    'số lượng hồ sơ tiếp nhận cùng thời gian này tăng cao',
    'hệ thống phần mềm bị gián đoạn trong thời gian giải quyết hồ sơ',
  ],
  recipients: ['Như trên', 'Bộ phận Một cửa', 'Lưu: hồ sơ'],
  signers: [{ title: 'THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ', note: '(Ký, ghi rõ họ tên và đóng dấu)' }],
};
