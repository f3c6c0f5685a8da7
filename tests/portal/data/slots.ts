import { placeOf, type CountingPeriod, type Origin } from './classify.ts';
import type { Uncoded } from './codes.ts';
import { momentsFor, spanOf, receptionRange, type Span } from './moments.ts';
import type { WorldPlan } from './plan.ts';
import type { ProcedureSpec } from './procedures.ts';
import { outcomes, sumOf, type Slot, type UnitQuota } from './quota.ts';
import type { Random } from './random.ts';
import type { Channel, PortalDossier, StatusCode } from './world.ts';
import { addDays, workingDay, indexOnOrBefore } from './working-days.ts';

/** What is left to make once the hand-written dossiers have taken their places. */
export function remainingQuotas(quotas: readonly UnitQuota[], planted: readonly PortalDossier[], period: CountingPeriod): UnitQuota[] {
  const left = structuredClone(quotas) as UnitQuota[];
  for (const dossier of planted) {
    const place = placeOf(dossier, period);
    const quota = left.find(({ unitId }) => unitId === dossier.unitId);
    if (place === undefined || quota === undefined || place.outcome === 'closedUndated') continue;
    const placed = quota.places[place.origin];
    placed[place.outcome] = Math.max(0, (placed[place.outcome] ?? 0) - 1);
    if (place.origin === 'new' && dossier.channel === 1) quota.direct = Math.max(0, quota.direct - 1);
    if (place.origin === 'new' && dossier.channel === 3) quota.postal = Math.max(0, quota.postal - 1);
  }
  return left;
}

function slotsOf(quota: UnitQuota, random: Random): Slot[] {
  const channels: Channel[] = random.shuffle([
    ...Array<Channel>(quota.direct).fill(1),
    ...Array<Channel>(quota.postal).fill(3),
    ...Array<Channel>(Math.max(0, sumOf(quota.places.new) - quota.direct - quota.postal)).fill(2),
  ]);
  const ofOrigin = (origin: Origin): Slot[] =>
    outcomes.flatMap((outcome) =>
      Array.from({ length: quota.places[origin][outcome] ?? 0 }, (): Slot => {
        const channel = origin === 'new' ? channels.pop() : random.chance(quota.direct > 700 ? 0.9 : 0.4) ? 1 : 2;
        return { unitId: quota.unitId, origin, outcome, channel: channel ?? 2 };
      }),
    );
  return [...ofOrigin('new'), ...ofOrigin('carried')];
}

export function draftsFor(plan: WorldPlan, quotas: readonly UnitQuota[], period: CountingPeriod, random: Random): Uncoded[] {
  const span = spanOf(plan.period.from, period.until, plan.lastDay);
  return quotas.flatMap((quota) => slotsOf(quota, random).map((slot) => draftFor(slot, plan, span, random)));
}

function draftFor(slot: Slot, plan: WorldPlan, span: Span, random: Random): Uncoded {
  const unit = plan.units.find(({ id }) => id === slot.unitId);
  if (unit === undefined) throw new Error(`no such unit: ${slot.unitId}`);
  const fields = plan.fieldsFor?.(slot);
  const usable = plan.procedures.filter(
    (spec) =>
      (spec.weight[unit.level] ?? 0) > 0 &&
      (fields === undefined || fields.includes(spec.field)) &&
      receptionRange(slot.origin, slot.outcome, spec.termDays, span) !== undefined &&
      (slot.outcome !== 'early' || spec.termDays > (slot.origin === 'carried' ? 3 : 0)) &&
      (slot.outcome === 'early' || slot.outcome === 'onTime' || slot.outcome === 'late' || spec.termDays > 2),
  );
  // Dossiers that are still lying somewhere are those with long terms.
  const lying = slot.origin === 'carried' || !['early', 'onTime', 'late'].includes(slot.outcome);
  const weight = (spec: ProcedureSpec): number => (spec.weight[unit.level] ?? 0) * (lying ? spec.termDays : 1);
  for (let attempt = 0; attempt < 50; attempt++) {
    const procedure = random.weighted(usable, weight);
    const moments = momentsFor(slot.origin, slot.outcome, procedure.termDays, span, random);
    if (moments === undefined) continue;
    const status = statusFor(slot, moments.completed, random);
    const submitted = slot.channel === 1 ? moments.received : submittedBefore(moments.received, random);
    const returned = status === 10 && moments.completed ? returnedAfter(moments.completed, plan.lastDay, random) : undefined;
    return { unit, procedure, status, channel: slot.channel, submitted, ...moments, ...(returned !== undefined && { returned }) };
  }
  throw new Error(`no procedure fits ${slot.unitId} ${slot.origin} ${slot.outcome}`);
}

function statusFor(slot: Slot, completed: string | undefined, random: Random): StatusCode {
  switch (slot.outcome) {
    case 'supplement':
      return 5;
    case 'payment':
      return 6;
    case 'paused':
      return 8;
    case 'withdrawn':
      return 7;
    default:
      if (completed === undefined) return random.chance(0.2) ? 2 : 4;
      return random.chance(0.05) ? 9 : 10;
  }
}

/** Filed a little before it was taken in, often the evening before. */
function submittedBefore(received: string, random: Random): string {
  const day = received.slice(0, 10);
  const two = (value: number): string => String(value).padStart(2, '0');
  if (random.chance(0.35)) return `${addDays(day, -1)}T${two(random.int(17, 22))}:${two(random.int(0, 59))}:${two(random.int(0, 59))}`;
  return `${day}T0${random.int(5, 6)}:${two(random.int(0, 59))}:${two(random.int(0, 59))}`;
}

function returnedAfter(completed: string, lastDay: string, random: Random): string {
  const day = completed.slice(0, 10);
  const later = random.chance(0.3) ? random.int(1, 3) : 0;
  const index = indexOnOrBefore(day) + later;
  if (later === 0 || workingDay(index) > lastDay) {
    const minute = Number(completed.slice(14, 16)) + 4;
    return `${completed.slice(0, 14)}${minute > 59 ? '59:59' : `${String(minute).padStart(2, '0')}:30`}`;
  }
  return `${workingDay(index)}T${random.pick(['08:1', '09:2', '10:0', '14:3', '15:4'])}${random.int(0, 9)}:${random.int(10, 59)}`;
}
