import type { FoundForm } from '../../lib/browser/fill/entry-grid';
import { chooseSources, type ChoiceResult, type SourceChoice } from '../../lib/fill/choose-source';
import { makePlan, refusal } from '../../lib/fill/make-plan';
import type { FillPlan, FillSource } from '../../lib/fill/plan';
import { message } from '../../lib/text/message';

export interface ChosenForm {
  found: FoundForm;
  choices: readonly SourceChoice[];
  differing: number;
}

/**
 * A report may be cut into several tables (one per section, some on tabs not open): the one with most open cells that still
 * has something to fill comes first.
 */
export function chooseForm(
  forms: readonly FoundForm[],
  sources: readonly FillSource[],
): { ok: true; value: ChosenForm } | Extract<ChoiceResult, { ok: false }> {
  let nothingToDo: ChosenForm | undefined;
  let refused: Extract<ChoiceResult, { ok: false }> | undefined;
  for (const found of forms) {
    const result = chooseSources(found.form, sources);
    if (!result.ok) {
      refused ??= result;
      continue;
    }
    const chosen = { found, choices: result.choices, differing: result.differing };
    if (chosen.choices.some((choice) => offered(choice.plan) > 0)) return { ok: true, value: chosen };
    nothingToDo ??= chosen;
  }
  if (nothingToDo) return { ok: true, value: nothingToDo };
  return refused ?? { ok: false, problem: refusal('no-form', message('fill.refused.noForm')) };
}

/** Cells that the same source would fill in parts of the report that were not filled now. */
export function countElsewhere(forms: readonly FoundForm[], source: FillSource): number {
  return forms.reduce((sum, { form }) => {
    const plan = makePlan(form, source);
    if (plan.ok) return sum + offered(plan.value) + plan.value.elsewhere;
    // A part that is out of sight is refused as a whole; its figures still wait.
    return sum + plan.problem.leftOut.filter((left) => left.why.id === 'fill.left.hidden').length;
  }, 0);
}

function offered(plan: FillPlan): number {
  return plan.cells.filter((cell) => !cell.same).length;
}
