import type { TextRule } from './rule';
import { bangChuVaBangSo } from './rules/bang-chu-va-bang-so';
import { dauThapPhan } from './rules/dau-thap-phan';
import { kyTrongVanBan } from './rules/ky-trong-van-ban';
import { lapTu } from './rules/lap-tu';
import { loaiVaKyHieuVanBan } from './rules/loai-va-ky-hieu-van-ban';
import { ngayKhongCo } from './rules/ngay-khong-co';
import { ngayTraTruocNgayNhan } from './rules/ngay-tra-truoc-ngay-nhan';
import { soVanBanLietKe } from './rules/so-van-ban-liet-ke';
import { tenDonVi } from './rules/ten-don-vi';
import { thuTuDeMuc } from './rules/thu-tu-de-muc';
import { trungSoVanBan } from './rules/trung-so-van-ban';
import { vanBanNgoaiKy } from './rules/van-ban-ngoai-ky';
import { vanBanTruocCanCu } from './rules/van-ban-truoc-can-cu';

/** Rules of report texts that ask how things are written: dates, documents, names, numbers of headings, digits beside words. */
export const textFormRules: readonly TextRule[] = [
  bangChuVaBangSo,
  ngayKhongCo,
  kyTrongVanBan,
  vanBanTruocCanCu,
  vanBanNgoaiKy,
  ngayTraTruocNgayNhan,
  trungSoVanBan,
  soVanBanLietKe,
  loaiVaKyHieuVanBan,
  dauThapPhan,
  thuTuDeMuc,
  tenDonVi,
  lapTu,
];
