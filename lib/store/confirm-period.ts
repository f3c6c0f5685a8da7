import type { Period } from '../calendar/period';
import { message } from '../text/message';
import { refuse, type Result } from '../text/result';
import { attempt } from './failure';
import type { Store } from './schema';

/** The official says which period, and if need be which unit, a table of figures is of. What the page itself said is not overruled. */
export async function confirmPeriod(store: Store, captureId: string, period: Period, saidUnit?: string): Promise<Result<void>> {
  const found = await attempt(() =>
    store.transaction('rw', store.captures, async () => {
      const capture = await store.captures.get(captureId);
      if (!capture || (capture.period !== undefined && capture.periodFrom !== 'confirmed')) return false;
      const unit = capture.unit ?? saidUnit;
      await store.captures.put({ ...capture, period, periodFrom: 'confirmed', ...(unit !== undefined && { unit }) });
      return true;
    }),
  );
  if (!found.ok) return found;
  return found.value ? { ok: true, value: undefined } : refuse('period-not-taken', message('error.periodNotTaken'));
}
