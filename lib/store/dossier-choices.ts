import type { Store } from './schema';

export interface DossierChoices {
  portals: string[];
  units: string[];
  total: number;
}

/** What dossiers can be narrowed down to: portals and units that occur, in order of name. */
export async function dossierChoices(store: Store): Promise<DossierChoices> {
  const portals = new Set<string>();
  const units = new Set<string>();
  let total = 0;
  await store.dossiers.each(({ portal, unit }) => {
    portals.add(portal);
    if (unit !== undefined) units.add(unit);
    total++;
  });
  return { portals: [...portals].sort(), units: [...units].sort((a, b) => a.localeCompare(b, 'vi')), total };
}
