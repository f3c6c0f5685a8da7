import { describe, expect, it } from 'vitest';
import { contentHash } from '../../../lib/text/content-hash';

describe('contentHash', () => {
  it('does not depend on the order of keys, and on nothing else does it fail to depend', () => {
    expect(contentHash({ a: 1, b: { c: 2, d: [3] } })).toBe(contentHash({ b: { d: [3], c: 2 }, a: 1 }));
    const different = [{ a: 1 }, { a: '1' }, { a: [1] }, { b: 1 }, { a: null }, {}, [], [1, 2], [2, 1], 'a', ''];
    expect(new Set(different.map(contentHash)).size).toBe(different.length);
  });

  it('tells apart 20.000 lists that differ in one code', () => {
    const hashes = new Set(Array.from({ length: 20_000 }, (_, index) => contentHash(['list', `H56.${index}`])));
    expect(hashes.size).toBe(20_000);
  });
});
