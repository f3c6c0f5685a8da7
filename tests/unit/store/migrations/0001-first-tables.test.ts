import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { firstTables } from '../../../../lib/store/migrations/0001-first-tables';
import { openStore } from '../../../../lib/store/open';

describe('0001 first tables', () => {
  it('makes these tables, with at most three indexes on dossiers', async () => {
    const store = openStore('first-tables', [firstTables]);
    await store.open();
    expect(store.tables.map(({ name }) => name).sort()).toEqual([
      'captures',
      'dossiers',
      'fillLog',
      'listCaptures',
      'procedureFields',
      'readingPages',
      'readings',
    ]);
    expect(store.dossiers.schema.indexes.map(({ name }) => name)).toEqual(['[portal+open]', 'due', 'lastSeen']);
  });
});
