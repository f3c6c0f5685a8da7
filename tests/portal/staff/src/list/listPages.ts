export type ListName = 'tat-ca' | 'dang-xu-ly' | 'qua-han' | 'toi-han' | 'tra-cuu';

/** How one list page differs from the others. */
export interface ListPage {
  path: string;
  title: string;
  list: ListName;
  /** The hidden twelve-column copy that the export works from. */
  clone: boolean;
  checkboxes: boolean;
  /** Row classes for overdue and due dossiers. */
  rowState: boolean;
  statusLine: boolean;
  /** No table before the officer's roles are known. */
  waitsForRole: boolean;
  /** Queries on opening; the lookup page waits for `Xác nhận`. */
  queriesAtOnce: boolean;
}

export const listPages: ListPage[] = [
  {
    path: '/dvc/theo-doi-ho-so/theo-doi-tat-ca-ho-so',
    title: 'Theo dõi tất cả hồ sơ',
    list: 'tat-ca',
    clone: false,
    checkboxes: false,
    rowState: false,
    statusLine: true,
    waitsForRole: false,
    queriesAtOnce: true,
  },
  {
    path: '/dvc/xu-ly-ho-so/dang-xu-ly',
    title: 'Hồ sơ đang xử lý',
    list: 'dang-xu-ly',
    clone: true,
    checkboxes: true,
    rowState: true,
    statusLine: false,
    waitsForRole: false,
    queriesAtOnce: true,
  },
  {
    path: '/dvc/theo-doi-ho-so/ho-so-qua-han',
    title: 'Hồ sơ quá hạn',
    list: 'qua-han',
    clone: true,
    checkboxes: false,
    rowState: false,
    statusLine: true,
    waitsForRole: true,
    queriesAtOnce: true,
  },
  {
    path: '/dvc/theo-doi-ho-so/ho-so-toi-han',
    title: 'Hồ sơ tới hạn',
    list: 'toi-han',
    clone: true,
    checkboxes: false,
    rowState: false,
    statusLine: true,
    waitsForRole: false,
    queriesAtOnce: true,
  },
  {
    path: '/dvc/tra-cuu/tat-ca-ho-so',
    title: 'Tra cứu tất cả hồ sơ',
    list: 'tra-cuu',
    clone: true,
    checkboxes: true,
    rowState: true,
    statusLine: true,
    waitsForRole: false,
    queriesAtOnce: false,
  },
];
