import { wholeFacts, type LetterExample } from '../letter.examples';

export const examples: readonly LetterExample[] = [
  {
    name: 'mọi điều đã biết',
    facts: wholeFacts,
    says: [
      'ỦY BAN NHÂN DÂN',
      'XÃ XUÂN DU',
      'Xuân Du, ngày 05 tháng 01 năm 2026',
      'Kính gửi: Nguyễn Thị Bịa',
      'Địa chỉ: Thôn 2, xã Xuân Du',
      'Ngày 01 tháng 12 năm 2025, Ủy ban nhân dân xã Xuân Du tiếp nhận hồ sơ đề nghị giải quyết thủ tục hành chính “Đăng ký khai sinh” của Ông/Bà/Tổ chức.',
      'Mã số hồ sơ: 000.25.31.H56-251201-0007.',
      'Thời gian hẹn trả kết quả giải quyết hồ sơ: 17 giờ 00 phút, ngày 31 tháng 12 năm 2025.',
      'Tuy nhiên, Ủy ban nhân dân xã Xuân Du không trả được kết quả giải quyết hồ sơ của Ông/Bà/Tổ chức đúng thời hạn đã hẹn. Lý do: hồ sơ cần kiểm tra, xác minh thêm.',
      'Ủy ban nhân dân xã Xuân Du xin lỗi Ông/Bà/Tổ chức về việc chậm trả kết quả và hẹn trả kết quả giải quyết hồ sơ vào ngày 12 tháng 01 năm 2026.',
      'CHỦ TỊCH',
      'Lê Văn Mẫu',
    ],
    missing: [],
  },
  {
    name: 'chỉ biết những gì danh sách lưu lại, không có tên và địa chỉ',
    facts: { ...wholeFacts, owner: undefined, address: '', signerTitle: undefined, due: '2025-12-31' },
    says: [
      `Kính gửi: ${'…'.repeat(20)}`,
      'Thời gian hẹn trả kết quả giải quyết hồ sơ: ngày 31 tháng 12 năm 2025.',
      'THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ',
    ],
    missing: ['owner', 'address'],
  },
  {
    name: 'không biết gì ngoài mã hồ sơ',
    facts: { code: '000.25.31.H56-251201-0007' },
    says: [
      'Thời gian hẹn trả kết quả giải quyết hồ sơ: …… giờ …… phút, ngày …… tháng …… năm ………',
      'Mã số hồ sơ: 000.25.31.H56-251201-0007.',
    ],
    missing: ['owner', 'address', 'received', 'unit', 'procedure', 'due', 'reason', 'newDue'],
  },
];
