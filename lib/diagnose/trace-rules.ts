import { dossierRules } from '../check/dossier-rules';
import { figureRules } from '../check/figure-rules';
import type { DossierRow } from '../dossier/dossier';
import type { FigureTable } from '../table/figures';
import { fieldIds, fields, type FieldId } from '../vocabulary/field';
import { petitionFields, type PetitionFieldId } from '../vocabulary/petition-list';
import type { RuleTrace } from './page-trace';
import { petitionRuleNeeds, ruleNeeds, workspaceRuleNeeds, type Needs } from './rule-needs';

interface Found {
  rule: string;
}

export interface CheckedList {
  rows: readonly DossierRow[];
  /** By its own name or filter the list holds dossiers in work only: their state need not be shown. */
  listIsOpen: boolean;
  /** What a list of petitions has columns for; absent for dossiers. */
  petitions?: ReadonlySet<PetitionFieldId>;
}

/** Each rule that a list in a page is checked with, here or in the workspace, and why it said nothing. */
export function traceListRules(
  { rows, listIsOpen, petitions }: CheckedList,
  found: readonly Found[],
  rulesOff: readonly string[],
): RuleTrace[] {
  if (petitions !== undefined)
    return Object.keys(petitionRuleNeeds).map((id) =>
      traceRule(
        id,
        found,
        rulesOff,
        missingOf(petitionRuleNeeds, id, petitions, (field) => petitionFields[field]),
      ),
    );
  const shown = new Set<FieldId>(fieldIds.filter((field) => rows.some(({ values }) => values[field] !== undefined)));
  if (listIsOpen) shown.add('state');
  const nameOf = (field: FieldId): string => fields[field].csv;
  return [
    ...dossierRules.map(({ id }) => traceRule(id, found, rulesOff, missingOf(ruleNeeds, id, shown, nameOf))),
    ...Object.keys(workspaceRuleNeeds).map((id): RuleTrace => {
      const trace = traceRule(id, [], rulesOff, missingOf(workspaceRuleNeeds, id, shown, nameOf));
      return { ...trace, ...(trace.state === 'silent' && { state: 'later' }), inWorkspace: true };
    }),
  ];
}

function missingOf<Field>(needs: Needs<Field>, id: string, shown: ReadonlySet<Field>, nameOf: (field: Field) => string): string[][] {
  return (needs[id] ?? []).filter((oneOf) => !oneOf.some((field) => shown.has(field))).map((oneOf) => oneOf.map(nameOf));
}

/** Each rule of statistics tables; one whose sums the table does not have is skipped. */
export function traceFigureRules(table: FigureTable, found: readonly Found[], rulesOff: readonly string[]): RuleTrace[] {
  return figureRules.map(({ id, sums }) => {
    const nothing = sums !== undefined && sums(table).length === 0;
    return traceRule(id, found, rulesOff, nothing ? [[]] : []);
  });
}

function traceRule(id: string, found: readonly Found[], rulesOff: readonly string[], missing: readonly (readonly string[])[]): RuleTrace {
  if (rulesOff.includes(id)) return { id, state: 'off' };
  const own = found.filter(({ rule }) => rule === id).length;
  if (own > 0) return { id, state: 'found', found: own };
  return missing.length > 0 ? { id, state: 'skipped', missing } : { id, state: 'silent' };
}
