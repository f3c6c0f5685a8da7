import { makePlan, refusal, refuseForm, type PlanResult } from './make-plan';
import { message } from '../text/message';
import { periodText } from '../calendar/say-moment';
import type { EntryForm, FillPlan, FillRefusal, FillSource } from './plan';

export interface SourceChoice {
  /** Position among the sources that were offered. */
  id: string;
  plan: FillPlan;
}

export type ChoiceResult = { ok: true; choices: readonly SourceChoice[]; differing: number } | { ok: false; problem: FillRefusal };

/** The portal's own table first, then figures frozen with a report, then our own count. */
const ORDER: readonly FillSource['kind'][] = ['portal', 'frozen', 'count'];

/**
 * Plans of every source that fits the form; one form is filled from one of them only. Of one kind the source that fills most
 * comes first; a source that would write nothing else than another is no choice of its own. `differing`: cells for which
 * two choices would write different figures.
 */
export function chooseSources(form: EntryForm, sources: readonly FillSource[]): ChoiceResult {
  const wrong = refuseForm(form);
  if (wrong) return { ok: false, problem: wrong };
  if (sources.length === 0) return { ok: false, problem: noSource(form) };
  const results = sources.map((source) => makePlan(form, source));
  const plans = results
    .flatMap((result) => (result.ok ? [result.value] : []))
    .sort((a, b) => ORDER.indexOf(a.source.kind) - ORDER.indexOf(b.source.kind) || b.cells.length - a.cells.length);
  if (plans.length === 0) return { ok: false, problem: closest(results) };
  const distinct: FillPlan[] = [];
  for (const plan of plans) if (!distinct.some((other) => writesAllOf(other, plan))) distinct.push(plan);
  return {
    ok: true,
    choices: distinct.map((plan, index) => ({ id: String(index), plan })),
    differing: countDiffering(distinct),
  };
}

function noSource(form: EntryForm): FillRefusal {
  const values = { unit: form.unit ?? '', period: form.period ? periodText(form.period) : '' };
  return refusal('no-source', message('fill.refused.noSource', values));
}

/** The furthest first: another period is nearer than another unit. */
const NEAREST = ['nothing-matches', 'period-other', 'unit-other'];

/** Of several refusals the one that came furthest. */
function closest(results: readonly PlanResult[]): FillRefusal {
  const problems = results.flatMap((result) => (result.ok ? [] : [result.problem]));
  return problems.sort((a, b) => NEAREST.indexOf(a.code) - NEAREST.indexOf(b.code))[0]!;
}

function values(plan: FillPlan): Map<string, number> {
  return new Map(plan.cells.map((cell) => [cell.key, cell.value]));
}

function writesAllOf(whole: FillPlan, part: FillPlan): boolean {
  const theirs = values(whole);
  return part.cells.every((cell) => theirs.get(cell.key) === cell.value);
}

function countDiffering(plans: readonly FillPlan[]): number {
  const [first, ...others] = plans.map(values);
  if (!first) return 0;
  const keys = new Set<string>();
  for (const other of others) {
    for (const [key, value] of other) if (first.has(key) && first.get(key) !== value) keys.add(key);
  }
  return keys.size;
}
