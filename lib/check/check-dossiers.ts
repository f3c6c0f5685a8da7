import type { Dossier } from '../dossier/dossier';
import { namedPeriodFor, periodBefore, periodOf } from '../calendar/period-rule';
import type { Moment } from '../text/moment';
import type { FieldId } from '../vocabulary/field';
import { dossierRules } from './dossier-rules';
import type { Finding } from './finding';
import type { DossierContext } from './rule';

export interface DossierCheckOptions {
  now: Moment;
  dueSoonHours: number;
  rulesOff?: readonly string[];
  /** The list's own filter says that all its dossiers are being processed (e.g. a page of overdue dossiers). */
  listIsOpen?: boolean;
  /** Fields the list has columns for; else those that at least one dossier has. */
  shown?: Iterable<FieldId>;
  /** Where a calendar is at hand. */
  workingDays?: NonNullable<DossierContext['workingDays']>;
}

/** Dates that a list may have columns for. */
export const dateFields = ['submitted', 'received', 'due', 'stepDue', 'completed', 'returned'] as const;

function fieldsIn(dossiers: readonly Dossier[]): readonly FieldId[] {
  return dateFields.filter((field) => dossiers.some((dossier) => dossier[field] !== undefined));
}

/** Findings about single dossiers, in the order of the dossiers. Runs in the page: no dependencies. */
export function checkDossiers(dossiers: readonly Dossier[], options: DossierCheckOptions): Finding[] {
  const rules = switchedOn(dossierRules, options);
  const context = dossierContext(dossiers, options);
  const found: Finding[] = [];
  for (const dossier of dossiers) for (const rule of rules) for (const finding of rule.check(dossier, context)) found.push(finding);
  return found;
}

export function switchedOn<R extends { id: string }>(rules: readonly R[], { rulesOff }: DossierCheckOptions): readonly R[] {
  const off = new Set(rulesOff);
  return rules.filter(({ id }) => !off.has(id));
}

export function dossierContext(dossiers: readonly Dossier[], options: DossierCheckOptions): DossierContext {
  const previous = periodBefore(namedPeriodFor('quarter', options.now));
  return {
    now: options.now,
    dueSoonHours: options.dueSoonHours,
    listIsOpen: options.listIsOpen ?? false,
    previousQuarter: periodOf(previous).from,
    quarterBeforeThat: periodOf(periodBefore(previous)).from,
    shown: new Set(options.shown ?? fieldsIn(dossiers)),
    ...(options.workingDays && { workingDays: options.workingDays }),
  };
}
