import { NONE, type RecordRule, type RuleHead } from '../rule';
import { apologySeverity } from '../shapes/apology-severity';
import { dossierFinding } from '../shapes/dossier-finding';

const head: RuleHead = {
  id: 'hen-lai-lan-hai',
  severity: 'warn',
  source: 'Nghị định 61/2018/NĐ-CP, Điều 19 khoản 9: hẹn lại không quá một lần; từ 01/7/2025 đối chiếu Nghị định 118/2025/NĐ-CP',
};

export const henLaiLanHai: RecordRule = {
  ...head,
  scope: 'record',
  check: (dossier) => {
    const count = dossier.handling?.reschedules ?? 0;
    if (count < 2) return NONE;
    const figures = [{ label: 'Số lần hẹn lại', raw: String(count) }];
    return [dossierFinding(head, dossier, { severity: apologySeverity(dossier), used: ['code', 'due'], values: { count }, figures })];
  },
};
