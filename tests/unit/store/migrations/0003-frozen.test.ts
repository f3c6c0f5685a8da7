import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { firstTables } from '../../../../lib/store/migrations/0001-first-tables';
import { waiverTable } from '../../../../lib/store/migrations/0002-waivers';
import { frozenTables } from '../../../../lib/store/migrations/0003-frozen';
import { keepFrozen } from '../../../../lib/store/frozen';
import { openStore } from '../../../../lib/store/open';
import { frozenSample, value } from '../sample';

it('0003 adds the tables of frozen reports and of roll-ups and leaves every row', async () => {
  const old = openStore('without-frozen', [firstTables, waiverTable]);
  await old.waivers.put({ print: 'a|1', rule: 'a', reason: 'đã đối chiếu', at: '2026-03-03T08:00:00' });
  old.close();
  const store = openStore('without-frozen', [firstTables, waiverTable, frozenTables]);
  expect(await store.waivers.count()).toBe(1);
  value(await keepFrozen(store, frozenSample, 'here', '2026-03-16T08:00:00'));
  expect(await store.frozenGrounds.count()).toBe(1);
  expect(await store.rollupNames.count()).toBe(0);
});
