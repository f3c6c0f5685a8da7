import type { Table } from 'dexie';
import type { FrozenPackage } from '../report/frozen-package';
import { contentHash } from '../text/content-hash';
import type { Result } from '../text/result';
import { attempt } from './failure';
import { frozenPackage } from './frozen';
import type { FrozenRecord, Store } from './schema';

/** Tables whose rows go into a backup as they are. Readings under way end within a day and belong to one tab: they do not. */
export type RowTable = 'dossiers' | 'captures' | 'listCaptures' | 'procedureFields' | 'fillLog' | 'waivers' | 'rollupNames' | 'rollupUnits';

/** A frozen report with its ground, as one row. */
export interface FrozenRow {
  report: FrozenPackage;
  from: FrozenRecord['from'];
  keptAt: string;
}

/** What became of rows that were to be added. */
export interface Added {
  added: number;
  same: number;
  /** Keys of rows that are there with another content; these stayed. */
  kept: string[];
}

/** All rows of a table in the order of their keys, so many at a time. What is written meanwhile may or may not be among them. */
export async function* slicesOf(store: Store, name: RowTable, size: number): AsyncGenerator<object[]> {
  const table: Table<object, unknown> = store.table(name);
  let last: unknown;
  for (;;) {
    const rows = await (last === undefined ? table.toCollection() : table.where(':id').above(last)).limit(size).toArray();
    if (rows.length > 0) yield rows;
    if (rows.length < size) return;
    last = keyIn(table, rows.at(-1));
  }
}

/** One by one: a report over 100,000 dossiers weighs megabytes. */
export async function* frozenRows(store: Store): AsyncGenerator<FrozenRow> {
  const hashes = await store.frozen.toCollection().primaryKeys();
  for (const hash of hashes) {
    const [record, report] = [await store.frozen.get(hash), await frozenPackage(store, hash)];
    if (record !== undefined && report !== undefined) yield { report, from: record.from, keptAt: record.keptAt };
  }
}

/** Rows of each table, a frozen report being one. */
export async function rowCount(store: Store, name: RowTable | 'frozen'): Promise<number> {
  return store.table(name).count();
}

/**
 * Adds what is missing, in one transaction; what is there is never written over. `dry`: only says what would become of them.
 * The log of fillings is numbered anew: the same filling is known by its time and place.
 */
export async function addMissing(store: Store, name: RowTable, rows: readonly object[], dry: boolean): Promise<Result<Added>> {
  const table: Table<object, unknown> = store.table(name);
  return attempt(() =>
    store.transaction(dry ? 'r' : 'rw', table, async () => {
      const there = name === 'fillLog' ? await sameFills(store, rows) : await rowsThere(table, rows);
      const missing = rows.filter((_row, at) => there[at] === undefined);
      if (!dry && missing.length > 0) await table.bulkAdd(missing);
      const kept = rows.filter((row, at) => there[at] !== undefined && !isSame(there[at], row)).map((row) => String(keyIn(table, row)));
      return { added: missing.length, same: rows.length - missing.length - kept.length, kept };
    }),
  );
}

/**
 * What is there under the keys of these rows, in their order. Rows of a backup stand in the order of their keys: one question for all
 * between the first and the last takes a fifth of the time of one for each, unless much else lies between them here.
 */
async function rowsThere(table: Table<object, unknown>, rows: readonly object[]): Promise<(object | undefined)[]> {
  const keys = rows.map((row) => String(keyIn(table, row)));
  const [first, last] = [keys[0], keys.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (keys.some((key, at) => at > 0 && key <= keys[at - 1]!)) return table.bulkGet(keys);
  const between = table.where(':id').between(first, last, true, true);
  if ((await between.count()) > 2 * keys.length) return table.bulkGet(keys);
  const found = new Map((await between.toArray()).map((row) => [keyIn(table, row), row]));
  return keys.map((key) => found.get(key));
}

function keyIn(table: Table<object, unknown>, row: object | undefined): unknown {
  const { keyPath } = table.schema.primKey;
  return (row as Record<string, unknown> | undefined)?.[String(keyPath)];
}

async function sameFills(store: Store, rows: readonly object[]): Promise<(object | undefined)[]> {
  const found: (object | undefined)[] = [];
  for (const row of rows) {
    const { at, portal, address } = row as { at: string; portal: string; address: string };
    const fills = await store.fillLog.where('at').equals(at).toArray();
    const same = fills.find((fill) => fill.portal === portal && fill.address === address);
    const { id: _id, ...fill } = same ?? {};
    found.push(same === undefined ? undefined : fill);
  }
  return found;
}

/** A backup without personal columns says nothing of them, and reasons may have lost numbers in it: neither is a difference. */
function isSame(there: object | undefined, row: object): boolean {
  const bare = (one: object | undefined): object => {
    const { extra: _extra, reason: _reason, ...rest } = (one ?? {}) as Record<string, unknown>;
    return rest;
  };
  if (!('extra' in row)) return contentHash(bare(there)) === contentHash(bare(row));
  return contentHash(there) === contentHash(row);
}
