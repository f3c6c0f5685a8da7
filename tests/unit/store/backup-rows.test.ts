import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMissing } from '../../../lib/store/backup-rows';
import { freshStore, value } from './sample';

const link = (key: string, to: string) => ({ key, kind: 'unit' as const, from: key, to, at: '2026-03-02T08:00:00' });

/** Keys that sort in more than one way: capitals, marks, beyond the first plane, one the beginning of another. */
const key = fc
  .constantFrom('', 'a', 'A', 'aa', 'ab', 'á', 'đ', 'z', 'Z', '0', '00', '1', '~', 'e\u0301', '\uffff', '😀', 'ư')
  .map((name) => `k${name}`);
const rows = fc.uniqueArray(fc.record({ key, to: fc.constantFrom('x', 'y') }), { selector: (row) => row.key, maxLength: 12 });

describe('rows of a backup', () => {
  it('are told apart in whatever order they come and whatever else lies between them', async () => {
    await fc.assert(
      fc.asyncProperty(rows, rows, fc.boolean(), async (here, coming, sorted) => {
        const store = freshStore();
        await store.rollupNames.bulkAdd(here.map((row) => link(row.key, row.to)));
        const given = sorted ? coming.toSorted((a, b) => (a.key < b.key ? -1 : 1)) : coming;
        const known = new Map(here.map((row) => [row.key, row.to]));
        const missing = given.filter((row) => !known.has(row.key));
        const other = given.filter((row) => known.has(row.key) && known.get(row.key) !== row.to);
        const counted = { added: missing.length, same: given.length - missing.length - other.length, kept: other.map((row) => row.key) };
        const added = (dry: boolean) =>
          addMissing(
            store,
            'rollupNames',
            given.map((row) => link(row.key, row.to)),
            dry,
          );
        expect(value(await added(true))).toEqual(counted);
        expect(value(await added(false))).toEqual(counted);
        const after = new Map((await store.rollupNames.toArray()).map((row) => [row.key, row.to]));
        expect(after).toEqual(new Map([...missing.map((row) => [row.key, row.to] as const), ...known]));
        await store.delete();
      }),
      { numRuns: 60 },
    );
  });
});
