import { dayText } from '../../calendar/say-moment';
import { deadlineStatus, dueMoment } from '../../dossier/overdue';
import { dayNumber } from '../../text/moment';
import { NONE, type RecordRule, type RuleHead } from '../rule';
import { dossierFinding } from '../shapes/dossier-finding';

/** By the hours set in settings it is not soon yet, by the calendar it is: a weekend or a holiday lies between. */
const head: RuleHead = {
  id: 'con-hai-ngay-lam-viec',
  severity: 'note',
  source: 'Nghị định 61/2018/NĐ-CP, Điều 19 khoản 9: xin lỗi, hẹn lại chậm nhất 01 ngày trước ngày hết hạn',
};

const SOON = 2;
/** No series of days off lasts so long that two working days take more than this. */
const SURELY_LATER = 20;

export const conHaiNgayLamViec: RecordRule = {
  ...head,
  scope: 'record',
  check: (dossier, context) => {
    const { due } = dossier;
    if (due === undefined || due < context.now.slice(0, 10)) return NONE;
    if (dayNumber(due) - dayNumber(context.now) > SURELY_LATER) return NONE;
    if (deadlineStatus(dossier, context.now, context) !== 'inTime') return NONE;
    const days = context.workingDays(context.now, dueMoment(due));
    if (days === undefined || days > SOON) return NONE;
    return [dossierFinding(head, dossier, { used: ['due'], values: { due: dayText(due), days } })];
  },
};
