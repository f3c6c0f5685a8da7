/** What a figure in a sentence counts, by the word behind or before it. Things of different kinds are never added or compared. */
export const countedThings = {
  dossier: ['hồ sơ thủ tục hành chính', 'hồ sơ TTHC', 'bộ hồ sơ', 'hồ sơ', 'HS', 'bộ HS'],
  procedure: ['thủ tục hành chính', 'thủ tục', 'TTHC', 'dịch vụ công trực tuyến', 'dịch vụ công', 'DVCTT', 'DVC'],
  petition: ['phản ánh, kiến nghị', 'phản ánh kiến nghị', 'phản ánh', 'kiến nghị', 'PAKN', 'ý kiến phản ánh'],
  document: ['văn bản', 'quyết định', 'kế hoạch', 'công văn', 'báo cáo', 'thông báo', 'chỉ thị', 'tài liệu', 'tờ trình', 'quy trình'],
  turn: ['lượt người', 'lượt giao dịch', 'lượt công dân', 'lượt', 'giao dịch', 'cuộc', 'buổi', 'lớp', 'đợt', 'lần', 'tin bài', 'tin, bài'],
  person: ['cán bộ, công chức', 'cán bộ', 'công chức', 'viên chức', 'người dân', 'người', 'công dân', 'thành viên', 'đồng chí', 'tổ chức'],
  unit: [
    'xã, phường, thị trấn',
    'xã, thị trấn',
    'xã, phường',
    'xã',
    'phường',
    'thị trấn',
    'huyện',
    'đơn vị',
    'cơ quan',
    'sở, ngành',
    'sở, ban, ngành',
    'thôn',
  ],
  money: ['đồng', 'VNĐ', 'VND', 'đ'],
  score: ['điểm'],
  time: ['ngày làm việc', 'ngày', 'giờ', 'phút', 'tháng', 'năm', 'tuần', 'tuổi', 'quý'],
  case: ['trường hợp', 'vụ việc', 'đơn thư', 'đơn', 'yêu cầu', 'phiếu', 'tài khoản', 'chứng thư số', 'máy', 'kết quả', 'lĩnh vực'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type CountedThing = keyof typeof countedThings;
