import { now } from '../../lib/browser/clock';
import { digest } from '../../lib/browser/digest';
import type { Handlers } from '../../lib/browser/receive';
import { readFrozen } from '../../lib/report/frozen-read';
import { keepFrozen } from '../../lib/store/frozen';
import type { Store } from '../../lib/store/schema';
import { ok } from '../../lib/text/result';

/** Packages from files: read in full before the first byte is kept. */
export function frozenHandlers(store: Store): Pick<Handlers, 'frozen.open'> {
  return {
    'frozen.open': async ({ text }) => {
      const read = await readFrozen(text, digest);
      if (!read.ok) return read;
      const { hash, unit, period } = read.value;
      const kept = await keepFrozen(store, read.value, 'file', now());
      return kept.ok ? ok({ hash, unit, period, outcome: kept.value.outcome }) : kept;
    },
  };
}
