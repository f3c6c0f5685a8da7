import { NONE, type RecordRule, type RuleHead } from '../rule';
import { dossierFinding } from '../shapes/dossier-finding';

const head: RuleHead = {
  id: 'cung-cap-thong-tin-truc-tuyen',
  severity: 'warn',
  source: 'Bộ lọc lỗi của phần mềm một cửa: dịch vụ cung cấp thông tin nộp trực tuyến',
};

export const cungCapThongTinTrucTuyen: RecordRule = {
  ...head,
  scope: 'record',
  check: (dossier) => {
    if (dossier.handling?.informationOnly !== true || dossier.channel !== 'online') return NONE;
    const figures = [
      { label: 'Mức độ', raw: 'Dịch vụ cung cấp thông tin' },
      { label: 'Hình thức nộp', raw: 'Trực tuyến' },
    ];
    return [dossierFinding(head, dossier, { used: ['code'], figures })];
  },
};
