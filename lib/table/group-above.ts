import type { Words } from '../vocabulary/dialect';
import type { IndicatorId } from '../vocabulary/indicator';
import { leavesInGroup } from '../vocabulary/indicator-labels';
import { findGroup, type TellingGroupId } from '../vocabulary/resolve-label';

/** "Đang giải quyết / Đang giải quyết quá hạn": a label that says all by itself, and the same as its group. */
export function within(group: TellingGroupId, said: IndicatorId | undefined): IndicatorId | undefined {
  const known = group in leavesInGroup ? leavesInGroup[group as keyof typeof leavesInGroup] : {};
  return said !== undefined && said in known ? said : undefined;
}

/** "Tổng số hồ sơ đã xử lý" over its parts. */
const gathers: Readonly<Record<string, TellingGroupId | undefined>> = {
  'toResolve.total': 'toResolve',
  'received.total': 'inPeriod',
  'resolved.total': 'resolved',
  'pending.total': 'pending',
};

/** The group that holds for a leaf: the innermost that says something; those further out must not contradict it. */
export function groupAbove(labels: readonly string[], words?: Words): TellingGroupId | 'unclear' | undefined {
  let inner: TellingGroupId | undefined;
  for (const label of labels.toReversed()) {
    const group = findGroup(label) ?? gathers[words?.(label) ?? ''];
    if (group === undefined) return 'unclear';
    if (group === 'neutral' || group === inner || (inner !== undefined && group === 'toResolve')) continue;
    if (inner !== undefined) return 'unclear';
    inner = group;
  }
  return inner;
}
