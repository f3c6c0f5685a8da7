import { message } from '../text/message';
import { refuse, type Result } from '../text/result';

/** The disk is full: Chromium reports it as an AbortError that holds the QuotaExceededError inside. */
export function isStorageFull(error: unknown): boolean {
  for (let at = error, depth = 0; typeof at === 'object' && at !== null && depth < 5; depth++) {
    const { name, inner } = at as { name?: unknown; inner?: unknown };
    if (name === 'QuotaExceededError') return true;
    at = inner;
  }
  return false;
}

/** Runs one transaction; whatever it throws comes back as a Problem, and the store is as it was before. */
export async function attempt<T>(work: () => PromiseLike<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (isStorageFull(error)) return refuse('storage-full', message('error.storageFull'));
    const name = error instanceof Error ? error.name : 'unknown';
    return refuse('storage-failed', message('error.storageFailed', { name }));
  }
}
