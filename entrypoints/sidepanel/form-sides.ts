import { hostOf } from '../../components/dossiers/dossier-filters';
import type { Period } from '../../lib/calendar/period';
import { periodBefore, periodOf, recognisePeriod, type PeriodRule } from '../../lib/calendar/period-rule';
import { momentText, periodText } from '../../lib/calendar/say-moment';
import { samePeriod } from '../../lib/calendar/period';
import type { Convention } from '../../lib/dossier/convention';
import type { CountedForm, FormFigures } from '../../lib/report/counted-form';
import { figuresOfFrozen } from '../../lib/report/figures-of-frozen';
import type { ReportForm } from '../../lib/report/form';
import { sameName } from '../../lib/text/compare-labels';
import { message, type Message } from '../../lib/text/message';
import type { Moment } from '../../lib/text/moment';
import { countStored } from './counted';
import { tablesFor, type FormGround, type TableSide } from './form-ground';

/** Something a form is compared with. Figures are made when the official chooses it. */
export type Side =
  | { id: string; kind: 'convention'; say: Message; convention: Convention; counted(): CountedForm }
  | { id: string; kind: 'table'; say: Message; at: Moment; figures: FormFigures }
  | { id: string; kind: 'portal'; say: Message; counted(): CountedForm }
  | { id: string; kind: 'before'; say: Message; counted(): CountedForm }
  | { id: string; kind: 'before-table'; say: Message; figures: FormFigures }
  | { id: string; kind: 'frozen'; say: Message; figures: FormFigures };

export interface SideOrder extends FormGround {
  form: ReportForm;
  period: Period;
  rowsAre: 'unit' | 'field';
  unit: string;
  /** Unit this PC works for. */
  ownUnit: string | undefined;
  /** Portal whose dossiers are counted; empty: all. */
  portal: string;
  rule: PeriodRule;
  /** The way of counting; absent: the form shows figures of a table. */
  convention?: Convention;
  conventions: readonly Convention[];
  /** The table that the form shows. */
  shown?: TableSide;
}

export function sidesOf(order: SideOrder): Side[] {
  const { form, period, unit, ownUnit, convention, conventions, shown } = order;
  const before = beforeOf(period, order.rule);
  const tables = tablesFor(order.tables, form, period, unit, ownUnit).filter(({ capture }) => capture.id !== shown?.capture.id);
  const count =
    (by: Convention, at = period, portal = order.portal) =>
    () =>
      countOf(order, by, at, portal);
  const sides: Side[] = tables.map(({ capture, figures }) => ({
    id: `table ${capture.id}`,
    kind: 'table',
    say: message('forms.side.table', { screen: capture.screen, host: hostOf(capture.portal), at: momentText(capture.lastSeen) }),
    at: capture.lastSeen,
    figures,
  }));
  if (convention !== undefined || order.dossiers.length > 0) {
    const others = convention === undefined ? conventions : conventions.filter(({ id }) => id !== convention.id);
    for (const other of others)
      sides.push({
        id: `convention ${other.id}`,
        kind: 'convention',
        say: message('forms.side.convention', { title: other.title }),
        convention: other,
        counted: count(other),
      });
  }
  if (convention !== undefined) {
    for (const portal of portalsOf(order))
      if (portal !== order.portal)
        sides.push({
          id: `portal ${portal}`,
          kind: 'portal',
          say: message('forms.side.portal', { host: hostOf(portal) }),
          counted: count(convention, period, portal),
        });
    if (before !== undefined)
      sides.push({
        id: 'before',
        kind: 'before',
        say: message('forms.side.before', { period: periodText(before) }),
        counted: count(convention, before),
      });
  }
  if (before !== undefined)
    for (const { capture, figures } of tablesFor(order.tables, form, before, unit, ownUnit))
      sides.push({
        id: `before-table ${capture.id}`,
        kind: 'before-table',
        say: message('forms.side.before-table', { period: periodText(before), screen: capture.screen }),
        figures,
      });
  for (const frozen of order.frozen)
    if (samePeriod(frozen.period, period) && (unit === '' || sameName(frozen.unit, unit)))
      sides.push({
        id: `frozen ${frozen.hash}`,
        kind: 'frozen',
        say: message('forms.side.frozen', { at: momentText(frozen.at) }),
        figures: figuresOfFrozen(frozen, form),
      });
  return sides;
}

/** The period of the same kind before; a period of no rule has none. */
function beforeOf(period: Period, rule: PeriodRule): Period | undefined {
  const named = recognisePeriod(period, rule);
  return named === undefined ? undefined : periodOf(periodBefore(named), rule);
}

export function portalsOf({ dossiers }: Pick<FormGround, 'dossiers'>): string[] {
  const portals = new Set(dossiers.map(({ portal }) => portal));
  return portals.size > 1 ? [...portals].toSorted() : [];
}

export function countOf(order: SideOrder, convention: Convention, period = order.period, portal = order.portal): CountedForm {
  const { form, rowsAre, unit, fields, office } = order;
  const dossiers = portal === '' ? order.dossiers : order.dossiers.filter((dossier) => dossier.portal === portal);
  return countStored(dossiers, fields, { form, convention, period, rowsAre, unit, systems: office.own.systems });
}
