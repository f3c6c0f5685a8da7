import dayjs, { type Dayjs } from 'dayjs';
import type { DossierItem } from '../common/types.ts';

export interface DetailValues {
  kenhThucHien?: string;
  ngayNopHoSo?: Dayjs | undefined;
  ngayTiepNhan?: Dayjs | undefined;
  ngayHenTra?: Dayjs | undefined;
  ngayKetThucXuLy?: Dayjs | undefined;
  ngayTra?: Dayjs | undefined;
  trichYeuHoSo?: string;
  tenDonVi?: string;
  tenTTHC?: string;
  chuHoSo?: string;
  soGiayToChuHoSo?: string;
  soDienThoaiChuHoSo?: string;
  emailChuHoSo?: string;
  diaChiChuHoSo?: string;
  tenNguoiNop?: string;
}

/** The detail says `Nộp trực tuyến` where the list says `trực tuyến`. */
const channelText = { 1: 'Nộp trực tiếp', 2: 'Nộp trực tuyến', 3: 'Nộp qua bưu chính công ích' } as const;

const time = (value: string | undefined): Dayjs | undefined => (value ? dayjs(value) : undefined);

export function detailValues(dossier: DossierItem): DetailValues {
  const { owner } = dossier;
  return {
    kenhThucHien: channelText[dossier.channel],
    ngayNopHoSo: time(dossier.submitted),
    ngayTiepNhan: time(dossier.received),
    ngayHenTra: time(dossier.due),
    ngayKetThucXuLy: time(dossier.completed),
    ngayTra: time(dossier.returned),
    trichYeuHoSo: dossier.subject,
    tenDonVi: dossier.unitName,
    tenTTHC: dossier.procedureName,
    chuHoSo: owner.name,
    soGiayToChuHoSo: owner.idNumber ?? '',
    soDienThoaiChuHoSo: owner.phone ?? '',
    emailChuHoSo: owner.email ?? '',
    diaChiChuHoSo: owner.address ?? '',
    tenNguoiNop: dossier.submitter ?? owner.name,
  };
}
