import { useEffect, useState } from 'react';
import type { Finding } from '../../lib/check/finding';

/** A page may hold still so long before it answers the hand, ms. */
const BREATH_MS = 30;

/**
 * Findings made slice by slice, so that the page answers in between however many dossiers there are. What was found before stays
 * until all is found anew. A rule that throws breaks the section, which says so. `slices` has to stay the same function (`useCallback`) as long as it means the same.
 */
export function useFindings(slices: () => Iterable<readonly Finding[]>): readonly Finding[] | undefined {
  const [findings, setFindings] = useState<readonly Finding[]>();
  const [failed, setFailed] = useState<{ error: unknown }>();
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
      if (stopped) return;
      setFindings(found);
      setFailed(undefined);
    }
    find().catch((error: unknown) => stopped || setFailed({ error }));
    return () => {
      stopped = true;
    };
  }, [slices]);
  // Thrown while drawing, where the guard of the section hears it.
  if (failed !== undefined) throw failed.error;
  return findings;
}
