import { countingPeriod } from './classify.ts';
import { assignCodes, type Uncoded } from './codes.ts';
import { finishDossier, staffOf, type Draft } from './create-dossier.ts';
import { faultsOf, trapsOf } from './faults.ts';
import { historyDrafts, thisMorningDrafts } from './outside-period.ts';
import { planAnLao } from './plan-an-lao.ts';
import { planCentre } from './plan-centre.ts';
import { planNhuThanh } from './plan-nhu-thanh.ts';
import type { WorldPlan } from './plan.ts';
import type { Plant } from './plants.ts';
import { ministryFields } from './procedures.ts';
import { createRandom } from './random.ts';
import { draftsFor, remainingQuotas } from './slots.ts';
import type { PortalDossier, World, WorldKey } from './world.ts';
import { dueAfter } from './working-days.ts';

/** One world, the same for the same key and day. Only `trung-tam-2026` depends on the day. */
export function createWorld(key: WorldKey, options: { today: string }): World {
  const plan = planOf(key, options.today);
  const random = createRandom(`mot-cua-${key}`);
  const plants = [...faultsOf(key, options.today), ...trapsOf(key, options.today)].flatMap(({ dossiers }) => dossiers);
  const finish = ({ draft, code }: { draft: Draft; code: string }): PortalDossier => {
    const dossier = finishDossier(draft, random, staffOf(draft.unit, createRandom), code);
    if (plan.sectioned) dossier.section = ministryFields.has(draft.procedure.field) ? 'Trên Hệ thống các Bộ' : 'Trên Hệ thống tỉnh';
    return dossier;
  };
  const planted = plants.map((plant) => finish({ draft: draftOf(plant, plan), code: plant.code }));
  const period = countingPeriod(plan.period.from, plan.period.to, plan.now.slice(0, 10));
  const uncoded: Uncoded[] = [
    ...draftsFor(plan, remainingQuotas(plan.quotas, planted, period), period, random),
    ...historyDrafts(plan, random),
    ...thisMorningDrafts(plan, random),
  ];
  const made = assignCodes(uncoded, plan, new Set(plants.map(({ code }) => code))).map(finish);
  return {
    key,
    title: plan.title,
    office: plan.office,
    period: plan.period,
    now: plan.now,
    units: plan.units.map(({ id, name, level }) => ({ id, name, level })),
    procedures: plan.procedures.map(({ code, name, field, serviceLevel, termDays }) => ({ code, name, field, serviceLevel, termDays })),
    dossiers: [...planted, ...made].sort(newestFirst),
  };
}

function planOf(key: WorldKey, today: string): WorldPlan {
  if (key === 'nhu-thanh') return planNhuThanh();
  return key === 'an-lao' ? planAnLao() : planCentre(today);
}

function draftOf(plant: Plant, plan: WorldPlan): Draft {
  const procedure = plan.procedures.find(({ code }) => code === plant.procedureCode);
  const unit = plan.units.find(({ codePrefix }) => plant.code.startsWith(`${codePrefix}-`)) ?? (plan.sectioned ? plan.units[0] : undefined);
  if (procedure === undefined || unit === undefined) throw new Error(`planted dossier without unit or procedure: ${plant.code}`);
  const { status, channel, submitted, received, completed, returned } = plant;
  const due = plant.due === null ? undefined : (plant.due ?? (received === undefined ? undefined : dueAfter(received, procedure.termDays)));
  return {
    unit,
    procedure,
    status,
    channel,
    ...(submitted !== undefined ? { submitted } : received !== undefined && { submitted: received }),
    ...(received !== undefined && { received }),
    ...(due !== undefined && { due }),
    ...(completed !== undefined && { completed }),
    ...(returned !== undefined && { returned }),
  };
}

function newestFirst(a: PortalDossier, b: PortalDossier): number {
  const left = a.received ?? a.submitted ?? '';
  const right = b.received ?? b.submitted ?? '';
  return left === right ? (a.code < b.code ? -1 : 1) : left < right ? 1 : -1;
}
