// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { createPageDialect } from '../../../lib/browser/overlay/page-dialect';
import type { PortalProfile } from '../../../lib/portal/profile';

const profile = (id: string, more: Partial<PortalProfile>): PortalProfile => ({
  version: 1,
  id,
  name: id,
  evidence: 'compared',
  recognise: { signs: [[{ selector: `#${id}` }]] },
  ...more,
});
const go = (url: string): void => (window as unknown as { happyDOM: { setURL(to: string): void } }).happyDOM.setURL(url);

beforeEach(() => {
  document.body.innerHTML = '';
  go('https://a.example/x');
});

describe('the dialect of a page', () => {
  test('a sign that comes late is still seen, and a system once known stays known', () => {
    const dialect = createPageDialect(document, { own: [], known: [profile('a', { labels: { X: 'handler' } })] });
    expect(dialect()).toBeUndefined();
    document.body.innerHTML = '<div id="a"></div>';
    expect(dialect()?.field('X')).toBe('handler');
    document.body.innerHTML = '';
    go('https://a.example/y');
    expect(dialect()?.field('X')).toBe('handler');
  });
  test('a page without signs is not looked through for ever, another address is', () => {
    const dialect = createPageDialect(document, { own: [], known: [profile('a', { labels: { X: 'handler' } })] });
    for (let n = 0; n < 10; n++) dialect();
    document.body.innerHTML = '<div id="a"></div>';
    expect(dialect()).toBeUndefined();
    go('https://a.example/z');
    expect(dialect()?.field('X')).toBe('handler');
  });
  test('what the office says comes before what comes with the extension, the first before the second', () => {
    document.body.innerHTML = '<div id="a"></div>';
    const address = { recognise: { addresses: ['a.example/**'] } };
    const own = [profile('o1', { ...address, labels: { X: 'unit' } }), profile('o2', { ...address, labels: { X: 'note', Y: 'note' } })];
    const elsewhere = profile('o3', { recognise: { addresses: ['b.example/**'] }, labels: { Z: 'note' } });
    const dialect = createPageDialect(document, {
      own: [...own, elsewhere],
      known: [profile('a', { labels: { X: 'handler', W: 'handler' } })],
    });
    expect(['X', 'Y', 'Z', 'W'].map((label) => dialect()?.field(label))).toEqual(['unit', 'note', undefined, 'handler']);
  });
});
