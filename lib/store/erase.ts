import type { Collection, Table } from 'dexie';
import type { Result } from '../text/result';
import { attempt } from './failure';
import { dropReadings } from './readings';
import type { Store } from './schema';

/** More rows than this are not held in memory for taking an erasing back. */
export const UNDO_ROWS = 20_000;

/** What was erased, in memory only, for as long as it may be taken back. */
export interface Erased {
  rows: number;
  /** Ids of readings whose rows as shown have to go from session memory too. */
  readings: readonly string[];
  /** Absent: too much to be held. */
  back?: ReadonlyMap<string, readonly object[]>;
}

/** Everything read from one portal. Frozen reports stay: they were handed in. */
export async function erasePortal(store: Store, portal: string): Promise<Result<Erased>> {
  return attempt(() =>
    store.transaction('rw', store.tables, async () => {
      const readings = await store.readings.filter((reading) => reading.portal === portal).primaryKeys();
      const parts: [Table<object, unknown>, Collection<object, unknown>][] = [
        part(store, 'dossiers', store.dossiers.where('[portal+open]').between([portal, 0], [portal, 1], true, true)),
        part(store, 'captures', store.captures.where('portal').equals(portal)),
        part(
          store,
          'listCaptures',
          store.listCaptures.filter((list) => list.portal === portal),
        ),
        part(
          store,
          'fillLog',
          store.fillLog.filter((fill) => fill.portal === portal),
        ),
        part(
          store,
          'waivers',
          store.waivers.filter((waiver) => waiver.portal === portal),
        ),
      ];
      const erased = await take(parts);
      await dropReadings(store, readings);
      return { ...erased, readings };
    }),
  );
}

/** Everything in every table; `eraseAll` is the same without a way back. */
export async function eraseWithUndo(store: Store): Promise<Result<Erased>> {
  return attempt(() =>
    store.transaction('rw', store.tables, async () => {
      const readings = await store.readings.toCollection().primaryKeys();
      const erased = await take(store.tables.map((table) => part(store, table.name, table.toCollection())));
      return { ...erased, readings };
    }),
  );
}

/** Puts back what was erased. What was read anew since then stays as it is. Returns the rows that came back. */
export async function putBack(store: Store, back: ReadonlyMap<string, readonly object[]>): Promise<Result<number>> {
  return attempt(() =>
    store.transaction('rw', store.tables, async () => {
      let count = 0;
      for (const [name, rows] of back) {
        const table: Table<object, unknown> = store.table(name);
        const keyPath = table.schema.primKey.keyPath;
        const keys = rows.map((row) => keyOf(row, keyPath));
        const there = await table.bulkGet(keys);
        const missing = rows.filter((_row, at) => there[at] === undefined);
        await table.bulkAdd(missing);
        count += missing.length;
      }
      return count;
    }),
  );
}

function part(store: Store, name: string, rows: unknown): [Table<object, unknown>, Collection<object, unknown>] {
  return [store.table(name), rows as Collection<object, unknown>];
}

/** Inside a transaction. */
async function take(parts: readonly [Table<object, unknown>, Collection<object, unknown>][]): Promise<Omit<Erased, 'readings'>> {
  let rows = 0;
  for (const [, collection] of parts) rows += await collection.clone().count();
  const back = rows > UNDO_ROWS ? undefined : new Map<string, readonly object[]>();
  for (const [table, collection] of parts) {
    if (back !== undefined) {
      const held = await collection.clone().toArray();
      if (held.length > 0) back.set(table.name, held);
    }
    await collection.delete();
  }
  return { rows, ...(back && { back }) };
}

function keyOf(row: object, keyPath: string | string[] | null | undefined): unknown {
  const value = (path: string): unknown => (row as Record<string, unknown>)[path];
  return Array.isArray(keyPath) ? keyPath.map(value) : value(keyPath ?? '');
}
