import { dayText } from '../../calendar/say-moment';
import { dayInCode } from '../../dossier/code';
import { dayNumber, dayOf } from '../../text/moment';
import { NONE, type DossierRule, type RuleHead } from '../rule';
import { dossierFinding } from '../shapes/dossier-finding';

const head: RuleHead = {
  id: 'ma-ho-so-ngay-tiep-nhan',
  severity: 'note',
  source: 'Thông tư 01/2018/TT-VPCP, Điều 19; từ 15/9/2025: Thông tư 03/2025/TT-VPCP, Điều 13 (YYMMDD trong mã là ngày tiếp nhận)',
};

/** Reception may follow the code by this many working days: online dossiers get their code when they are sent. */
const MARGIN = 3;
/** No series of days off makes three working days last longer. */
const SURELY_MORE = 20;

export const maHoSoNgayTiepNhan: DossierRule = {
  ...head,
  scope: 'dossier',
  check: (dossier, { workingDays }) => {
    const { code, received } = dossier;
    if (received === undefined) return NONE;
    // The usual case, before anything is taken apart.
    if (code.includes(`-${received.slice(2, 4)}${received.slice(5, 7)}${received.slice(8, 10)}-`)) return NONE;
    const day = dayInCode(code);
    const receivedDay = dayOf(received);
    if (day === undefined || day === receivedDay) return NONE;
    if (day < receivedDay) {
      const gap = dayNumber(receivedDay) - dayNumber(day);
      if (gap <= MARGIN) return NONE;
      const working = gap > SURELY_MORE ? gap : workingDays?.(day, receivedDay);
      if (working === undefined || working <= MARGIN) return NONE;
    }
    const values = { codeDay: dayText(day), received: dayText(received) };
    return [
      dossierFinding(head, dossier, {
        variant: day > receivedDay ? 'after' : 'before',
        used: ['code', 'received'],
        values,
        found: receivedDay,
        expected: day,
      }),
    ];
  },
};
