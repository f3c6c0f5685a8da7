import type { Channel, UnitLevel } from './world.ts';
import type { Origin, Outcome } from './classify.ts';

/** How many dossiers of one unit (or one level) end in each place. */
export type Placed = Partial<Record<Exclude<Outcome, 'closedUndated'>, number>>;

export interface UnitQuota {
  unitId: string;
  places: Record<Origin, Placed>;
  /** Of the new ones; the rest came online. */
  direct: number;
  postal: number;
}

export const outcomes = ['early', 'onTime', 'late', 'withdrawn', 'inTime', 'overdue', 'supplement', 'payment', 'paused'] as const;

export function sumOf(placed: Placed): number {
  return outcomes.reduce((sum, outcome) => sum + (placed[outcome] ?? 0), 0);
}

/** Splits a whole number by weights so that the parts add up to it (largest remainders first). */
export function split(total: number, weights: readonly number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const exact = weights.map((weight) => (total * weight) / all);
  const parts = exact.map(Math.floor);
  const order = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  let left = total - parts.reduce((sum, part) => sum + part, 0);
  for (const { index } of order) {
    if (left === 0) break;
    parts[index] = (parts[index] ?? 0) + 1;
    left--;
  }
  return parts;
}

/** One quota for each unit of a level, from the level's totals. `fixed` gives a place unit by unit. */
export function splitOverUnits(
  units: readonly { id: string; weight: number }[],
  level: { places: Record<Origin, Placed>; direct: number },
  fixed: Partial<Record<`${Origin}.${Outcome}`, Record<string, number>>> = {},
): UnitQuota[] {
  const weights = units.map((unit) => unit.weight);
  const quotas = units.map((unit): UnitQuota => ({ unitId: unit.id, places: { new: {}, carried: {} }, direct: 0, postal: 0 }));
  for (const origin of ['new', 'carried'] as const) {
    for (const outcome of outcomes) {
      const byUnit = fixed[`${origin}.${outcome}`];
      const parts = split(level.places[origin][outcome] ?? 0, weights);
      quotas.forEach((quota, index) => {
        quota.places[origin][outcome] = byUnit ? (byUnit[quota.unitId] ?? 0) : (parts[index] ?? 0);
      });
    }
  }
  const direct = split(
    level.direct,
    quotas.map((quota) => sumOf(quota.places.new)),
  );
  quotas.forEach((quota, index) => (quota.direct = direct[index] ?? 0));
  return quotas;
}

/** The unit part of a code, e.g. `000.21.32.H56`. */
export interface PlannedUnit {
  id: string;
  name: string;
  level: UnitLevel;
  codePrefix: string;
}

export interface Slot {
  unitId: string;
  origin: Origin;
  outcome: Exclude<Outcome, 'closedUndated'>;
  channel: Channel;
}
