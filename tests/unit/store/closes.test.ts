import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { closes } from '../../../scripts/migrations/closes';
import { keepFrozen } from '../../../lib/store/frozen';
import { migrations, openStore } from '../../../lib/store/open';
import { saveListPage } from '../../../lib/store/save-list';
import type { Store } from '../../../lib/store/schema';
import { dossier, frozenSample, listPage, value } from './sample';

interface Left {
  steps: number;
  rows: Record<string, object[]>;
}

const folder = new URL('../../fixtures/store/closes/', import.meta.url);
const files = readdirSync(folder);

async function rowsIn(store: Store, tables: readonly string[]): Promise<Record<string, object[]>> {
  const rows = await Promise.all(tables.map(async (name) => [name, (await store.table(name).toArray()) as object[]] as const));
  return Object.fromEntries(rows);
}

describe('the store as it was left at the close of each issue', () => {
  it('is kept for each', () => {
    expect(files).toEqual(closes.map(({ issue }) => `issue-${issue}.json`));
  });

  it.each(files)('%s opens with this build, and what this build adds does not hinder the old one', async (file) => {
    const { steps, rows } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Left;
    const tables = Object.keys(rows);
    expect(Object.values(rows).flat().length).toBeGreaterThan(0);
    const then = migrations.slice(0, steps);
    const old = openStore(file, then);
    for (const name of tables) await old.table(name).bulkAdd(rows[name]!);
    old.close();

    const today = openStore(file);
    expect(await rowsIn(today, tables)).toEqual(rows);
    value(await saveListPage(today, listPage([dossier('NEW')]), []));
    value(await keepFrozen(today, frozenSample, 'here', '2026-03-16T08:00:00'));
    today.close();

    const back = openStore(file, then);
    expect(await back.dossiers.count()).toBe(rows['dossiers']!.length + 1);
    value(await saveListPage(back, listPage([dossier('BACK')]), []));
    back.close();

    const again = openStore(file);
    expect(await again.dossiers.count()).toBe(rows['dossiers']!.length + 2);
    expect(await again.frozen.count()).toBe(1);
    again.close();
  });
});

describe('every step', () => {
  it('only adds: no table goes and no primary key changes, so that an older build still opens what a newer one has written', () => {
    const keys = new Map<string, string>();
    for (const { stores } of migrations)
      for (const [table, schema] of Object.entries(stores)) {
        expect(schema, table).not.toBeNull();
        const key = schema?.split(',')[0] ?? '';
        expect(keys.get(table) ?? key, table).toBe(key);
        keys.set(table, key);
      }
  });
});
