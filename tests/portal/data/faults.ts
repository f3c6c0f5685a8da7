import type { WorldKey } from './world.ts';
import type { Plant } from './plants.ts';
import { anLaoFaults, anLaoTraps } from './faults-an-lao.ts';
import { centreFaults, centreTraps } from './faults-centre.ts';
import { nhuThanhFaults, nhuThanhTraps } from './faults-nhu-thanh.ts';

/**
 * Everything that is wrong in the sample portal on purpose, and (as traps) what looks wrong and is not.
 * None of it changes the figures of the two real reports.
 */
export type FaultKind =
  | 'completed-before-received'
  | 'received-after-now'
  | 'completed-after-now'
  | 'received-missing'
  | 'completed-missing'
  | 'code-after-reception'
  | 'code-long-before-reception'
  | 'due-missing'
  | 'stuck'
  | 'leaves-list'
  | 'report-row';

export type TrapKind = 'supplement-past-due' | 'done-not-returned-past-due' | 'code-shortly-before-reception' | 'due-today' | 'due-soon';

interface Planted<Kind extends string> {
  id: string;
  kind: Kind;
  /** What is wrong (or only looks wrong), in plain words. */
  what: string;
  /** The finding that is expected, in plain words; for a trap, why there is none. */
  expected: string;
  dossiers: Plant[];
}

/** A served figure that differs from the counted one. */
export interface WrongCell {
  report: '07a' | 'mau-15-cot';
  /** Label of the row; the report is wrong for the world's own period only. */
  row: string;
  cell: 'resolved.total' | 'pending.total';
  /** Added to the counted figure. */
  difference: number;
}

export interface Fault extends Planted<FaultKind> {
  wrongCell?: WrongCell;
}
export type Trap = Planted<TrapKind>;

export function faultsOf(world: WorldKey, today: string): Fault[] {
  if (world === 'nhu-thanh') return nhuThanhFaults;
  return world === 'an-lao' ? anLaoFaults : centreFaults(today);
}

export function trapsOf(world: WorldKey, today: string): Trap[] {
  if (world === 'nhu-thanh') return nhuThanhTraps;
  return world === 'an-lao' ? anLaoTraps : centreTraps(today);
}

export function wrongCellsOf(world: WorldKey, today: string): WrongCell[] {
  return faultsOf(world, today).flatMap((fault) => fault.wrongCell ?? []);
}

/** Codes of the dossiers that are in the lists until the portal is advanced. */
export function leavingCodes(world: WorldKey, today: string): string[] {
  return faultsOf(world, today).flatMap((fault) => (fault.kind === 'leaves-list' ? fault.dossiers.map(({ code }) => code) : []));
}
