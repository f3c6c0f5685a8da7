import type { PetitionRule } from './rule';
import { kienNghiChamCongKhai } from './rules/kien-nghi-cham-cong-khai';
import { kienNghiChuaKetThuc } from './rules/kien-nghi-chua-ket-thuc';
import { kienNghiQuaHan } from './rules/kien-nghi-qua-han';
import { kienNghiSapDenHan } from './rules/kien-nghi-sap-den-han';
import { kienNghiThuTuNgay } from './rules/kien-nghi-thu-tu-ngay';
import { kienNghiTreMoc } from './rules/kien-nghi-tre-moc';

/** About petitions, which are no dossiers: they run in the page alone, since none of them is kept. */
export const petitionRules: readonly PetitionRule[] = [
  kienNghiThuTuNgay,
  kienNghiChuaKetThuc,
  kienNghiQuaHan,
  kienNghiSapDenHan,
  kienNghiChamCongKhai,
  kienNghiTreMoc,
];
