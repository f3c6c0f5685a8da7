import { rootsOf, type Root } from '../table/root';
import { openShadow } from './open-shadow';

/** Changes are looked at together after so many ms. */
const TOGETHER_MS = 200;
/** A page that has stood still so long is not watched any more. */
const QUIET_MS = 20_000;
/** A page that never stands still (clocks, tickers) neither. */
const LONGEST_MS = 180_000;
/** What people do before a page shows them something else; the pointer moves when somebody comes back to it. */
const WAKING = ['click', 'keydown', 'pointermove', 'focus'] as const;
const NAVIGATING = ['popstate', 'hashchange', 'pageshow'] as const;

/**
 * Looks at a page, its frames and its shadow trees until `look` says that it has found what it looks for. Watches the page only while
 * something happens in it: once it is quiet no observer is left, and the next press, key or change of address begins anew.
 * @returns how to call it off
 */
export function lookOut(document: Document, look: (roots: readonly Root[]) => boolean): () => void {
  const window = document.defaultView!;
  const over = new AbortController();
  const watched = new Set<Root>();
  let timer: number | undefined;
  let quiet: number | undefined;
  let since = 0;
  const observer = new window.MutationObserver(() => {
    timer ??= window.setTimeout(check, TOGETHER_MS);
  });
  const rest = (): void => {
    observer.disconnect();
    watched.clear();
    window.clearTimeout(timer);
    window.clearTimeout(quiet);
    timer = quiet = undefined;
  };
  const stop = (): void => {
    rest();
    over.abort();
  };
  const check = (): void => {
    timer = undefined;
    const roots = rootsOf(document, openShadow);
    if (look(roots)) return stop();
    for (const root of roots) if (!watched.has(root)) watch(root);
    window.clearTimeout(quiet);
    if (window.performance.now() - since > LONGEST_MS) rest();
    else quiet = window.setTimeout(rest, QUIET_MS);
  };
  const watch = (root: Root): void => {
    watched.add(root);
    observer.observe(root, { subtree: true, childList: true });
  };
  const wake = (): void => {
    if (quiet !== undefined) return;
    since = window.performance.now();
    timer ??= window.setTimeout(check, TOGETHER_MS);
    quiet = window.setTimeout(rest, QUIET_MS);
  };
  const listen = { capture: true, passive: true, signal: over.signal };
  for (const name of [...WAKING, ...NAVIGATING]) window.addEventListener(name, wake, listen);
  // Frames load without a change around them.
  document.addEventListener(
    'load',
    (event) => (event.target as Partial<Element>).tagName === 'IFRAME' && (timer ??= window.setTimeout(check, TOGETHER_MS)),
    listen,
  );
  since = window.performance.now();
  check();
  return stop;
}
