import { fold } from '../text/normalise';
import type { Moment } from '../text/moment';
import type { Result } from '../text/result';
import { attempt } from './failure';
import type { ProcedureFieldRecord, Store } from './schema';

export interface ProcedurePair {
  procedure: string;
  procedureCode?: string;
  fieldName: string;
}

/** Procedure as folded by `fold` → lĩnh vực; only where it is clear: set by the official, or one only ever seen. */
export async function procedureFields(store: Store): Promise<Map<string, string>> {
  const clear = new Map<string, string>();
  for (const row of await store.procedureFields.toArray()) {
    const fieldName = row.confirmed ?? (row.seen.length === 1 ? row.seen[0] : undefined);
    if (fieldName !== undefined) clear.set(row.key, fieldName);
  }
  return clear;
}

/** Every procedure with what was seen and set, for the official to look through. */
export async function procedureFieldRows(store: Store): Promise<ProcedureFieldRecord[]> {
  return store.procedureFields.toArray();
}

/** The official says which lĩnh vực a procedure belongs to; wins over what lists show. */
export async function setProcedureField(store: Store, procedure: string, fieldName: string, at: Moment): Promise<Result<void>> {
  return attempt(() =>
    store.transaction('rw', store.procedureFields, async () => {
      const key = fold(procedure);
      const old = await store.procedureFields.get(key);
      await store.procedureFields.put({ ...(old ?? { key, procedure, seen: [] }), confirmed: fieldName, at });
    }),
  );
}

/** From lists that show both. Returns how many pairs were new. */
export async function learnProcedureFields(store: Store, pairs: readonly ProcedurePair[], at: Moment): Promise<Result<number>> {
  return attempt(() =>
    store.transaction('rw', store.procedureFields, async () => {
      let learned = 0;
      for (const { procedure, procedureCode, fieldName } of pairs) {
        const key = fold(procedure);
        if (key === '' || fold(fieldName) === '') continue;
        const old = await store.procedureFields.get(key);
        if (old?.seen.some((seen) => fold(seen) === fold(fieldName))) continue;
        const base = old ?? { key, procedure, seen: [], ...(procedureCode !== undefined && { procedureCode }) };
        await store.procedureFields.put({ ...base, seen: [...base.seen, fieldName], at });
        learned++;
      }
      return learned;
    }),
  );
}
