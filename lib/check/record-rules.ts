import type { RecordRule } from './rule';
import { boSungLanHai } from './rules/bo-sung-lan-hai';
import { chuaThanhToan } from './rules/chua-thanh-toan';
import { conHaiNgayLamViec } from './rules/con-hai-ngay-lam-viec';
import { cungCapThongTinTrucTuyen } from './rules/cung-cap-thong-tin-truc-tuyen';
import { henLaiLanHai } from './rules/hen-lai-lan-hai';
import { khongChuyenBuoc } from './rules/khong-chuyen-buoc';
import { thieuKetQuaDienTu } from './rules/thieu-ket-qua-dien-tu';
import { thieuPhieuXinLoi } from './rules/thieu-phieu-xin-loi';
import { thieuSoHoaThanhPhan } from './rules/thieu-so-hoa-thanh-phan';
import { trangThaiVaNgay } from './rules/trang-thai-va-ngay';
import { xinLoiMuon } from './rules/xin-loi-muon';

/**
 * About one dossier with its past and the calendar, in the order in which they are told. They run in the background and in the
 * workspace; a page carries neither calendar nor history.
 */
export const recordRules: readonly RecordRule[] = [
  trangThaiVaNgay,
  conHaiNgayLamViec,
  khongChuyenBuoc,
  boSungLanHai,
  thieuPhieuXinLoi,
  xinLoiMuon,
  henLaiLanHai,
  chuaThanhToan,
  cungCapThongTinTrucTuyen,
  thieuSoHoaThanhPhan,
  thieuKetQuaDienTu,
];
