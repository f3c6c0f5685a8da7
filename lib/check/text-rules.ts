import type { TextRule } from './rule';
import { bangTrongVanBan } from './rules/bang-trong-van-ban';
import { boTrongSoLieu } from './rules/bo-trong-so-lieu';
import { canDoiTrongVanBan } from './rules/can-doi-trong-van-ban';
import { congCapTrongVanBan } from './rules/cong-cap-trong-van-ban';
import { cungMotSoLieu } from './rules/cung-mot-so-lieu';
import { donViTinhNham } from './rules/don-vi-tinh-nham';
import { khacSoDaChot } from './rules/khac-so-da-chot';
import { khangDinhTraiSoLieu } from './rules/khang-dinh-trai-so-lieu';
import { mauSoKhac } from './rules/mau-so-khac';
import { phanVuotTong } from './rules/phan-vuot-tong';
import { soSanhTraiChieu } from './rules/so-sanh-trai-chieu';
import { soMucLietKe } from './rules/so-muc-liet-ke';
import { tangGiam } from './rules/tang-giam';
import { tongTrongVanBan } from './rules/tong-trong-van-ban';
import { tuSoLonHonMauSo } from './rules/tu-so-lon-hon-mau-so';
import { tyLeBuNhau } from './rules/ty-le-bu-nhau';
import { tyLeKhacSoLieu } from './rules/ty-le-khac-so-lieu';
import { tyLeTrongVanBan } from './rules/ty-le-trong-van-ban';
import { vuotThangDiem } from './rules/vuot-thang-diem';
import { textFormRules } from './text-form-rules';

/** Rules of report texts, the surest first: where two doubt the same figures, the first speaks. */
export const textRules: readonly TextRule[] = [
  tuSoLonHonMauSo,
  tongTrongVanBan,
  bangTrongVanBan,
  tyLeTrongVanBan,
  phanVuotTong,
  canDoiTrongVanBan,
  congCapTrongVanBan,
  tangGiam,
  soSanhTraiChieu,
  vuotThangDiem,
  tyLeBuNhau,
  tyLeKhacSoLieu,
  cungMotSoLieu,
  donViTinhNham,
  khangDinhTraiSoLieu,
  mauSoKhac,
  soMucLietKe,
  boTrongSoLieu,
  khacSoDaChot,
  ...textFormRules,
];
