import type { Uncoded } from './codes.ts';
import { clockTime } from './moments.ts';
import type { WorldPlan } from './plan.ts';
import type { PlannedUnit } from './quota.ts';
import type { ProcedureSpec } from './procedures.ts';
import type { Random } from './random.ts';
import { dueAfter, indexOnOrAfter, isWorkingDay, workingDay } from './working-days.ts';

function procedureFor(plan: WorldPlan, unit: PlannedUnit, random: Random, longest: number): ProcedureSpec {
  const usable = plan.procedures.filter((spec) => (spec.weight[unit.level] ?? 0) > 0 && spec.termDays <= longest);
  return random.weighted(usable, (spec) => spec.weight[unit.level] ?? 0);
}

/** Dossiers of the quarter before, closed in it: they belong to no count of this period. */
export function historyDrafts(plan: WorldPlan, random: Random): Uncoded[] {
  const first = indexOnOrAfter(plan.period.from);
  return plan.units.flatMap((unit) =>
    Array.from({ length: plan.historyPerUnit * (unit.level === 'huyen' ? 4 : 1) }, (): Uncoded => {
      const procedure = procedureFor(plan, unit, random, 20);
      const index = first - random.int(procedure.termDays + 2, procedure.termDays + 30);
      const received = `${workingDay(index)}T${clockTime(random)}`;
      const completed = `${workingDay(index + random.int(1, procedure.termDays))}T${clockTime(random)}`;
      return {
        unit,
        procedure,
        status: 10,
        channel: random.chance(0.5) ? 2 : 1,
        submitted: received,
        received,
        due: dueAfter(received, procedure.termDays),
        completed,
        returned: completed,
      };
    }),
  );
}

/** What came in this morning before the portal's "now", after the period was over. */
export function thisMorningDrafts(plan: WorldPlan, random: Random): Uncoded[] {
  const today = plan.now.slice(0, 10);
  if (!isWorkingDay(today)) return [];
  return plan.units.slice(0, 4).map((unit, index): Uncoded => {
    const procedure = procedureFor(plan, unit, random, 5);
    const received = `${today}T07:${String(12 + index * 11)}:${random.int(10, 59)}`;
    return { unit, procedure, status: 2, channel: 1, submitted: received, received, due: dueAfter(received, procedure.termDays) };
  });
}
