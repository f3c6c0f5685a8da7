import type { Aspect } from '../vocabulary/prose-aspects';

/** Aspects that speak of one side of a thing: a part that says nothing of a side is as its whole is. */
const FAMILIES: readonly ReadonlySet<Aspect>[] = [
  new Set<Aspect>([
    'received',
    'new',
    'toResolve',
    'carried',
    'resolved',
    'pending',
    'returned',
    'withdrawn',
    'refused',
    'supplement',
    'paused',
  ]),
  new Set<Aspect>(['early', 'onTime', 'inTime', 'late']),
  new Set<Aspect>(['online', 'direct', 'postal', 'full', 'part']),
  new Set<Aspect>(['province', 'district', 'commune']),
  new Set<Aspect>(['digitised', 'notDigitised']),
  new Set<Aspect>(['satisfied', 'notSatisfied']),
  new Set<Aspect>(['rules', 'conduct', 'noGrounds']),
];
/** Of the whole alone. */
const OWN: ReadonlySet<Aspect> = new Set<Aspect>(['total', 'rate', 'average', 'increase', 'decrease']);

/** What a part is: what it says itself, and what its whole says of the sides it leaves open. */
export function inherited(own: ReadonlySet<Aspect>, whole: ReadonlySet<Aspect>): Set<Aspect> {
  const result = new Set(own);
  for (const family of FAMILIES)
    if (![...own].some((aspect) => family.has(aspect))) for (const aspect of whole) if (family.has(aspect)) result.add(aspect);
  for (const aspect of whole) if (!OWN.has(aspect) && !FAMILIES.some((family) => family.has(aspect))) result.add(aspect);
  return result;
}
