import { cellName } from './name-cells';
import type { LeftOut } from './plan';

export interface LeftOutGroup {
  why: LeftOut['why'];
  items: readonly { name: string; value?: number }[];
}

/** What is left out, one entry per reason, the reason with most cells first. */
export function groupLeftOut(leftOut: readonly LeftOut[]): LeftOutGroup[] {
  const groups = new Map<string, { why: LeftOut['why']; items: { name: string; value?: number }[] }>();
  for (const left of leftOut) {
    const key = JSON.stringify(left.why);
    const group = groups.get(key) ?? { why: left.why, items: [] };
    group.items.push({ name: cellName(left), ...(left.value !== undefined && { value: left.value }) });
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => b.items.length - a.items.length);
}
