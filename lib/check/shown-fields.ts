import { clockOf } from '../dossier/overdue-states';
import type { FieldId } from '../vocabulary/field';
import { dateFields } from './check-dossiers';
import type { SeenDossier } from './rule';

/**
 * Which dates the list of each stored dossier has columns for. A record gathers what several lists have shown, so that a date in
 * it proves a column only where it was read together with the rest: at the dossier's first sight, or as the end date when the
 * dossier came to its end. It proves it for dossiers of the same capture, first seen or last moved within the same hour, which is
 * one reading of one list over its pages; of other lists and portals nothing is known. Without a capture (rows of a page or a file): for those of the same portal.
 */
export function shownFields(dossiers: readonly SeenDossier[]): (dossier: SeenDossier) => ReadonlySet<FieldId> {
  const byReading = new Map<string, Set<FieldId>>();
  for (const dossier of dossiers) {
    const key = readingOf(dossier);
    const shown = byReading.get(key) ?? new Set<FieldId>();
    byReading.set(key, shown);
    for (const field of dateFields) if (!shown.has(field) && isProven(dossier, field)) shown.add(field);
  }
  return (dossier) => byReading.get(readingOf(dossier)) ?? NOTHING;
}

/** Of a moment `yyyy-MM-ddTHH:mm:ss`. */
const HOUR = 'yyyy-MM-ddTHH'.length;

const NOTHING: ReadonlySet<FieldId> = new Set();

function readingOf({ portal, captureId, stateSince, firstSeen }: SeenDossier): string {
  return captureId === undefined ? portal : `${portal}|${captureId}|${(stateSince ?? firstSeen ?? '').slice(0, HOUR)}`;
}

function isProven(dossier: SeenDossier, field: (typeof dateFields)[number]): boolean {
  if (dossier[field] === undefined) return false;
  if (dossier.captureId === undefined) return true;
  const before = dossier.history?.at(-1);
  if (before === undefined) return true;
  return field === 'completed' && before.state !== undefined && clockOf[before.state] !== 'ended';
}
