import { dayText } from '../../calendar/say-moment';
import { deadlineStatus } from '../../dossier/overdue';
import { NONE, type RecordRule, type RuleHead } from '../rule';
import { apologySeverity } from '../shapes/apology-severity';
import { dossierFinding } from '../shapes/dossier-finding';

/** The page says that there is no letter; a blank cell says nothing. */
const head: RuleHead = {
  id: 'thieu-phieu-xin-loi',
  severity: 'warn',
  source:
    'Nghị định 61/2018/NĐ-CP, Điều 19 khoản 9; Thông tư 01/2018/TT-VPCP, Mẫu số 04; từ 01/7/2025 đối chiếu Nghị định 118/2025/NĐ-CP và Thông tư 03/2025/TT-VPCP',
};

export const thieuPhieuXinLoi: RecordRule = {
  ...head,
  scope: 'record',
  check: (dossier, context) => {
    const { handling, due } = dossier;
    if (due === undefined || handling?.apology !== false || handling.rescheduled !== undefined) return NONE;
    if (deadlineStatus(dossier, context.now, context) !== 'overdue') return NONE;
    const figures = [{ label: 'Phiếu xin lỗi', raw: 'chưa có' }];
    return [dossierFinding(head, dossier, { severity: apologySeverity(dossier), used: ['due'], values: { due: dayText(due) }, figures })];
  },
};
