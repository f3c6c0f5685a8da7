import { dossierRules } from '../check/dossier-rules';
import { figureRules } from '../check/figure-rules';
import { petitionRules } from '../check/petition-rules';
import type { FigureTable } from '../table/figures';
import { fieldIds, type FieldId } from '../vocabulary/field';
import type { DossierRow } from '../dossier/dossier';
import type { RuleTrace } from './page-trace';
import { ruleNeeds } from './rule-needs';

interface Found {
  rule: string;
}

export interface CheckedList {
  rows: readonly DossierRow[];
  /** By its own name or filter the list holds dossiers in work only: their state need not be shown. */
  listIsOpen: boolean;
  petitions: boolean;
}

/** Each rule that a list in a page is checked with, and why it said nothing. */
export function traceListRules(
  { rows, listIsOpen, petitions }: CheckedList,
  found: readonly Found[],
  rulesOff: readonly string[],
): RuleTrace[] {
  if (petitions) return petitionRules.map(({ id }) => traceRule(id, found, rulesOff, []));
  const shown = new Set<FieldId>(fieldIds.filter((field) => rows.some(({ values }) => values[field] !== undefined)));
  if (listIsOpen) shown.add('state');
  return dossierRules.map(({ id }) => {
    const missing = (ruleNeeds[id] ?? []).filter((oneOf) => !oneOf.some((field) => shown.has(field)));
    return traceRule(id, found, rulesOff, missing);
  });
}

/** Each rule of statistics tables; one whose sums the table does not have is skipped. */
export function traceFigureRules(table: FigureTable, found: readonly Found[], rulesOff: readonly string[]): RuleTrace[] {
  return figureRules.map(({ id, sums }) => {
    const nothing = sums !== undefined && sums(table).length === 0;
    return traceRule(id, found, rulesOff, nothing ? [['sums']] : []);
  });
}

function traceRule(id: string, found: readonly Found[], rulesOff: readonly string[], missing: readonly (readonly string[])[]): RuleTrace {
  if (rulesOff.includes(id)) return { id, state: 'off' };
  const own = found.filter(({ rule }) => rule === id).length;
  if (own > 0) return { id, state: 'found', found: own };
  return missing.length > 0 ? { id, state: 'skipped', missing } : { id, state: 'silent' };
}
