import type { StateId } from '../../lib/vocabulary/state';
import { between, oneOf, randomFrom, type Random } from './random';

/** A moment of Vietnamese time: `2026-04-03T08:15`. */
export type Minute = string;

/** One invented dossier; nobody in it exists. */
export interface Dossier {
  code: string;
  procedure: string;
  procedureCode: string;
  fieldName: string;
  owner: string;
  phone: string;
  address: string;
  submitted: Minute;
  received: Minute;
  due: Minute;
  state: string;
  stateId: StateId;
  channel: string;
  handler: string;
  unit: string;
  fee: string;
  note: string;
}

/** Codes as portals write them: `H56.25.12-230405-0012`, `000.00.18.H56-230405-0012`, `H57.132-260804-0583`. */
export type CodeForm = 'ward' | 'older' | 'short';

const procedures: readonly (readonly [name: string, code: string, fieldName: string])[] = [
  ['Đăng ký khai sinh', '1.001193.000.00.00.H56', 'Hộ tịch'],
  ['Đăng ký kết hôn', '1.000894.000.00.00.H56', 'Hộ tịch'],
  ['Cấp bản sao trích lục hộ tịch', '2.000635.000.00.00.H56', 'Hộ tịch'],
  ['Thủ tục cấp Giấy xác nhận tình trạng hôn nhân', '1.004873.000.00.00.H56', 'Hộ tịch'],
  [
    'Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan tổ chức có thẩm quyền của Việt Nam cấp',
    '2.000815.000.00.00.H56',
    'Chứng thực',
  ],
  ['Chứng thực chữ ký trong các giấy tờ, văn bản', '2.000884.000.00.00.H56', 'Chứng thực'],
  ['Đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất', '1.012783.000.00.00.H56', 'Đất đai'],
  ['Chuyển mục đích sử dụng đất', '1.012814.000.00.00.H56', 'Đất đai'],
  ['Tách thửa hoặc hợp thửa đất', '1.012784.000.00.00.H56', 'Đất đai'],
  ['Đăng ký thành lập hộ kinh doanh', '1.001612.000.00.00.H56', 'Thành lập và hoạt động của hộ kinh doanh'],
  ['Cấp giấy phép xây dựng mới đối với nhà ở riêng lẻ', '1.013225.000.00.00.H56', 'Hoạt động xây dựng'],
  ['Hỗ trợ chi phí mai táng cho đối tượng bảo trợ xã hội', '1.001731.000.00.00.H56', 'Bảo trợ xã hội'],
  ['Xác định, xác định lại mức độ khuyết tật và cấp Giấy xác nhận khuyết tật', '1.001699.000.00.00.H56', 'Bảo trợ xã hội'],
  ['Cấp Giấy phép bán lẻ rượu', '2.001619.000.00.00.H56', 'Lưu thông hàng hóa trong nước'],
];

const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Lò', 'Quách'];
const middles = ['Văn', 'Thị', 'Đức', 'Ngọc', 'Quang', 'Thu', 'Minh', 'Hữu', 'Thanh', 'Xuân'];
const givens = [
  'An',
  'Bình',
  'Cường',
  'Dung',
  'Giang',
  'Hạnh',
  'Khánh',
  'Lan',
  'Mai',
  'Nam',
  'Oanh',
  'Phúc',
  'Quyên',
  'Sơn',
  'Thủy',
  'Uyên',
  'Vinh',
  'Yến',
];
const companies = ['Công ty TNHH Thương mại Phúc Thịnh', 'Hợp tác xã nông nghiệp Tân Ninh', 'Công ty Cổ phần Xây dựng Sông Mã'];
const handlers = ['Lê Thị Hồng Nhung', 'Phạm Quốc Tuấn', 'Trịnh Văn Hậu', 'Nguyễn Thị Thúy Hằng'];
const villages = ['Thôn 1', 'Thôn 2', 'Thôn Đông Hòa', 'Tổ dân phố 4', 'Khu phố Nam Sơn'];

export const wards = [
  'xã Như Thanh',
  'phường Hạc Thành',
  'xã Yên Định',
  'phường Đông Tiến',
  'xã Hoằng Hóa',
  'xã Nông Cống',
  'phường Sầm Sơn',
  'xã Triệu Sơn',
] as const;

/** Texts that portals print, with the state each stands for. */
const states: readonly (readonly [text: string, id: StateId, share: number])[] = [
  ['Mới đăng ký', 'submitted', 1],
  ['Được tiếp nhận', 'received', 2],
  ['Đang xử lý', 'processing', 6],
  ['Yêu cầu bổ sung giấy tờ', 'waitingSupplement', 2],
  ['Dừng xử lý', 'paused', 1],
  ['Đã xử lý xong', 'resolved', 3],
  ['Đã trả kết quả', 'returnedToCitizen', 4],
];

const channels = ['Trực tiếp', 'Trực tuyến', 'Qua bưu chính công ích'];

const two = (value: number): string => String(value).padStart(2, '0');

/** Working hours of day `day` after 2 January 2026. */
function minuteAfter(random: Random, day: number): Minute {
  const at = new Date(Date.UTC(2026, 0, 2 + day, between(random, 7, 16), between(random, 0, 59)));
  return at.toISOString().slice(0, 16);
}

function codeOf(form: CodeForm, submitted: Minute, number: number): string {
  const day = submitted.slice(2, 10).replaceAll('-', '');
  const end = `${day}-${String(number).padStart(4, '0')}`;
  if (form === 'older') return `000.00.18.H56-${end}`;
  return form === 'short' ? `H57.132-${end}` : `H56.25.12-${end}`;
}

function stateOf(random: Random): readonly [text: string, id: StateId] {
  const bag = states.flatMap(([text, id, share]) => Array.from({ length: share }, () => [text, id] as const));
  return oneOf(random, bag);
}

/** Dossiers in the order of their reception; each code stands once. */
export function dossiersFrom(seed: number, count: number, form: CodeForm): Dossier[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, index) => {
    const day = Math.floor((index * 150) / count);
    const submitted = minuteAfter(random, day);
    const [procedure, procedureCode, fieldName] = oneOf(random, procedures);
    const [state, stateId] = stateOf(random);
    const person = `${oneOf(random, families)} ${oneOf(random, middles)} ${oneOf(random, givens)}`;
    return {
      code: codeOf(form, submitted, 11 + index * 3 + between(random, 0, 2)),
      procedure,
      procedureCode,
      fieldName,
      owner: random() < 0.12 ? oneOf(random, companies) : person,
      phone: `09${between(random, 10000000, 99999999)}`,
      address: `${oneOf(random, villages)}, ${oneOf(random, wards)}`,
      submitted,
      received: minuteAfter(random, day + between(random, 1, 2)),
      due: `${minuteAfter(random, day + between(random, 5, 30)).slice(0, 10)}T17:00`,
      state,
      stateId,
      channel: oneOf(random, channels),
      handler: oneOf(random, handlers),
      unit: `UBND ${oneOf(random, wards)}`,
      fee: random() < 0.4 ? '0' : `${between(random, 1, 30) * 5}.000`,
      note: random() < 0.2 ? `Thiếu trang ${two(between(random, 1, 12))}` : '',
    };
  });
}
