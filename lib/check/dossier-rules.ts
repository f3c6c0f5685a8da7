import type { DossierRule } from './rule';
import { daTraThucTe } from './rules/da-tra-thuc-te';
import { denHanHomNay } from './rules/den-han-hom-nay';
import { hoSoTreo } from './rules/ho-so-treo';
import { maHoSoNgayTiepNhan } from './rules/ma-ho-so-ngay-tiep-nhan';
import { quaHan } from './rules/qua-han';
import { quaHanBuoc } from './rules/qua-han-buoc';
import { sapDenHan } from './rules/sap-den-han';
import { thieuHanTra } from './rules/thieu-han-tra';
import { thieuNgayKetThuc } from './rules/thieu-ngay-ket-thuc';
import { thieuNgayTiepNhan } from './rules/thieu-ngay-tiep-nhan';
import { thuTuNgay } from './rules/thu-tu-ngay';

/** In the order in which findings of one dossier are told. */
export const dossierRules: readonly DossierRule[] = [
  thuTuNgay,
  daTraThucTe,
  quaHan,
  denHanHomNay,
  sapDenHan,
  quaHanBuoc,
  hoSoTreo,
  thieuNgayTiepNhan,
  thieuNgayKetThuc,
  thieuHanTra,
  maHoSoNgayTiepNhan,
];
