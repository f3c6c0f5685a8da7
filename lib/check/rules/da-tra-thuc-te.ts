import { dayText } from '../../calendar/say-moment';
import { clockOf } from '../../dossier/overdue-states';
import { dayOf } from '../../text/moment';
import { NONE, type DossierRule, type RuleHead } from '../rule';
import { dossierFinding } from '../shapes/dossier-finding';

/**
 * Handed over in life, not clicked: the day of return stands there while the state still says that the office works on it. A
 * return in the future is a plan, one before the reception another mistake; some portals print the due date under "ngày trả", so
 * that without a due date to compare it is a note.
 */
const head: RuleHead = {
  id: 'da-tra-thuc-te',
  severity: 'warn',
  source: 'Báo cáo của các đơn vị: thực tế hồ sơ đã trả công dân nhưng chưa thao tác kết thúc trên hệ thống',
};

export const daTraThucTe: DossierRule = {
  ...head,
  scope: 'dossier',
  check: (dossier, { now }) => {
    const { returned, state, received, due } = dossier;
    if (returned === undefined || state === undefined || clockOf[state] !== 'runs') return NONE;
    const day = dayOf(returned);
    if (day > dayOf(now) || (received !== undefined && day < dayOf(received))) return NONE;
    if (due !== undefined && dossier.completed === undefined && day === dayOf(due)) return NONE;
    const values = { returned: dayText(returned), state: dossier.stateText ?? '' };
    return [dossierFinding(head, dossier, { ...(due === undefined && { severity: 'note' }), used: ['returned'], values })];
  },
};
