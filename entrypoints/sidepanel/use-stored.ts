import { useEffect, useState } from 'react';
import { onOfficeChanged } from '../../lib/browser/office-changed';
import { watchStore } from '../../lib/store/live';

/** What a section shows while the store answers, when it has answered, and when it cannot. */
export type Stored<T> = { state: 'waiting' } | { state: 'here'; value: T } | { state: 'broken' };

/**
 * Follows a query of the store, and asks again when the office has changed its days, terms or targets. The old answer stays
 * until the new one is there, so that nothing flickers while a list is being read in another tab. The query has to stay the
 * same function (`useCallback`) as long as it means the same.
 */
export function useStored<T>(query: () => Promise<T>): Stored<T> {
  const [stored, setStored] = useState<Stored<T>>({ state: 'waiting' });
  useEffect(() => {
    const watch = () =>
      watchStore(
        query,
        (value) => setStored({ state: 'here', value }),
        () => setStored({ state: 'broken' }),
      );
    let stop = watch();
    const stopOffice = onOfficeChanged(() => {
      stop();
      stop = watch();
    });
    return () => {
      stopOffice();
      stop();
    };
  }, [query]);
  return stored;
}
