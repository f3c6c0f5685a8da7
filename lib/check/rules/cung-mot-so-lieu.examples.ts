import type { TextExample } from '../rule.examples';

export const holds: readonly TextExample[] = [
  { name: 'như nhau', text: 'Đã giải quyết 895 hồ sơ.\nTrong kỳ, đã giải quyết 895 hồ sơ.' },
  { name: 'hai lĩnh vực', text: 'Lĩnh vực đất đai đã giải quyết 80 hồ sơ.\nLĩnh vực hộ tịch đã giải quyết 95 hồ sơ.' },
  { name: 'hai kỳ', text: 'Quý I đã giải quyết 80 hồ sơ.\nQuý II đã giải quyết 95 hồ sơ.' },
  { name: 'cùng kỳ', text: 'Đã giải quyết 80 hồ sơ.\nCùng kỳ năm trước đã giải quyết 95 hồ sơ.' },
  { name: 'tỷ lệ ít chữ số hơn', text: 'Tỷ lệ giải quyết đúng hạn đạt 98,96%.\nTỷ lệ giải quyết đúng hạn đạt 99%.' },
  { name: 'hai thời điểm', text: 'Tính đến 30/6/2025: đã giải quyết 1.204 hồ sơ. Tính đến 30/9/2025: đã giải quyết 1.240 hồ sơ.' },
];

export const breaks: readonly TextExample[] = [
  { name: 'đã giải quyết', text: 'Đã giải quyết 895 hồ sơ.\nTrong kỳ, số hồ sơ đã giải quyết là 859 hồ sơ.' },
  { name: 'trực tuyến', text: 'Số hồ sơ tiếp nhận trực tuyến: 2.052 hồ sơ.\nTiếp nhận hồ sơ trên môi trường điện tử là 4.953 hồ sơ.' },
  { name: 'tỷ lệ', text: 'Tỷ lệ giải quyết đúng hạn đạt 98,96%.\nTỷ lệ giải quyết đúng hạn đạt 96,98%.' },
  { name: 'đang giải quyết', text: 'Hồ sơ đang giải quyết: 15.\nHiện đang giải quyết 51 hồ sơ.' },
  { name: 'kỳ trước', text: 'Hồ sơ kỳ trước chuyển qua: 42 hồ sơ.\nSố hồ sơ từ kỳ trước chuyển sang là 24 hồ sơ.' },
];
