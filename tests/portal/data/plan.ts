import type { PortalPeriod, WorldKey } from './world.ts';
import type { PlannedUnit, UnitQuota } from './quota.ts';
import type { ProcedureSpec } from './procedures.ts';

/** Everything that decides a world before any dossier is made. */
export interface WorldPlan {
  key: WorldKey;
  title: string;
  office: string;
  period: PortalPeriod;
  now: string;
  /** Last day on which ordinary dossiers were received or finished. */
  lastDay: string;
  units: PlannedUnit[];
  procedures: readonly ProcedureSpec[];
  quotas: UnitQuota[];
  /** Fields a place may come from; without an entry, all. */
  fieldsFor?: (place: { outcome: string; unitId: string }) => readonly string[] | undefined;
  sectioned: boolean;
  /** Dossiers of earlier periods, closed long ago, per unit. */
  historyPerUnit: number;
}
