/** Of 255, as the eye weighs colours: darker than this is a dark page. */
const DARK_BELOW = 100;

/**
 * Whether a page is light or dark, as it is drawn: what lies over it should look like it, whatever the system has chosen. The
 * colour behind everything decides; a page that paints none is as the browser paints it.
 */
export function themeOfPage(page: Document): 'light' | 'dark' {
  const window = page.defaultView;
  if (window === null) return 'light';
  for (const element of [page.body, page.documentElement]) {
    // A page of frames has no body of its own.
    const painted = element && brightness(window.getComputedStyle(element).backgroundColor);
    if (painted !== undefined && painted !== null) return painted < DARK_BELOW ? 'dark' : 'light';
  }
  const schemes = window.getComputedStyle(page.documentElement).colorScheme ?? '';
  const onlyDark = schemes.includes('dark') && !schemes.includes('light');
  const either = schemes.includes('dark') && schemes.includes('light') && window.matchMedia('(prefers-color-scheme: dark)').matches;
  return onlyDark || either ? 'dark' : 'light';
}

/** Undefined where nothing is painted, or in a way that is not read here. */
function brightness(colour: string): number | undefined {
  const [red, green, blue, alpha = 1] = (/^rgba?\(([^)]+)\)$/.exec(colour)?.[1] ?? '').split(/[\s,/]+/).map(Number);
  if (red === undefined || green === undefined || blue === undefined || Number.isNaN(red + green + blue) || alpha < 0.5) return undefined;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
