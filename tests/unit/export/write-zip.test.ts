import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unpack } from '../../../lib/browser/unzip';
import { storedEntry, writeZip } from '../../../lib/export/write-zip';
import { readZip } from '../../../lib/table/read-zip';
import { zipOf } from '../files/make-file';

it('what is written is read back, whatever its names and bytes', async () => {
  const names = fc.stringMatching(/^[a-zà-ỹ/_[\]. ]{1,20}$/);
  const part = fc.tuple(names, fc.uint8Array({ maxLength: 50 }));
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(part, { selector: ([name]) => name, maxLength: 6 }), async (parts) => {
      const read = readZip(writeZip(parts.map(([name, bytes]) => storedEntry(name, bytes))));
      if (!read.ok) throw new Error(read.why);
      expect([...read.entries.keys()]).toEqual(parts.map(([name]) => name));
      for (const [name, bytes] of parts) expect(await unpack(read.entries.get(name)!)).toEqual(new Uint8Array(bytes));
    }),
    { numRuns: 50 },
  );
});

it('a part that came packed goes on packed, beside a new one', async () => {
  const read = readZip(zipOf({ 'a.xml': 'một '.repeat(100), 'b.xml': 'hai' }));
  if (!read.ok) throw new Error(read.why);
  const entries = new Map(read.entries);
  entries.set('b.xml', storedEntry('b.xml', 'ba'));
  const again = readZip(writeZip(entries.values()));
  if (!again.ok) throw new Error(again.why);
  expect(again.entries.get('a.xml')?.bytes.length).toBe(read.entries.get('a.xml')?.bytes.length);
  const texts = await Promise.all([...again.entries.values()].map(async (entry) => new TextDecoder().decode((await unpack(entry))!)));
  expect(texts).toEqual(['một '.repeat(100), 'ba']);
});
