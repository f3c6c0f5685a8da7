import type { Settings } from '../settings/settings';

/** Puts the theme on the page and keeps it with the system when that is the choice. Returns what stops it. */
export function followTheme(theme: Settings['theme'], page: Document = document): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    page.documentElement.dataset['theme'] = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
  };
  apply();
  if (theme !== 'system') return () => {};
  dark.addEventListener('change', apply);
  return () => dark.removeEventListener('change', apply);
}
