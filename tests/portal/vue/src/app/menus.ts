export type ColumnKey =
  'code' | 'procedureName' | 'subject' | 'owner' | 'address' | 'received' | 'due' | 'status' | 'unitName' | 'handler' | 'timeliness';

/** One list of the side menu. Which columns it has, and under which labels, is decided per menu by the server's configuration. */
export interface ListMenu {
  title: string;
  list: 'dang-xu-ly' | 'qua-han' | 'tat-ca' | 'tra-cuu';
  columns: readonly (readonly [ColumnKey, string])[];
  /** The tooltip that repeats a label lies in the header cell itself, else at the end of the page. */
  labelsDoubled: boolean;
}

export const listMenus: readonly ListMenu[] = [
  {
    title: 'Hồ sơ đang xử lý',
    list: 'dang-xu-ly',
    columns: [
      ['code', 'Mã hồ sơ'],
      ['procedureName', 'Tên thủ tục'],
      ['owner', 'Chủ hồ sơ'],
      ['address', 'Địa chỉ'],
      ['received', 'Ngày tiếp nhận'],
      ['due', 'Ngày hẹn trả'],
      ['status', 'Trạng thái'],
      ['timeliness', 'Thời hạn'],
    ],
    labelsDoubled: false,
  },
  {
    title: 'Hồ sơ quá hạn',
    list: 'qua-han',
    columns: [
      ['code', 'Mã hồ sơ'],
      ['subject', 'Nội dung'],
      ['owner', 'Chủ hồ sơ'],
      ['received', 'Ngày tiếp nhận'],
      ['due', 'Ngày hẹn trả'],
      ['unitName', 'Cơ quan'],
      ['status', 'Trạng thái'],
      ['handler', 'Người thực hiện'],
      ['timeliness', 'Thời hạn'],
    ],
    labelsDoubled: true,
  },
  {
    title: 'Tất cả hồ sơ',
    list: 'tat-ca',
    columns: [
      ['code', 'Mã hồ sơ'],
      ['procedureName', 'Dịch vụ'],
      ['owner', 'Chủ hồ sơ'],
      ['received', 'Ngày tiếp nhận'],
      ['due', 'Ngày hẹn trả'],
      ['status', 'Trạng thái'],
    ],
    labelsDoubled: false,
  },
  {
    title: 'Tra cứu hồ sơ',
    list: 'tra-cuu',
    columns: [
      ['code', 'Mã hồ sơ'],
      ['procedureName', 'Tên thủ tục'],
      ['owner', 'Chủ hồ sơ'],
      ['due', 'Ngày hẹn trả'],
      ['status', 'Trạng thái'],
    ],
    labelsDoubled: false,
  },
];

export const reportMenus = [
  { path: 'linh-vuc', title: 'Thống kê theo lĩnh vực', stub: 'Lĩnh vực' },
  { path: 'don-vi', title: 'Thống kê cấp quận huyện', stub: 'Đơn vị' },
] as const;
