import { clockOf } from '../dossier/overdue-states';
import type { FieldId } from '../vocabulary/field';
import { dateFields } from './check-dossiers';
import type { SeenDossier } from './rule';

/**
 * Which dates the lists of each stored dossier's portal have columns for. A record gathers what several lists have shown, so that a
 * date in it proves a column only where it was read together with the rest: at the dossier's first sight, or as the end date when
 * the dossier came to its end. Of other portals it proves nothing.
 */
export function shownFields(dossiers: readonly SeenDossier[]): (dossier: SeenDossier) => ReadonlySet<FieldId> {
  const byPortal = new Map<string, Set<FieldId>>();
  for (const dossier of dossiers) {
    const shown = byPortal.get(dossier.portal) ?? new Set<FieldId>();
    byPortal.set(dossier.portal, shown);
    for (const field of dateFields) if (!shown.has(field) && isProven(dossier, field)) shown.add(field);
  }
  return (dossier) => byPortal.get(dossier.portal) ?? NOTHING;
}

const NOTHING: ReadonlySet<FieldId> = new Set();

function isProven(dossier: SeenDossier, field: (typeof dateFields)[number]): boolean {
  if (dossier[field] === undefined) return false;
  if (dossier.captureId === undefined) return true;
  const before = dossier.history?.at(-1);
  if (before === undefined) return true;
  return field === 'completed' && before.state !== undefined && clockOf[before.state] !== 'ended';
}
