import { momentText } from '../../calendar/say-moment';
import { clockOf } from '../../dossier/overdue-states';
import { dayOf, hasTime, minuteNumber, type Moment } from '../../text/moment';
import { fields } from '../../vocabulary/field';
import type { Finding, Severity } from '../finding';
import { NONE, type DossierRule, type RuleHead } from '../rule';
import { dossierFinding, type DateField } from './dossier-finding';

/**
 * `earlier` must not lie on a later day than `later`: days, not hours, because clerks enter steps of one day in any order.
 * Against now it is by the hour, with an hour's grace for clocks that differ.
 */
export interface DateOrder {
  earlier: DateField;
  later: DateField | 'now';
  severity: Severity;
  /** Only where this date is missing: else another pair says the same. */
  without?: DateField;
  /** Only where the state does not say that the office still works on it: then a date to come is a plan. */
  unlessRuns?: true;
}

/** Shape `order`: dates of one dossier in their order; one finding per pair that contradicts itself. */
export function orderRule(head: RuleHead & { orders: readonly DateOrder[] }): DossierRule {
  return {
    ...head,
    scope: 'dossier',
    check: (dossier, context) => {
      let found: Finding[] | undefined;
      for (const { earlier, later, severity, without, unlessRuns } of head.orders) {
        const a = dossier[earlier];
        const b = later === 'now' ? context.now : dossier[later];
        if (a === undefined || b === undefined || a <= b) continue;
        if (without !== undefined && dossier[without] !== undefined) continue;
        if (unlessRuns === true && dossier.state !== undefined && clockOf[dossier.state] === 'runs') continue;
        if (later === 'now' ? !inFuture(a, b) : dayOf(a) <= dayOf(b)) continue;
        const used = later === 'now' ? [earlier] : [earlier, later];
        const values = { first: fields[earlier].csv, firstDate: momentText(a), secondDate: momentText(b) };
        const variant = later === 'now' ? 'now' : 'pair';
        const finding = dossierFinding(head, dossier, {
          severity,
          variant,
          used,
          values: later === 'now' ? values : { ...values, second: fields[later].csv },
          found: dayOf(a),
        });
        (found ??= []).push({ ...finding, id: `${head.id}.${earlier}-${later}|${dossier.portal}|${dossier.code}` });
      }
      return found ?? NONE;
    },
  };
}

const GRACE = 60;

function inFuture(moment: Moment, now: Moment): boolean {
  return dayOf(moment) > dayOf(now) || (hasTime(moment) && hasTime(now) && minuteNumber(moment) - minuteNumber(now) > GRACE);
}
