export interface MenuPage {
  path: string;
  label: string;
}

export interface MenuGroup {
  key: string;
  label: string;
  pages: MenuPage[];
}

export const menu: MenuGroup[] = [
  {
    key: 'xu-ly',
    label: 'Xử lý hồ sơ',
    pages: [{ path: '/dvc/xu-ly-ho-so/dang-xu-ly', label: 'Hồ sơ đang xử lý' }],
  },
  {
    key: 'theo-doi',
    label: 'Theo dõi hồ sơ',
    pages: [
      { path: '/dvc/theo-doi-ho-so/theo-doi-tat-ca-ho-so', label: 'Theo dõi tất cả hồ sơ' },
      { path: '/dvc/theo-doi-ho-so/ho-so-toi-han', label: 'Hồ sơ tới hạn' },
      { path: '/dvc/theo-doi-ho-so/ho-so-qua-han', label: 'Hồ sơ quá hạn' },
    ],
  },
  {
    key: 'tra-cuu',
    label: 'Tra cứu',
    pages: [{ path: '/dvc/tra-cuu/tat-ca-ho-so', label: 'Tra cứu tất cả hồ sơ' }],
  },
  {
    key: 'thong-ke',
    label: 'Thống kê',
    pages: [
      { path: '/dvc/thong-ke/bao-cao-06a', label: 'Báo cáo 06a' },
      { path: '/dvc/thong-ke/bao-cao-06-cac-cap', label: 'Báo cáo 06 các cấp' },
      { path: '/dvc/thong-ke/bao-cao-07a', label: 'Báo cáo 07a' },
      { path: '/dvc/thong-ke/bao-cao-tong-hop-don-vi', label: 'Tổng hợp đơn vị' },
      { path: '/dvc/thong-ke/danh-sach-thu-tuc', label: 'Danh sách thủ tục' },
    ],
  },
  {
    key: 'nhap-bieu',
    label: 'Nhập biểu',
    pages: [
      { path: '/nhap-bieu/06a?rows=linh-vuc', label: 'Biểu 06a theo lĩnh vực' },
      { path: '/nhap-bieu/06a?rows=don-vi', label: 'Biểu 06a theo đơn vị' },
    ],
  },
];
