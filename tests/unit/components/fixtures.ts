import type { Finding } from '../../../lib/check/finding';
import type { StoredDossier } from '../../../lib/dossier/dossier';
import type { CountedCell, CountedForm } from '../../../lib/report/counted-form';
import type { FigureTable } from '../../../lib/table/figures';
import { message } from '../../../lib/text/message';
import { addDays } from '../../../lib/text/moment';
import type { StateId } from '../../../lib/vocabulary/state';

/** Figures of the second quarter 2023 of a real district report; dossiers are invented. */
export const now = '2023-06-14T16:20:00';
export const portal = 'https://motcua.nhuthanh.example.gov.vn';

const procedures = [
  [
    'Đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất do thay đổi thông tin về người được cấp Giấy chứng nhận',
    'Đất đai',
  ],
  ['Đăng ký khai sinh', 'Hộ tịch'],
  ['Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan tổ chức có thẩm quyền của Việt Nam cấp', 'Chứng thực'],
  ['Đăng ký thành lập hộ kinh doanh', 'Thành lập và hoạt động của hộ kinh doanh'],
  ['Cấp giấy phép xây dựng nhà ở riêng lẻ', 'Hoạt động xây dựng'],
] as const;

export function dossier(n: number, more: Partial<StoredDossier> = {}): StoredDossier {
  const [procedure, fieldName] = procedures[n % procedures.length]!;
  const code = `000.25.31.H56-230${String(500 + n).padStart(3, '0')}-${String(1000 + n * 7).slice(-4)}`;
  const state: StateId = 'processing';
  return {
    portal,
    code,
    key: `${portal}|${code}`,
    procedure,
    fieldName,
    unit: 'UBND huyện Như Thanh',
    received: `${addDays(now, -20 - (n % 9))}T08:30:00`,
    due: `${addDays(now, -((n * 3) % 40) - 1)}T17:00:00`,
    state,
    stateText: 'Đang thụ lý',
    channel: n % 3 === 0 ? 'direct' : 'online',
    firstSeen: '2023-05-30T09:12:00',
    lastSeen: '2023-06-14T15:58:00',
    captureId: 'list-1',
    history: [{ at: '2023-05-30T09:12:00', state: 'received', stateText: 'Đã tiếp nhận' }],
    ...more,
  };
}

export const sumFinding: Finding = {
  id: 'f1',
  rule: 'sum-of-parts',
  severity: 'block',
  what: message('UBND xã Xuân Du: đã giải quyết 412 + 38 + 2 = 452 hồ sơ, bảng ghi 457: chênh 5.'),
  why: message('Tổng số đã giải quyết bằng trước hạn cộng đúng hạn cộng quá hạn (cột 7 = 8 + 9 + 10).'),
  next: message('Mở bảng thống kê trên cổng, tra cứu lại cùng kỳ và xem cột (7) của dòng này.'),
  figures: [
    {
      label: 'Trước hạn',
      raw: '412',
      value: 412,
      source: {
        captureId: 'c1',
        screen: 'Báo cáo 06a',
        row: 'UBND xã Xuân Du',
        column: '(8)',
        at: '2023-06-14T15:40:00',
        cell: { row: 5, col: 7 },
      },
    },
    {
      label: 'Đúng hạn',
      raw: '38',
      value: 38,
      source: {
        captureId: 'c1',
        screen: 'Báo cáo 06a',
        row: 'UBND xã Xuân Du',
        column: '(9)',
        at: '2023-06-14T15:40:00',
        cell: { row: 5, col: 8 },
      },
    },
    {
      label: 'Quá hạn',
      raw: '2',
      value: 2,
      source: {
        captureId: 'c1',
        screen: 'Báo cáo 06a',
        row: 'UBND xã Xuân Du',
        column: '(10)',
        at: '2023-06-14T15:40:00',
        cell: { row: 5, col: 9 },
      },
    },
    {
      label: 'Đã giải quyết, tổng số',
      raw: '457',
      value: 457,
      source: {
        captureId: 'c1',
        screen: 'Báo cáo 06a',
        row: 'UBND xã Xuân Du',
        column: '(7)',
        at: '2023-06-14T15:40:00',
        cell: { row: 5, col: 6 },
      },
    },
  ],
  expected: 452,
  found: 457,
  difference: 5,
  source: 'Thông tư 01/2020/TT-VPCP, biểu II.06a',
};

export const dateFinding: Finding = {
  id: 'f2',
  rule: 'received-after-due',
  severity: 'warn',
  what: message('Hồ sơ có hạn trả 02/06/2023 trước ngày tiếp nhận 05/06/2023.'),
  why: message('Hạn trả được tính từ ngày tiếp nhận nên không thể đứng trước ngày đó.'),
  next: message('Mở hồ sơ trên cổng, xem lại ngày tiếp nhận và số ngày giải quyết của thủ tục.'),
  figures: [
    {
      label: 'Ngày tiếp nhận',
      raw: '05/06/2023 08:30',
      source: { screen: 'Hồ sơ đang xử lý', code: dossier(3).code, at: '2023-06-14T15:58:00' },
    },
    { label: 'Hạn trả', raw: '02/06/2023 17:00', source: { screen: 'Hồ sơ đang xử lý', code: dossier(3).code, at: '2023-06-14T15:58:00' } },
  ],
  source: 'Nghị định 61/2018/NĐ-CP, Điều 17',
  code: dossier(3).code,
};

const paths: readonly (readonly string[])[] = [
  ['Số hồ sơ nhận giải quyết', 'Tổng số'],
  ['Số hồ sơ nhận giải quyết', 'Trong kỳ', 'Trực tuyến'],
  ['Số hồ sơ nhận giải quyết', 'Trong kỳ', 'Trực tiếp, dịch vụ bưu chính'],
  ['Số hồ sơ nhận giải quyết', 'Từ kỳ trước'],
  ['Số hồ sơ đã giải quyết', 'Tổng số'],
  ['Số hồ sơ đã giải quyết', 'Trước hạn'],
  ['Số hồ sơ đã giải quyết', 'Đúng hạn'],
  ['Số hồ sơ đã giải quyết', 'Quá hạn'],
  ['Số hồ sơ đang giải quyết', 'Tổng số'],
  ['Số hồ sơ đang giải quyết', 'Trong hạn'],
  ['Số hồ sơ đang giải quyết', 'Quá hạn'],
];

const rows: readonly (readonly [string, ...(number | undefined)[]])[] = [
  ['UBND huyện Như Thanh', 395, 384, 0, 11, 385, 350, 35, 0, 10, 10, 0],
  ['UBND xã Xuân Du', 470, 400, 60, 10, 457, 412, 38, 2, 18, 12, 6],
  ['Thị trấn Bến Sung', 4905, 4169, 658, 78, 4783, 4208, 567, 8, 122, 98, 24],
  ['UBND xã Phú Nhuận', undefined, 0, 0, 0, undefined, 0, 0, 0, 0, 0, 0],
];

export const figureTable: FigureTable = {
  title: 'Tình hình, kết quả giải quyết TTHC',
  rowsAre: 'unit',
  formulas: [],
  unclear: [],
  columns: paths.map((path, index) => ({ col: index + 2, path, number: index + 3 })),
  rows: [
    ...rows.map(([label, ...values], index) => ({
      row: index + 4,
      label,
      kind: 'data' as const,
      ...(index > 0 && { group: 'Xã, phường, thị trấn' }),
      cells: values.map((value) => (value === undefined ? undefined : { raw: value.toLocaleString('vi-VN'), value, decimals: 0 })),
    })),
    {
      row: 9,
      label: 'Tổng số',
      kind: 'total',
      cells: [5770, 4953, 718, 99, 5625, 4970, 640, 15, 145, 120, 25].map((value) => ({
        raw: value.toLocaleString('vi-VN'),
        value,
        decimals: 0,
      })),
    },
  ],
};

const codes = (count: number) => Array.from({ length: Math.min(count, 70) }, (_, n) => dossier(n).code);
const cells = (values: readonly number[]): Record<number, CountedCell> =>
  Object.fromEntries(values.map((value, index) => [index + 3, { value, codes: codes(value) }]));

export const countedForm: CountedForm = {
  formId: 'ii-06a',
  conventionId: 'by-day',
  period: { from: '2023-03-15', to: '2023-06-14' },
  rowsAre: 'field',
  rows: [
    { label: 'Chứng thực', cells: cells([2166, 1920, 246, 0, 2166, 2166, 0, 0, 0, 0, 0]) },
    {
      label: 'Đất đai',
      cells: {
        ...cells([1204, 986, 148, 70, 1093, 730, 350, 13, 111, 86, 25]),
        8: { refused: message('Có 12 hồ sơ đã giải quyết không ghi ngày có kết quả.'), codes: codes(12) },
        9: { refused: message('Có 12 hồ sơ đã giải quyết không ghi ngày có kết quả.'), codes: codes(12) },
      },
    },
    { label: 'Hộ tịch', cells: cells([1620, 1412, 188, 20, 1601, 1391, 210, 0, 19, 19, 0]) },
    { label: 'Thành lập và hoạt động của hộ kinh doanh', cells: cells([780, 635, 136, 9, 765, 683, 80, 2, 15, 15, 0]) },
  ],
  total: { label: 'Tổng số', cells: cells([5770, 4953, 718, 99, 5625, 4970, 640, 15, 145, 120, 25]) },
  unplaced: [{ code: dossier(12).code, why: message('Chưa rõ lĩnh vực của thủ tục') }],
  counted: 5770,
};
