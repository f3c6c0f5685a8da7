import type { ProcedureEntry } from '../../components/forms/field-map';
import type { StoredDossier } from '../../lib/dossier/dossier';
import { fold } from '../../lib/text/normalise';

/** Procedures whose lĩnh vực the list does not print, those without one first, then by how many dossiers hang on it. */
export function proceduresOf(dossiers: readonly StoredDossier[], fields: ReadonlyMap<string, string>): ProcedureEntry[] {
  const entries = new Map<string, ProcedureEntry>();
  const keys = new Map<string, string>();
  for (const { procedure, fieldName } of dossiers) {
    if (procedure === undefined || fieldName !== undefined) continue;
    const key = keys.get(procedure) ?? fold(procedure);
    keys.set(procedure, key);
    const met = entries.get(key);
    const known = fields.get(key);
    if (met === undefined) entries.set(key, { key, procedure, dossiers: 1, ...(known !== undefined && { fieldName: known }) });
    else met.dossiers++;
  }
  return [...entries.values()].sort(
    (a, b) => Number(a.fieldName !== undefined) - Number(b.fieldName !== undefined) || b.dossiers - a.dossiers,
  );
}
