import type { HeadCell } from './HeadRow.tsx';
import { reportTitle } from './reportPages.ts';

const plain = (...texts: string[]): HeadCell[] => texts.map((text) => ({ text }));
const tall = (...texts: string[]): HeadCell[] => texts.map((text) => ({ text, r: 2 }));

interface Names06 {
  stub: string;
  received: string;
  resolved: string;
  pending: string;
}

/** Title over 12 of 13 columns; the last row claims two rows and has one. */
const head06 = (names: Names06): HeadCell[][] => [
  [{ text: reportTitle, c: 12 }],
  [
    { text: 'STT', r: 3 },
    { text: names.stub, r: 3 },
    { text: names.received, c: 4 },
    { text: names.resolved, c: 4 },
    { text: names.pending, c: 3 },
  ],
  [
    ...tall('Tổng số'),
    { text: 'Trong kỳ', c: 2 },
    ...tall('Kỳ trước', 'Tổng số', 'Trước hạn', 'Đúng hạn (Bao gồm cả hồ sơ trả lại/xin rút)', 'Quá hạn'),
    ...tall('Tổng số', 'Đúng hạn (Bao gồm cả hồ sơ chờ BS)', 'Quá hạn'),
  ],
  tall('Trực tuyến', 'Trực tiếp, dịch vụ bưu chính'),
];

export const head06a = head06({
  stub: 'Đơn vị',
  received: 'Số hồ sơ nhận giải quyết',
  resolved: 'Số lượng hồ sơ đã giải quyết',
  pending: 'Số lượng hồ sơ đang giải quyết',
});

export const head06CacCap = head06({ stub: 'Lĩnh vực giải quyết', received: 'Tiếp nhận', resolved: 'Đã xử lý', pending: 'Đang xử lý' });

export const head07a: HeadCell[][] = [
  [{ text: reportTitle, c: 12 }],
  [
    { text: 'STT', r: 3 },
    { text: 'Lĩnh vực', r: 3 },
    { text: 'Số hồ sơ nhận giải quyết', c: 3 },
    { text: 'Kết quả giải quyết', c: 6 },
    { text: 'Bổ sung', r: 3 },
    { text: 'Trả lại', r: 3 },
  ],
  [...tall('Tổng số'), { text: 'Trong đó', c: 2 }, { text: 'Số hồ sơ đã giải quyết', c: 3 }, { text: 'Số hồ sơ đang giải quyết', c: 3 }],
  plain('Số kỳ trước chuyển qua', 'Số mới tiếp nhận', 'Tổng số', 'Trả đúng thời hạn', 'Trả quá hạn', 'Tổng số', 'Chưa đến hạn', 'Quá hạn'),
];

const share = 'Tỷ lệ trước hạn, đúng hạn';

export const headUnits: HeadCell[][] = [
  [{ text: reportTitle, c: 13 }],
  [
    ...tall('STT', 'Đơn vị'),
    { text: 'Tiếp nhận', c: 3 },
    { text: 'Đã xử lý', c: 4 },
    { text: 'Đang xử lý', c: 2 },
    ...tall('Bổ sung', 'Trả lại/ Rút HS'),
  ],
  plain('Tổng số', 'Kỳ trước', 'Trong kỳ', 'Trước hạn', 'Đúng hạn', 'Quá hạn', share, 'Trong hạn', 'Quá hạn'),
];

export const headUnitsClone: HeadCell[][] = [
  [...tall('STT', 'Đơn vị'), { text: 'Tiếp nhận', c: 3 }, { text: 'Đã xử lý', c: 4 }, { text: 'Đang xử lý', c: 2 }],
  plain('Tổng số', 'Từ kỳ trước', 'Trong kỳ', 'Trước hạn', 'Đúng hạn', 'Quá hạn', share, 'Trong hạn', 'Quá hạn'),
];

export const head06Clone: HeadCell[][] = [
  [
    { text: 'TT', r: 3 },
    { text: 'Lĩnh vực, công việc giải quyết theo cấp', r: 3 },
    { text: 'Tiếp nhận', c: 4 },
    { text: 'Số lượng hồ sơ đã giải quyết', c: 4 },
    { text: 'Số lượng hồ sơ đang giải quyết', c: 3 },
  ],
  [
    ...tall('Tổng số'),
    { text: 'Trong đó', c: 2 },
    ...tall('Từ kỳ trước', 'Tổng số', 'Trước hạn', 'Đúng hạn (Bao gồm cả hồ sơ chờ Bổ sung và Trả lại/Xin rút)', 'Quá hạn'),
    ...tall('Tổng số', 'Trong hạn (Bao gồm cả hồ sơ chờ bổ sung và hồ sơ khác)', 'Quá hạn'),
  ],
  plain('Trực tuyến', 'Trực tiếp, dịch vụ bưu chính'),
];
