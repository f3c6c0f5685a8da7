import type { Column, ColumnGroup } from './content';

type Tree = readonly (Column | ColumnGroup)[];

/** Biểu II.06a, columns 3 to 13. */
export const tree06a: Tree = [
  {
    header: 'Tiếp nhận',
    children: [
      { key: 'c3', header: 'Tổng số', wants: 'toResolve.total', number: '3' },
      {
        header: 'Trong kỳ',
        children: [
          { key: 'c4', header: 'Trực tuyến', wants: 'received.online', number: '4' },
          { key: 'c5', header: 'Trực tiếp, dịch vụ bưu chính', wants: 'received.directOrPostal', number: '5' },
        ],
      },
      { key: 'c6', header: 'Từ kỳ trước', wants: 'carriedOver', number: '6' },
    ],
  },
  {
    header: 'Số lượng hồ sơ đã giải quyết',
    children: [
      { key: 'c7', header: 'Tổng số', wants: 'resolved.total', number: '7' },
      { key: 'c8', header: 'Trước hạn', wants: 'resolved.early', number: '8' },
      { key: 'c9', header: 'Đúng hạn', wants: 'resolved.onTime', number: '9' },
      { key: 'c10', header: 'Quá hạn', wants: 'resolved.late', number: '10' },
    ],
  },
  {
    header: 'Số lượng hồ sơ đang giải quyết',
    children: [
      { key: 'c11', header: 'Tổng số', wants: 'pending.total', number: '11' },
      { key: 'c12', header: 'Trong hạn', wants: 'pending.inTime', number: '12' },
      { key: 'c13', header: 'Quá hạn', wants: 'pending.overdue', number: '13' },
    ],
  },
];

export const tree07a: Tree = [
  {
    header: 'Số hồ sơ nhận giải quyết',
    children: [
      { key: 'tong', header: 'Tổng số', wants: 'toResolve.total', state: 'computed', adds: ['truoc', 'moi'] },
      {
        header: 'Trong đó',
        children: [
          { key: 'truoc', header: 'Số kỳ trước chuyển qua', wants: 'carriedOver' },
          { key: 'moi', header: 'Số mới tiếp nhận', wants: 'received.total' },
        ],
      },
    ],
  },
  {
    header: 'Kết quả giải quyết',
    children: [
      {
        header: 'Số hồ sơ đã giải quyết',
        children: [
          { key: 'da', header: 'Tổng số', wants: 'resolved.total', state: 'computed', adds: ['dung', 'qua'] },
          { key: 'dung', header: 'Trả đúng thời hạn', wants: 'resolved.earlyOrOnTime' },
          { key: 'qua', header: 'Trả quá hạn', wants: 'resolved.late' },
        ],
      },
      {
        header: 'Số hồ sơ đang giải quyết',
        children: [
          { key: 'dang', header: 'Tổng số', wants: 'pending.total', state: 'computed', adds: ['chua', 'dangQua'] },
          { key: 'chua', header: 'Chưa đến hạn', wants: 'pending.inTime' },
          { key: 'dangQua', header: 'Quá hạn', wants: 'pending.overdue' },
        ],
      },
    ],
  },
  { key: 'boSung', header: 'Bổ sung', wants: 'awaitingSupplement' },
  { key: 'traLai', header: 'Trả lại', wants: 'returned' },
];

/** The table by unit of the portal of Tân Dân. */
export const treeByUnit: Tree = [
  {
    header: 'Tiếp nhận',
    children: [
      { key: 'tong', header: 'Tổng số', wants: 'toResolve.total' },
      { key: 'kyTruoc', header: 'Kỳ trước', wants: 'carriedOver' },
      { key: 'trongKy', header: 'Trong kỳ', wants: 'received.total' },
    ],
  },
  {
    header: 'Đã xử lý',
    children: [
      { key: 'truocHan', header: 'Trước hạn', wants: 'resolved.early' },
      { key: 'dungHan', header: 'Đúng hạn', wants: 'resolved.onTime' },
      { key: 'quaHan', header: 'Quá hạn', wants: 'resolved.late' },
    ],
  },
  {
    header: 'Đang xử lý',
    children: [
      { key: 'trongHan', header: 'Trong hạn', wants: 'pending.inTime' },
      { key: 'dangQuaHan', header: 'Quá hạn', wants: 'pending.overdue' },
    ],
  },
  { key: 'boSung', header: 'Bổ sung', wants: 'awaitingSupplement' },
  { key: 'traLai', header: 'Trả lại/ Rút HS', wants: 'returnedOrWithdrawn' },
];

export const treeOpencps: Tree = [
  { key: 'dauKy', header: 'Số đầu kỳ', wants: 'toResolve.total', number: '(3 = 4 + 5)' },
  { key: 'kyTruoc', header: 'Kỳ trước chuyển qua', wants: 'carriedOver', number: '(4)' },
  { key: 'trongKy', header: 'Tiếp nhận trong kỳ', wants: 'received.total', number: '(5)' },
  {
    header: 'Kết quả giải quyết trong kỳ',
    children: [
      {
        header: 'Hồ sơ đã giải quyết xong',
        children: [
          { key: 'xong', header: 'Tổng số', wants: 'resolved.total', number: '(6 = 7 + 8 + 9)' },
          { key: 'som', header: 'Sớm hạn', wants: 'resolved.early', number: '(7)' },
          { key: 'dung', header: 'Đúng hạn', wants: 'resolved.onTime', number: '(8)' },
          { key: 'tre', header: 'Trễ hạn', wants: 'resolved.late', number: '(9)' },
        ],
      },
      {
        header: 'Hồ sơ đang giải quyết',
        children: [
          { key: 'dang', header: 'Tổng số', wants: 'pending.total', number: '(10 = 11 + 12)' },
          { key: 'chua', header: 'Chưa đến hạn', wants: 'pending.inTime', number: '(11)' },
          { key: 'qua', header: 'Quá hạn', wants: 'pending.overdue', number: '(12)' },
        ],
      },
    ],
  },
  { key: 'tongTre', header: 'Tổng số trễ hạn', wants: 'late.total', number: '(13 = 9 + 12)' },
  { key: 'traLai', header: 'Hồ sơ trả lại', wants: 'returned', number: '(14)' },
  { key: 'rut', header: 'Hồ sơ rút', wants: 'withdrawn', number: '(15)' },
];

export const treeOep: Tree = [
  { key: 'tong', header: 'Tổng', wants: 'toResolve.total' },
  { key: 'nhan', header: 'Tiếp nhận', wants: 'received.total' },
  { key: 'kyTruoc', header: 'Kỳ trước chuyển qua', wants: 'carriedOver' },
  {
    header: 'Hồ sơ đã giải quyết',
    children: [
      { key: 'da', header: 'Số hồ sơ', wants: 'resolved.total' },
      { key: 'som', header: 'Sớm', wants: 'resolved.early' },
      { key: 'dung', header: 'Đúng', wants: 'resolved.onTime' },
      { key: 'tre', header: 'Trễ', wants: 'resolved.late' },
    ],
  },
  {
    header: 'Hồ sơ đang giải quyết',
    children: [
      { key: 'dang', header: 'Số hồ sơ', wants: 'pending.total' },
      { key: 'chua', header: 'Chưa đến hạn', wants: 'pending.inTime' },
      { key: 'qua', header: 'Đã quá hạn', wants: 'pending.overdue' },
    ],
  },
  { key: 'rut', header: 'CD rút hồ sơ', wants: 'withdrawn' },
  { key: 'traLai', header: 'Hồ sơ trả lại', wants: 'returned' },
];

/** Of the land office, with the two levels that most grids of the jQuery years can draw. */
export const treeLand: Tree = [
  { key: 'kyTruoc', header: 'Kỳ trước chuyển sang', wants: 'carriedOver' },
  {
    header: 'Tiếp nhận trong kỳ',
    children: [
      { key: 'trucTiep', header: 'Trực tiếp', wants: 'received.direct' },
      { key: 'trucTuyen', header: 'Trực tuyến', wants: 'received.online' },
    ],
  },
  { key: 'cong', header: 'Cộng', wants: 'toResolve.total' },
  {
    header: 'Đã giải quyết',
    children: [
      { key: 'da', header: 'Tổng số', wants: 'resolved.total' },
      { key: 'trongHan', header: 'Trước và trong hạn', wants: 'resolved.earlyOrOnTime' },
      { key: 'tre', header: 'Trễ hạn', wants: 'resolved.late' },
    ],
  },
  {
    header: 'Đang giải quyết',
    children: [
      { key: 'dang', header: 'Tổng số', wants: 'pending.total' },
      { key: 'dangTrong', header: 'Trong hạn', wants: 'pending.inTime' },
      { key: 'dangQua', header: 'Quá hạn', wants: 'pending.overdue' },
    ],
  },
];

/** Second table of progress: "Trong hạn" stands for dossiers that are resolved. */
export const treeProgress: Tree = [
  {
    header: 'Tiếp nhận',
    children: [
      { key: 'tong', header: 'Tổng số', wants: 'toResolve.total' },
      { key: 'kyTruoc', header: 'Kỳ trước chuyển sang', wants: 'carriedOver' },
      {
        header: 'Trong kỳ',
        children: [
          { key: 'trongKy', header: 'Tổng số', wants: 'received.total' },
          { key: 'trucTuyen', header: 'Trực tuyến', wants: 'received.online' },
          { key: 'trucTiep', header: 'Trực tiếp', wants: 'received.direct' },
          { key: 'bcci', header: 'BCCI', wants: 'received.postal' },
        ],
      },
    ],
  },
  {
    header: 'Đã xử lý',
    children: [
      { key: 'da', header: 'Tổng số', wants: 'resolved.total' },
      { key: 'truoc', header: 'Trước hạn', wants: 'resolved.early' },
      { key: 'trong', header: 'Trong hạn', wants: 'resolved.onTime' },
      { key: 'qua', header: 'Quá hạn', wants: 'resolved.late' },
    ],
  },
  {
    header: 'Đang xử lý',
    children: [
      { key: 'dang', header: 'Tổng số', wants: 'pending.total' },
      { key: 'dangTrong', header: 'Trong hạn', wants: 'pending.inTime' },
      { key: 'dangQua', header: 'Quá hạn', wants: 'pending.overdue' },
    ],
  },
];

/** One column changed, wherever it stands. */
export function withColumns(tree: Tree, change: Readonly<Record<string, Partial<Column>>>): (Column | ColumnGroup)[] {
  return tree.map((node) =>
    'children' in node ? { ...node, children: withColumns(node.children, change) } : { ...node, ...change[node.key] },
  );
}

/** The same columns with every one open: nothing is added up by the page. */
export function opened(tree: Tree): (Column | ColumnGroup)[] {
  return tree.map((node) => {
    if ('children' in node) return { ...node, children: opened(node.children) };
    const { state: _state, adds: _adds, ...open } = node;
    return open;
  });
}
