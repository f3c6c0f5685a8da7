import type { Random } from './random.ts';
import type { Person } from './world.ts';

const surnames = ['Lương', 'Quách', 'Vi', 'Hà', 'Lê', 'Nguyễn', 'Trịnh', 'Bùi', 'Phạm', 'Đinh', 'Lò', 'Hoàng', 'Cao', 'Mai', 'Đỗ'];
const women = [
  'Thị Hường',
  'Thị Mận',
  'Thị Thơm',
  'Thị Nga',
  'Thị Duyên',
  'Thị Ngát',
  'Thị Bích Liên',
  'Thị Thúy Hằng',
  'Thị Lụa',
  'Thị Quỳnh',
  'Kim Oanh',
  'Thị Hoài An',
  'Thị Sen',
  'Thị Khuyên',
];
const men = [
  'Văn Thắng',
  'Văn Dũng',
  'Đình Quý',
  'Xuân Hòa',
  'Bá Lực',
  'Văn Chiến',
  'Quốc Tuấn',
  'Hữu Nghĩa',
  'Văn Bảy',
  'Trọng Khôi',
  'Ngọc Sơn',
  'Văn Út',
  'Minh Đức',
  'Văn Tĩnh',
];
const organisations = [
  'Hợp tác xã dịch vụ nông nghiệp Đồng Xoan',
  'Hộ kinh doanh Tạp hóa Bảy Lụa',
  'Công ty TNHH Lâm sản Suối Mơ',
  'Trường THCS Bản Đằm',
  'Hộ kinh doanh Cơ khí Xuân Tĩnh',
  'Công ty TNHH MTV Vật liệu Núi Nưa Hạ',
];
const hamlets = [
  'Thôn Đồng Mưa',
  'Thôn Bái Sậy',
  'Thôn Cự Lẫm',
  'Khu phố Đồi Thông',
  'Thôn Làng Lườn',
  'Thôn Eo Son',
  'Thôn Khe Dài',
  'Bản Đồng Trình',
  'Thôn 4',
  'Thôn 7',
];

export function personName(random: Random): string {
  return `${random.pick(surnames)} ${random.chance(0.5) ? random.pick(women) : random.pick(men)}`;
}

const organisationShare: Record<string, number> = {
  'Thành lập và hoạt động của hợp tác xã': 1,
  'Quản lý chất lượng công trình xây dựng': 1,
  'Quản lý công sản': 1,
  'Giáo dục trung học': 1,
  'An toàn thực phẩm và dinh dưỡng': 0.6,
  'Hoạt động xây dựng': 0.08,
  'Đất đai': 0.03,
  'Chứng thực': 0.03,
};

/** An invented owner: now and then a line is missing, as in the real lists. */
export function person(random: Random, placeName: string, field: string): Person & { organisation: boolean } {
  const organisation = random.chance(organisationShare[field] ?? 0);
  const made: Person & { organisation: boolean } = { organisation, name: organisation ? random.pick(organisations) : personName(random) };
  const idNumber = organisation
    ? `28${String(random.int(0, 99_999_999)).padStart(8, '0')}`
    : `0${random.int(10, 96)}${random.int(0, 3)}${String(random.int(40, 99))}${String(random.int(0, 999_999)).padStart(6, '0')}`;
  if (!random.chance(0.03)) made.idNumber = idNumber;
  if (!random.chance(0.14)) made.phone = `09${String(random.int(0, 99_999_999)).padStart(8, '0')}`;
  if (!random.chance(0.06)) made.address = `${random.pick(hamlets)}, ${placeName}`;
  if (random.chance(0.22)) made.email = `nguoidan${random.int(1000, 9999)}@thu.example`;
  return made;
}
