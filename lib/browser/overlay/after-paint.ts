/** No frame comes in some windows: then it has waited long enough. Twice, since the first may end while the page works. */
const NO_FRAME_MS = 250;

/**
 * Runs when the browser has drawn what the page has changed: asking earlier for what is visible and where makes it lay out a
 * thousand rows at once, in our time (measured 380 ms). Returns how to call it off.
 */
export function afterPaint(window: Window, run: () => void): () => void {
  if (window.document.hidden) {
    run();
    return () => undefined;
  }
  let over = false;
  const once = (): void => {
    if (over) return;
    stop();
    run();
  };
  let timer = window.setTimeout(() => {
    timer = window.setTimeout(once, NO_FRAME_MS);
  }, NO_FRAME_MS);
  // A frame's callback comes before its layout; the page's own next steps come before a moment without work.
  const frame = window.requestAnimationFrame(() => window.requestIdleCallback(once, { timeout: NO_FRAME_MS }));
  const stop = (): void => {
    over = true;
    window.clearTimeout(timer);
    window.cancelAnimationFrame(frame);
  };
  return stop;
}
