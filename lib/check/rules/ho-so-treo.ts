import { dayText } from '../../calendar/say-moment';
import { clockFor, deadlineStatus } from '../../dossier/overdue';
import { dayOf } from '../../text/moment';
import { NONE, type DossierRule, type RuleHead } from '../rule';
import { dossierFinding } from '../shapes/dossier-finding';

/**
 * A dossier that hangs: overdue through a whole reporting period (warns, it spoils every report until somebody settles it), or
 * received two whole periods ago and still waiting, paused or without a due date (a note: it may be right).
 * One that is within its term is never called hanging, however long the term.
 */
const head: RuleHead = {
  id: 'ho-so-treo',
  severity: 'warn',
  source: 'Báo cáo của các đơn vị: hồ sơ không kết thúc được, còn treo trên hệ thống mỗi kỳ',
};

export const hoSoTreo: DossierRule = {
  ...head,
  scope: 'dossier',
  check: (dossier, context) => {
    const start = context.previousQuarter;
    const { due, received } = dossier;
    // Most dossiers are young: leave before anything is computed.
    if (!((received !== undefined && received < start) || (due !== undefined && due < start))) return NONE;
    const status = deadlineStatus(dossier, context.now, context);
    if (status === 'overdue') {
      if (due === undefined || dayOf(due) >= start) return NONE;
      return [dossierFinding(head, dossier, { variant: 'overdue', used: ['due'], values: { due: dayText(due) } })];
    }
    if (
      received === undefined ||
      received >= context.quarterBeforeThat ||
      dossier.completed !== undefined ||
      dossier.returned !== undefined
    )
      return NONE;
    const clock = clockFor(dossier, context.listIsOpen);
    if (clock !== 'stopped' && !(clock === 'runs' && due === undefined && context.shown.has('due'))) return NONE;
    const values = { received: dayText(received), state: dossier.stateText ?? '' };
    return [dossierFinding(head, dossier, { severity: 'note', variant: 'waiting', used: ['received'], values })];
  },
};
