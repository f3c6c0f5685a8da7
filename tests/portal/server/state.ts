import { leavingCodes } from '../data/faults.ts';
import { createWorld } from '../data/create-world.ts';
import type { World, WorldKey } from '../data/world.ts';

export interface Latency {
  list: number;
  report: number;
}

/** Everything one running portal remembers. */
export interface PortalState {
  world: World;
  sessions: Set<string>;
  requests: string[];
  latency: Latency;
  /** What anybody has sent to the report-entry address. */
  entries: unknown[];
  advanced: boolean;
}

export function createState(key: WorldKey, today: string, latency: Latency): PortalState {
  return { world: createWorld(key, { today }), sessions: new Set(), requests: [], latency, entries: [], advanced: false };
}

/** Time goes on a little: the dossiers planted for it are finished and leave the open lists. */
export function advance(state: PortalState): string[] {
  const { world } = state;
  const leaving = new Set(leavingCodes(world.key, world.now.slice(0, 10)));
  if (!state.advanced) {
    const dossiers = world.dossiers.map((dossier) =>
      leaving.has(dossier.code) ? { ...dossier, status: 10 as const, completed: world.now, returned: world.now } : dossier,
    );
    state.world = { ...world, dossiers };
    state.advanced = true;
  }
  return [...leaving];
}
