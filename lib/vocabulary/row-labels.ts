/** What the rows of a statistics table are, by the header of their label column; `unknown`: months and the like. */
export const rowLabels = {
  unit: [
    'Đơn vị',
    'Tên đơn vị',
    'Cơ quan',
    'Địa phương',
    'Tên cơ quan',
    'Cơ quan, đơn vị',
    'Đơn vị giải quyết',
    'Đơn vị tiếp nhận',
    'Tên',
    'Tên đơn vị xử lý',
    'Đơn vị được giao giải quyết',
    'Bộ, ngành',
    'Tỉnh, thành phố',
  ],
  field: [
    'Lĩnh vực',
    'Lĩnh vực giải quyết',
    'Lĩnh vực, công việc giải quyết theo cấp',
    'Tên lĩnh vực',
    'Nhóm thủ tục hành chính',
    'Lĩnh vực, công việc giải quyết',
  ],
  procedure: ['Thủ tục', 'Tên thủ tục', 'Thủ tục hành chính', 'Tên thủ tục hành chính'],
  unknown: ['Tháng', 'Quý', 'Năm', 'Nội dung', 'Chỉ tiêu', 'Hệ thống'],
} as const;

/** First words of a row that adds up the others. */
export const totalRowLabels = [
  'Tổng số',
  'Tổng cộng',
  'Tổng',
  'Cộng',
  'Tổng toàn huyện',
  'Tổng toàn tỉnh',
  'Toàn tỉnh',
  'Toàn huyện',
  'Toàn thành phố',
  'Toàn xã',
  'Tổng toàn xã',
  'Tổng số chung',
  'Tổng cộng toàn tỉnh',
];
