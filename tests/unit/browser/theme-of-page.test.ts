import { expect, it } from 'vitest';
import { themeOfPage } from '../../../lib/browser/theme-of-page';

/** A page that paints these colours, in a browser whose system is dark or not. */
function page(body: string, root: string, scheme = 'normal', systemDark = false): Document {
  const [bodyElement, documentElement] = [{}, {}];
  const styles = new Map([
    [bodyElement, { backgroundColor: body, colorScheme: scheme }],
    [documentElement, { backgroundColor: root, colorScheme: scheme }],
  ]);
  const defaultView = { getComputedStyle: (of: object) => styles.get(of), matchMedia: () => ({ matches: systemDark }) };
  return { body: bodyElement, documentElement, defaultView } as unknown as Document;
}
const NONE = 'rgba(0, 0, 0, 0)';

it.each([
  ['light', 'rgb(255, 255, 255)', NONE],
  ['light', 'rgb(240, 242, 245)', 'rgb(0, 0, 0)'],
  ['dark', 'rgb(24, 26, 31)', NONE],
  ['dark', NONE, 'rgb(20, 30, 60)'],
  ['light', 'rgba(0, 0, 0, 0.1)', NONE],
  ['dark', 'rgba(10, 10, 10, 0.9)', NONE],
  ['light', NONE, NONE],
  ['light', 'color(srgb 0 0 0)', NONE],
] as const)('is %s: body %s, root %s', (theme, body, root) => {
  expect(themeOfPage(page(body, root))).toBe(theme);
  expect(themeOfPage(page(body, root, 'normal', true))).toBe(theme);
});

it('a page that paints nothing is as the browser paints it', () => {
  expect(themeOfPage(page(NONE, NONE, 'dark'))).toBe('dark');
  expect(themeOfPage(page(NONE, NONE, 'light dark', true))).toBe('dark');
  expect(themeOfPage(page(NONE, NONE, 'light dark', false))).toBe('light');
  expect(themeOfPage({ defaultView: null } as Document)).toBe('light');
});
