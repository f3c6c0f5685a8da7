export type ReportName = '06a' | '06-cac-cap' | '07a' | 'tong-hop-don-vi';

export interface ReportPageDef {
  path: string;
  title: string;
  report: ReportName;
  /** First day of the period the page opens with: of the year or of the month. */
  opensWith: 'year' | 'month';
}

export const reportPages: ReportPageDef[] = [
  { path: '/dvc/thong-ke/bao-cao-06a', title: 'Báo cáo 06a', report: '06a', opensWith: 'year' },
  { path: '/dvc/thong-ke/bao-cao-06-cac-cap', title: 'Báo cáo 06 các cấp', report: '06-cac-cap', opensWith: 'year' },
  { path: '/dvc/thong-ke/bao-cao-07a', title: 'Báo cáo 07a', report: '07a', opensWith: 'year' },
  { path: '/dvc/thong-ke/bao-cao-tong-hop-don-vi', title: 'Báo cáo tổng hợp đơn vị', report: 'tong-hop-don-vi', opensWith: 'month' },
];

export const reportTitle = 'TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC TẠI CƠ QUAN, ĐƠN VỊ TRỰC TIẾP GIẢI QUYẾT TTHC';
