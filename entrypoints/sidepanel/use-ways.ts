import { useEffect, useState } from 'react';
import type { Convention } from '../../lib/dossier/convention';
import type { CountedForm } from '../../lib/report/counted-form';
import { countOf, type SideOrder } from './form-sides';

/** Ways of counting are tried out on so many dossiers; beyond, the official compares with the ways of his choice. */
const MOST_TRIED = 30_000;

/**
 * The form counted in every way, one way at a time so that the page goes on in between; undefined until all are counted, and where
 * there is nothing to compare them with.
 */
export function useWays(order: SideOrder, conventions: readonly Convention[], wanted: boolean): readonly CountedForm[] | undefined {
  const [made, setMade] = useState<{ of: SideOrder; ways: readonly CountedForm[] }>();
  const tries = wanted && order.dossiers.length <= MOST_TRIED;
  useEffect(() => {
    if (!tries) return;
    const ways: CountedForm[] = [];
    let timer: ReturnType<typeof setTimeout>;
    const next = (): void => {
      const convention = conventions[ways.length];
      if (convention === undefined) return setMade({ of: order, ways });
      ways.push(countOf(order, convention));
      timer = setTimeout(next);
    };
    timer = setTimeout(next);
    return () => clearTimeout(timer);
  }, [order, conventions, tries]);
  return tries && made?.of === order ? made.ways : undefined;
}
