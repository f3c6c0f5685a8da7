import type { PortalDossier, World } from '../data/world.ts';

export interface CountRow {
  label: string;
  figures: (number | string)[];
}

/** A row for every unit, counted from its dossiers. */
export function perUnit(
  world: World,
  dossiers: readonly PortalDossier[],
  count: (own: readonly PortalDossier[]) => CountRow['figures'],
): CountRow[] {
  return world.units.map(({ id, name }) => ({ label: name, figures: count(dossiers.filter(({ unitId }) => unitId === id)) }));
}

/** Shares as this system prints them: two decimals with a point, `0` alone for none. */
export function percent(part: number, whole: number): string {
  return whole === 0 || part === 0 ? '0' : `${String(Math.round((part / whole) * 10_000) / 100)}%`;
}

/** A number between 0 and 99 that always belongs to the same dossier. */
export function lot({ id }: PortalDossier, salt: number): number {
  return (Number.parseInt(id.slice(salt, salt + 6), 16) + salt) % 100;
}
