import type { IndicatorId } from './indicator';
import { groupLabels, leavesInGroup, standaloneLabels } from './indicator-labels';

/** What an indicator is called where the official chooses one: the group and the label it is printed under most. */
export function indicatorName(id: IndicatorId): string {
  for (const [group, leaves] of Object.entries(leavesInGroup) as [keyof typeof leavesInGroup, (typeof leavesInGroup)['resolved']][]) {
    const leaf = leaves[id]?.[0];
    if (leaf !== undefined) return `${groupLabels[group][0]} / ${leaf}`;
  }
  return standaloneLabels[id]?.[0] ?? id;
}
