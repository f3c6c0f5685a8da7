import { useCallback, useEffect, useState } from 'react';
import { now } from '../../lib/browser/clock';
import { groupFacts, personalCount, portalFacts, type GroupFacts, type PortalFacts } from '../../lib/store/data-facts';
import { retentionOutlook, type RetentionOutlook } from '../../lib/store/retention-outlook';
import type { Store } from '../../lib/store/schema';
import { areaFacts, type AreaFacts } from './data-area';

/** Dossiers with personal columns are counted up to so many: each has to be looked at. */
export const MOST_PERSONAL = 1_000;

export interface StoredFacts {
  groups: readonly GroupFacts[];
  portals: readonly PortalFacts[];
  area: AreaFacts;
  outlook: RetentionOutlook;
}

export interface StoredData {
  /** Undefined until the store has answered. */
  facts: StoredFacts | undefined;
  broken: boolean;
  /** Undefined until every dossier was looked at. */
  personal: number | undefined;
  look(): void;
}

/**
 * What is stored, looked at when the page comes to the front and after each thing done in it. It does not follow every write:
 * while a backup is taken back there are thousands, and counting all tables after each would hold up both.
 */
export function useStoredData(store: Store, retentionDays: number): StoredData {
  const [facts, setFacts] = useState<StoredFacts>();
  const [broken, setBroken] = useState(false);
  const [personal, setPersonal] = useState<number>();

  const look = useCallback(() => {
    const read = async (): Promise<void> => {
      const area = await areaFacts();
      const groups = await groupFacts(store);
      const portals = await portalFacts(store);
      const outlook = await retentionOutlook(store, area.nextRetention ?? now(), retentionDays);
      setFacts({ area, groups, portals, outlook });
      setBroken(false);
      setPersonal(await personalCount(store, MOST_PERSONAL + 1));
    };
    read().catch(() => setBroken(true));
  }, [store, retentionDays]);

  useEffect(() => {
    look();
    const seen = (): void => void (document.visibilityState === 'visible' && look());
    document.addEventListener('visibilitychange', seen);
    return () => document.removeEventListener('visibilitychange', seen);
  }, [look]);
  return { facts, broken, personal, look };
}
