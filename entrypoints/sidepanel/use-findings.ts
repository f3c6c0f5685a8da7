import { useEffect, useState } from 'react';
import type { Finding } from '../../lib/check/finding';

/** A page may hold still so long before it answers the hand, ms. */
const BREATH_MS = 30;

/**
 * Findings made slice by slice, so that the page answers in between however many dossiers there are. What was found before stays
 * until all is found anew. `slices` has to stay the same function (`useCallback`) as long as it means the same.
 */
export function useFindings(slices: () => Iterable<readonly Finding[]>): readonly Finding[] | undefined {
  const [findings, setFindings] = useState<readonly Finding[]>();
  useEffect(() => {
    let stopped = false;
    async function find() {
      const found: Finding[] = [];
      let begun = performance.now();
      for (const slice of slices()) {
        for (const finding of slice) found.push(finding);
        if (performance.now() - begun < BREATH_MS) continue;
        await new Promise((resolve) => setTimeout(resolve, 0));
        if (stopped) return;
        begun = performance.now();
      }
      if (!stopped) setFindings(found);
    }
    void find();
    return () => {
      stopped = true;
    };
  }, [slices]);
  return findings;
}
