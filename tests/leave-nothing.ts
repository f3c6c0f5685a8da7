import { afterAll, vi } from 'vitest';

/** Files share a process: what one has put in the place of something goes with it. */
afterAll(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});
