import { dayText } from '../../calendar/say-moment';
import { clockFor } from '../../dossier/overdue';
import { clockOf } from '../../dossier/overdue-states';
import { message, type Message } from '../../text/message';
import { addDays, dayOf } from '../../text/moment';
import { fields } from '../../vocabulary/field';
import type { StateId } from '../../vocabulary/state';
import type { Finding } from '../finding';
import type { ListRule, RecordContext, RuleHead, SeenDossier } from '../rule';
import { dossierFinding } from '../shapes/dossier-finding';
import { compareDue, type DueCause, type DueDifference } from '../shapes/recomputed-due';

/**
 * The due date is not what term and calendar give. Only dossiers in work that were surely never interrupted: a supplement, a
 * payment or a new appointment moves the date. It warns where the office has said how it counts, the whole past is known and no
 * day off is in doubt; else, or where only some of a portal's dossiers are at hand, it is a note. A portal that counts another way throughout is told once, not dossier by dossier.
 */
const head: RuleHead = {
  id: 'han-tra-khac-tinh-lai',
  severity: 'warn',
  source: 'Nghị định 61/2018/NĐ-CP, Điều 17, Điều 19; từ 01/7/2025: Nghị định 118/2025/NĐ-CP; lịch nghỉ lễ, làm bù theo thông báo hằng năm',
};

/** So many, and such a part of all that can be compared, is a way of counting and no slip. */
const MANY = 5;
const PART = 0.3;

export const hanTraKhacTinhLai: ListRule = {
  ...head,
  scope: 'list',
  check: (dossiers, context) => {
    const portals = new Map<string, { compared: number; found: [SeenDossier, DueDifference][] }>();
    for (const dossier of dossiers) {
      if (!isUninterrupted(dossier, context)) continue;
      const compared = compareDue(dossier, context);
      if (compared === 'unknown') continue;
      const portal = portals.get(dossier.portal) ?? { compared: 0, found: [] };
      portals.set(dossier.portal, portal);
      portal.compared++;
      if (compared !== 'equal') portal.found.push([dossier, compared]);
    }
    return [...portals].flatMap(([portal, { compared, found }]) =>
      found.length >= MANY && found.length > PART * compared
        ? [ofPortal(portal, compared, found)]
        : found.map(([dossier, difference]) => ofDossier(dossier, difference, context)),
    );
  },
};

function isUninterrupted(dossier: SeenDossier, { listIsOpen }: RecordContext): boolean {
  const { due, received, state, handling, history } = dossier;
  if (due === undefined || received === undefined || due < received.slice(0, 10)) return false;
  if (clockFor(dossier, listIsOpen) !== 'runs' || state === 'supplemented' || state === 'error') return false;
  if (dossier.completed !== undefined || dossier.returned !== undefined) return false;
  if (handling?.supplements || handling?.reschedules || handling?.apology === true || handling?.rescheduled !== undefined) return false;
  return history === undefined || !history.some((earlier) => earlier.state !== undefined && mayMoveTheDate(earlier.state));
}

function mayMoveTheDate(state: StateId): boolean {
  return state === 'supplemented' || clockOf[state] === 'stopped';
}

/** Seen from the first days on: a supplement before that would have moved the date unseen. */
const FIRST_DAYS = 3;

/**
 * Between two readings a supplement may be asked for and answered unseen. So the page has to say that there was none, or the
 * last reading was so close to the reception that nothing fits in between.
 */
function isPastKnown({ received, firstSeen, lastSeen = firstSeen, handling }: SeenDossier, context: RecordContext): boolean {
  if (received === undefined || firstSeen === undefined || lastSeen === undefined) return false;
  if (handling?.supplements === 0) return dayOf(firstSeen) <= addDays(received, FIRST_DAYS);
  const days = context.workingDays(received, lastSeen);
  return days !== undefined && days <= 1;
}

function ofDossier(dossier: SeenDossier, difference: DueDifference, context: RecordContext): Finding {
  const { due, expected, unsure, named, cause } = difference;
  const sure = named && !unsure && !context.partial && isPastKnown(dossier, context);
  const term = dossier.handling?.term;
  const values = { due: dayText(due), expected: dayText(expected), received: dayText(dossier.received ?? ''), cause: causeText(cause) };
  return dossierFinding(head, dossier, {
    ...(!sure && { severity: 'note' as const }),
    variant: due < expected ? 'earlier' : 'later',
    used: ['received', 'due'],
    values,
    expected,
    found: due,
    ...(term !== undefined && { figures: [{ label: 'Thời hạn giải quyết', raw: term }] }),
  });
}

function causeText(cause: DueCause | undefined): Message {
  if (cause === 'makeUp') return message('rule.dueCause.makeUp');
  if (cause === 'holidays') return message('rule.dueCause.holidays');
  return cause === 'firstDay' ? message('rule.dueCause.firstDay') : message('rule.dueCause.unclear');
}

function ofPortal(portal: string, compared: number, found: readonly (readonly [SeenDossier, DueDifference])[]): Finding {
  const [example] = found[0]!;
  const finding = dossierFinding(
    head,
    { ...example, code: '' },
    {
      severity: 'note',
      variant: 'throughout',
      used: [],
      values: { count: found.length, compared, portal, example: example.code },
      figures: found.slice(0, 3).map(([{ code, due }]) => ({ label: fields.due.csv, raw: dayText(due ?? ''), code })),
    },
  );
  return finding;
}
