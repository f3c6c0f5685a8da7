import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { firstTables } from '../../../../lib/store/migrations/0001-first-tables';
import { waiverTable } from '../../../../lib/store/migrations/0002-waivers';
import { openStore } from '../../../../lib/store/open';

it('0002 adds the table of what was set aside and leaves every row', async () => {
  const old = openStore('without-waivers', [firstTables]);
  await old.procedureFields.put({ key: 'khai sinh', procedure: 'Khai sinh', seen: ['Hộ tịch'], at: '2026-03-03T08:00:00' });
  old.close();
  const store = openStore('without-waivers', [firstTables, waiverTable]);
  expect(await store.procedureFields.count()).toBe(1);
  await store.waivers.put({ print: 'a|1', rule: 'a', reason: 'đã đối chiếu', at: '2026-03-03T08:00:00' });
  expect(await store.waivers.count()).toBe(1);
});
