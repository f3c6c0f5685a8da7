import { describe, expect, test } from 'vitest';
import { fitsGlob } from '../../../lib/portal/glob';
import type { PortalProfile } from '../../../lib/portal/profile';
import { recognise } from '../../../lib/portal/recognise';

describe('globs', () => {
  test.each([
    ['a.vn/**', 'a.vn/x/y?z#w', true],
    ['a.vn/*', 'a.vn/x/y', false],
    ['a.vn/*', 'A.VN/x', true],
    ['*/dvc/thong-ke/**', 'h.vn/dvc/thong-ke/06a', true],
    ['*/dvc/thong-ke/**', 'h.vn/a/dvc/thong-ke/06a', false],
    ['**#/danh-sach/**', 'h.vn/a/b#/danh-sach/2', true],
    ['a.vn/x', 'a.vn/xy', false],
    ['a.vn/x', 'b.a.vn/x', false],
    ['**', '', true],
    ['a.+', 'a.+', true],
    ['a.+', 'abb', false],
  ])('%s on %s: %s', (glob, text, fits) => {
    expect(fitsGlob(glob, text)).toBe(fits);
  });
  test('the worst glob takes no longer than its length times the text', () => {
    const glob = '**a'.repeat(60);
    expect(fitsGlob(glob, 'a'.repeat(59) + 'b'.repeat(2_000))).toBe(false);
  });
});

const profile = (id: string, addresses: string[], selector?: string): PortalProfile => ({
  version: 1,
  id,
  name: id.toUpperCase(),
  evidence: 'inferred',
  recognise: { addresses, ...(selector && { signs: [[{ selector }]] }) },
});

describe('recognise', () => {
  const [a, b, c] = [profile('a1', ['a.vn/**'], '#a'), profile('b1', ['b.vn/**', 'both.vn/**'], '#b'), profile('c1', ['both.vn/**'], '#c')];
  const all = [a, b, c];
  const none = (): boolean => false;
  test.each([
    ['the address decides, whatever the page shows', 'a.vn/x', (selector: string) => selector === '#b', 'a1'],
    ['without an address the signs', 'x.vn/', (selector: string) => selector === '#c', 'c1'],
    ['two addresses: the signs of those two', 'both.vn/', (selector: string) => selector === '#b', 'b1'],
    ['signs of a third do not count between two', 'both.vn/', (selector: string) => selector === '#a', undefined],
  ])('%s', (_, address, has, id) => {
    const found = recognise(address, ({ selector }) => has(selector), all);
    expect('profile' in found ? found.profile.id : undefined).toBe(id);
  });
  test('says why it is none', () => {
    expect(recognise('x.vn/', none, all)).toEqual({ why: 'none', names: [] });
    expect(recognise('both.vn/', none, all)).toEqual({ why: 'ambiguous', names: ['B1', 'C1'] });
    expect(recognise('x.vn/', () => true, all)).toEqual({ why: 'ambiguous', names: ['A1', 'B1', 'C1'] });
  });
});
