import type { Words } from '../vocabulary/dialect';
import { findGroup, type TellingGroupId } from '../vocabulary/resolve-label';

/** The group that holds for a leaf: the innermost that says something; those further out must not contradict it. */
export function groupAbove(labels: readonly string[], words?: Words): TellingGroupId | 'unclear' | undefined {
  let inner: TellingGroupId | undefined;
  for (const label of labels.toReversed()) {
    const group = findGroup(label) ?? words?.group(label);
    if (group === undefined) return 'unclear';
    if (group === 'neutral' || group === inner || (inner !== undefined && group === 'toResolve')) continue;
    if (inner !== undefined) return 'unclear';
    inner = group;
  }
  return inner;
}
