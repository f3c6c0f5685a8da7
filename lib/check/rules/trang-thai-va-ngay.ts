import { dayText } from '../../calendar/say-moment';
import { clockOf } from '../../dossier/overdue-states';
import { dayOf } from '../../text/moment';
import { NONE, type RecordRule, type RuleHead } from '../rule';
import { dossierFinding } from '../shapes/dossier-finding';

/**
 * An end date beside a state in which nothing can have ended. Before reception it warns; while the office works, or the citizen
 * is waited for, it is a note: the dossier may have been opened again. Some portals print the due date under "ngày trả": on that
 * day it says nothing, and without a due date to compare it is a note. A day of return while the office works has a rule of its
 * own, dates before the reception or in the future too.
 */
const head: RuleHead = {
  id: 'trang-thai-va-ngay',
  severity: 'warn',
  source: 'Bộ lọc lỗi của phần mềm một cửa; Thông tư 01/2018/TT-VPCP, Điều 9: ngày kết thúc được ghi khi có kết quả',
};

export const trangThaiVaNgay: RecordRule = {
  ...head,
  scope: 'record',
  check: (dossier, { now }) => {
    const { state, received, due } = dossier;
    const field = dossier.completed !== undefined ? 'completed' : 'returned';
    const end = dossier[field];
    if (end === undefined || state === undefined) return NONE;
    const clock = clockOf[state];
    if (clock === 'ended' || (clock === 'runs' && dossier.returned !== undefined)) return NONE;
    const day = dayOf(end);
    if (day > dayOf(now) || (received !== undefined && day < dayOf(received))) return NONE;
    if (field === 'returned' && due !== undefined && day === dayOf(due)) return NONE;
    const sure = clock === 'notStarted' && (field === 'completed' || due !== undefined);
    const values = { end: dayText(end), state: dossier.stateText ?? '' };
    const parts = { used: [field] as const, values, variant: clock };
    return [dossierFinding(head, dossier, sure ? parts : { ...parts, severity: 'note' })];
  },
};
