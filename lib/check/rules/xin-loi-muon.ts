import { dayText } from '../../calendar/say-moment';
import { addDays, dayOf } from '../../text/moment';
import { NONE, type RecordRule, type RuleHead } from '../rule';
import { apologySeverity } from '../shapes/apology-severity';
import { dossierFinding } from '../shapes/dossier-finding';

/** The letter has to come one day before the term ends. Where the new date has taken the place of the old, nobody can tell. */
const head: RuleHead = {
  id: 'xin-loi-muon',
  severity: 'warn',
  source: 'Nghị định 61/2018/NĐ-CP, Điều 19 khoản 9: chậm nhất 01 ngày trước ngày hết hạn; từ 01/7/2025 đối chiếu Nghị định 118/2025/NĐ-CP',
};

export const xinLoiMuon: RecordRule = {
  ...head,
  scope: 'record',
  check: (dossier) => {
    const { due, handling } = dossier;
    const sent = handling?.apologised;
    if (due === undefined || sent === undefined) return NONE;
    const [last, day] = [addDays(due, -1), dayOf(sent)];
    if (day <= last || (handling?.rescheduled !== undefined && dayOf(handling.rescheduled) <= dayOf(due))) return NONE;
    const values = { sent: dayText(sent), due: dayText(due), last: dayText(last) };
    const figures = [{ label: 'Phiếu xin lỗi', raw: dayText(sent) }];
    const severity = day === dayOf(due) ? 'note' : apologySeverity(dossier);
    return [dossierFinding(head, dossier, { severity, used: ['due'], values, figures, expected: last, found: day })];
  },
};
