export const menus = [
  { path: '/vi/dossier/processing', title: 'Xử lý hồ sơ', icon: 'folder_open' },
  { path: '/vi/dossier/search', title: 'Tra cứu hồ sơ', icon: 'search' },
  { path: '/vi/statistics/general', title: 'Thống kê tổng hợp', icon: 'bar_chart' },
  { path: '/vi/statistics/06a', title: 'Báo cáo 06a/VPCP/KSTT', icon: 'table_chart' },
] as const;
