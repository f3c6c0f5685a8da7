import { dayText } from '../../calendar/say-moment';
import { dueMoment } from '../../dossier/overdue';
import type { Moment } from '../../text/moment';
import { fields } from '../../vocabulary/field';
import type { StateId } from '../../vocabulary/state';
import { NONE, type RecordContext, type RecordRule, type RuleHead, type SeenDossier } from '../rule';
import { dossierFinding } from '../shapes/dossier-finding';

/**
 * Nobody has clicked for longer than the step should take. Counted to the day on which the dossier was last seen: what was not
 * read since may have moved. Silent where lateness speaks already, and while a known term or due date lies ahead of work in hand.
 */
const head: RuleHead = {
  id: 'khong-chuyen-buoc',
  severity: 'note',
  source: 'Nghị định 61/2018/NĐ-CP, Điều 18: chuyển hồ sơ trong ngày làm việc hoặc đầu giờ ngày làm việc tiếp theo',
};

/** Working days that the law leaves (none to one), and some more: procedures within one office are entered late. */
const FEW = 3;
const LIMITS: Partial<Record<StateId, number>> = { submitted: 2, received: FEW, supplemented: FEW, error: FEW };

export const khongChuyenBuoc: RecordRule = {
  ...head,
  scope: 'record',
  check: (dossier, context) => {
    const { state } = dossier;
    const limit = state === 'processing' ? context.stillDays : state && LIMITS[state];
    if (state === undefined || limit === undefined || !isForgotten(dossier, state, context)) return NONE;
    const since = standsSince(dossier, state);
    const until = dossier.lastSeen ?? context.now;
    if (since === undefined || since >= until) return NONE;
    const days = context.workingDays(since, until);
    if (days === undefined || days <= limit) return NONE;
    const values = { state: dossier.stateText ?? '', since: dayText(since), days };
    const used = state === 'submitted' ? (['submitted'] as const) : (['received'] as const);
    // Another state, or the same one entered anew, is another finding for whoever has set this one aside.
    const figures = [
      ...(dossier.stateText === undefined ? [] : [{ label: fields.state.csv, raw: dossier.stateText }]),
      { label: 'Từ ngày', raw: dayText(since) },
    ];
    return [dossierFinding(head, dossier, { variant: state === 'submitted' ? 'reception' : 'step', used, values, figures })];
  },
};

function isForgotten(dossier: SeenDossier, state: StateId, { now, statesOf, quarterBeforeThat }: RecordContext): boolean {
  const { due, handling, portal, received } = dossier;
  // Two periods old: that it hangs has been said.
  if (due === undefined && received !== undefined && received < quarterBeforeThat) return false;
  if (dossier.completed !== undefined || dossier.returned !== undefined || dossier.leftListAt !== undefined) return false;
  if (due !== undefined && dueMoment(due) < now) return false;
  if (state === 'received') return statesOf(portal).has('processing');
  if (state === 'processing') return due === undefined && handling?.term === undefined;
  return true;
}

/** The date on the page, or the day on which a change was seen if that is later. Undefined: nobody knows since when. */
function standsSince({ submitted, received, stateSince, history }: SeenDossier, state: StateId): Moment | undefined {
  const changed = history !== undefined && history.length > 0 ? stateSince : undefined;
  if (state === 'supplemented' || state === 'error') return changed;
  const shown = state === 'submitted' ? submitted : received;
  if (shown === undefined || changed === undefined) return shown;
  return changed > shown ? changed : shown;
}
