import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { migrations, openStore } from '../../../lib/store/open';
import { storageFacts } from '../../../lib/store/storage-facts';
import { saveListPage } from '../../../lib/store/save-list';
import { dossier, freshStore, listPage, value } from './sample';

interface Kept {
  schema: Record<string, string>;
  version: number;
  rows: Record<string, unknown[]>;
}

const folder = new URL('../../fixtures/store/', import.meta.url);
const released = readdirSync(folder).filter((name) => name.endsWith('.json'));

/** A database as that version of the extension left it on a PC. */
async function asLeftBy(kept: Kept, name: string): Promise<void> {
  const old = new Dexie(name);
  old.version(kept.version).stores(kept.schema);
  for (const [table, rows] of Object.entries(kept.rows)) await old.table(table).bulkAdd(rows);
  old.close();
}

describe('the schema', () => {
  it('has steps in order, without gaps', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
  });

  it('keeps a database of every released version', () => {
    expect(released).toEqual(migrations.map(({ version }) => `v${version}.json`));
  });

  it.each(released)('opens the database of %s and loses no row', async (name) => {
    const kept = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Kept;
    await asLeftBy(kept, `released-${name}`);
    const store = openStore(`released-${name}`);
    for (const [table, rows] of Object.entries(kept.rows)) expect(await store.table(table).count()).toBe(rows.length);
    expect((await storageFacts(store)).dossiers).toBe(kept.rows['dossiers']?.length);
    value(await saveListPage(store, listPage([dossier('NEW')]), []));
    expect(await store.dossiers.count()).toBe((kept.rows['dossiers']?.length ?? 0) + 1);
  });

  it('opens a database that a newer version has upgraded, rows intact (rollback)', async () => {
    const next = { version: migrations.length + 1, stores: { later: 'id' } };
    const newer = openStore('rolled-back', [...migrations, next]);
    value(await saveListPage(newer, listPage([dossier('A')]), []));
    newer.close();
    const older = openStore('rolled-back');
    expect(await older.dossiers.count()).toBe(1);
    value(await saveListPage(older, listPage([dossier('B')]), []));
    expect(await older.dossiers.count()).toBe(2);
  });

  it('does not hold up an upgrade in another page, and works on afterwards', async () => {
    const first = freshStore();
    value(await saveListPage(first, listPage([dossier('A')]), []));
    const newer = openStore(first.name, [...migrations, { version: migrations.length + 1, stores: { later: 'id' } }]);
    await newer.open();
    expect(await newer.table('later').count()).toBe(0);
    expect(await first.dossiers.count()).toBe(1);
  });
});

describe('what is written', () => {
  it('is on the disk before it is called kept', async () => {
    const store = freshStore();
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
    value(await saveListPage(store, listPage([dossier('A')]), []));
    const writing = begun.mock.calls.filter(([, mode]) => mode === 'readwrite');
    begun.mockRestore();
    expect(writing.map(([, , how]) => how)).toEqual([{ durability: 'strict' }]);
  });
});
