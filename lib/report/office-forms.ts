import type { Convention } from '../dossier/convention';
import type { PeriodRule } from '../calendar/period-rule';
import { takeOver, type Changes } from '../text/take-over';
import type { ReportForm } from './form';
import type { OwnPeriod } from './judge-period';
import type { PortalSystem } from './system-of-portal';

/** What an office adds to the forms that come with the extension. */
export interface OfficeForms {
  version: 1;
  forms: readonly ReportForm[];
  conventions: readonly Convention[];
  /** The rule its periods follow; absent: from the 15th to the 14th. */
  periodRule?: PeriodRule['id'];
  /** Periods that follow no rule, by the name the office gives them. */
  periods: readonly OwnPeriod[];
  systems: readonly PortalSystem[];
}

export const NO_OFFICE_FORMS: OfficeForms = { version: 1, forms: [], conventions: [], periods: [], systems: [] };

/** Lays a file over what is kept; what the file does not name stays. */
export function withOfficeForms(own: OfficeForms, file: OfficeForms): { forms: OfficeForms; changes: Changes } {
  const forms = takeOver(own.forms, file.forms, ({ id }) => id, sameData);
  const conventions = takeOver(own.conventions, file.conventions, ({ id }) => id, sameData);
  const periods = takeOver(own.periods, file.periods, keyOfPeriod);
  const systems = takeOver(own.systems, file.systems, ({ portal }) => portal);
  const rule = file.periodRule ?? own.periodRule;
  const parts = [forms.changes, conventions.changes, periods.changes, systems.changes];
  const sum = (key: keyof Changes): number => parts.reduce((total, changes) => total + changes[key], 0);
  return {
    forms: {
      version: 1,
      forms: forms.entries,
      conventions: conventions.entries,
      periods: periods.entries,
      systems: systems.entries,
      ...(rule !== undefined && { periodRule: rule }),
    },
    changes: { added: sum('added'), replaced: sum('replaced'), same: sum('same') },
  };
}

function keyOfPeriod({ from, to }: OwnPeriod): string {
  return `${from} ${to}`;
}

/** Both are plain data of one schema, which writes keys in one order. */
function sameData(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

export function withForm(own: OfficeForms, form: ReportForm): OfficeForms {
  return { ...own, forms: [...own.forms.filter(({ id }) => id !== form.id), form] };
}

export function withoutForm(own: OfficeForms, id: string): OfficeForms {
  return { ...own, forms: own.forms.filter((form) => form.id !== id) };
}

export function withOwnPeriod(own: OfficeForms, period: OwnPeriod): OfficeForms {
  return { ...own, periods: [...own.periods.filter((one) => keyOfPeriod(one) !== keyOfPeriod(period)), period] };
}

export function withSystem(own: OfficeForms, named: PortalSystem): OfficeForms {
  return { ...own, systems: [...own.systems.filter(({ portal }) => portal !== named.portal), named] };
}

/** One form as a file to be handed on. */
export function fileOfForm(form: ReportForm): OfficeForms {
  return { ...NO_OFFICE_FORMS, forms: [form] };
}
