import type { IndicatorId } from './indicator';
import { groupLabels, leavesInGroup, standaloneLabels } from './indicator-labels';
import { asCase, petitionColumns } from './petition-labels';
import { indexColumns, serviceColumns, serviceGroupLabels, serviceLeaves } from './counted-apart-labels';

/** Long groups are known by words of theirs and have no label of their own. */
const NAMES: Readonly<Record<string, string>> = { interlinkedBirth: 'Liên thông khai sinh', interlinkedDeath: 'Liên thông khai tử' };

/** Meant by the table around them, never by a label of their own. */
const BY_TABLE: Readonly<Partial<Record<IndicatorId, string>>> = {
  'digitised.received': 'Số hóa / Hồ sơ tiếp nhận',
  'digitised.resolved': 'Số hóa / Hồ sơ đã giải quyết',
};

type Leaves = Readonly<Partial<Record<IndicatorId, readonly string[]>>>;

/** What an indicator is called where the official chooses one: the group and the label it is printed under most. */
export function indicatorName(id: IndicatorId): string {
  const groups: Readonly<Record<string, readonly string[]>> = { ...groupLabels, ...serviceGroupLabels };
  for (const [group, leaves] of Object.entries<Leaves>({ ...leavesInGroup, ...serviceLeaves })) {
    const leaf = leaves[id]?.[0];
    if (leaf !== undefined) return `${groups[group]?.[0] ?? NAMES[group] ?? group} / ${leaf}`;
  }
  const petition = petitionColumns[id]?.[0];
  if (petition !== undefined) return `Phản ánh, kiến nghị / ${petition}`;
  const [dossier] = Object.entries(asCase).find(([, own]) => own === id) ?? [];
  if (dossier !== undefined) return `Vụ việc: ${indicatorName(dossier as IndicatorId)}`;
  return BY_TABLE[id] ?? standaloneLabels[id]?.[0] ?? serviceColumns[id]?.[0] ?? indexColumns[id]?.[0] ?? id;
}
