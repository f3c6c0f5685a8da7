import { countingWords, groupLabels, leavesInGroup, standaloneLabels, surelyToResolve, type GroupId } from './indicator-labels';
import type { IndicatorId } from './indicator';
import { fold } from '../text/normalise';
import { indexLabels, type LabelIndex } from './label-index';
import { lazily } from './lazily';
import { petitionColumns, petitionGroupLabels, petitionLeaves, type PetitionGroupId } from './petition-labels';
import { petitionWords, withoutPetitions } from './petition-words';
import { rowLabels, totalRowLabels } from './row-labels';
import { groupWords, indexColumns, serviceColumns, serviceGroupLabels, serviceLeaves, type ServiceGroupId } from './counted-apart-labels';
import type { ChannelId, StateId } from './state';
import { channelLabels, stateLabels } from './state-labels';

export const stateIndex = lazily(() => indexLabels<StateId>(stateLabels));
export const channelIndex = lazily(() => indexLabels<ChannelId>(channelLabels));
export const groupIndex = lazily(() => indexLabels<GroupId>(groupLabels));
export const standaloneIndex = lazily(() => indexLabels<IndicatorId>(standaloneLabels));
export const rowLabelIndex = lazily(() => indexLabels<'unit' | 'field' | 'procedure' | 'unknown'>(rowLabels));
export const totalRowIndex = lazily(() => indexLabels<'total'>({ total: totalRowLabels }));

export const countingIndex = lazily(() => indexLabels<'count'>({ count: countingWords }));
export const surelyToResolveIndex = lazily(() => indexLabels<'sure'>({ sure: surelyToResolve }));

export type AnyGroupId = GroupId | ServiceGroupId;
/** A group that says what is counted. */
export type TellingGroupId = Exclude<AnyGroupId, 'neutral'>;

const anyGroupIndex = lazily(() => indexLabels<AnyGroupId>({ ...groupLabels, ...serviceGroupLabels }));

/** What a group header gathers, dossiers of a period or anything else that statistics count. */
export function findGroup(label: string): AnyGroupId | undefined {
  const found = anyGroupIndex().find(label);
  if (found !== undefined) return found;
  const folded = fold(label);
  return groupWords.find(({ words }) => words.every((word) => folded.includes(word)))?.group;
}

const columnIndex = lazily(() => indexLabels<IndicatorId>({ ...standaloneLabels, ...serviceColumns, ...indexColumns }));

/** A figure column that stands without a group. */
export function findColumn(label: string): IndicatorId | undefined {
  return columnIndex().find(label);
}

const leaves = { ...leavesInGroup, ...serviceLeaves };
const leafIndexes: Partial<Record<TellingGroupId, LabelIndex<IndicatorId>>> = {};

export function leafIndex(group: TellingGroupId): LabelIndex<IndicatorId> {
  return (leafIndexes[group] ??= indexLabels<IndicatorId>(leaves[group]));
}

const petitionGroupIndex = lazily(() => indexLabels<PetitionGroupId>(petitionGroupLabels));
const petitionColumnIndex = lazily(() => indexLabels<IndicatorId>(petitionColumns));
const petitionLeafIndexes = {
  taken: lazily(() => indexLabels<IndicatorId>(petitionLeaves.taken)),
  about: lazily(() => indexLabels<IndicatorId>(petitionLeaves.about)),
  done: lazily(() => indexLabels<IndicatorId>(petitionLeaves.done)),
};

/** The label speaks of petitions (phản ánh, kiến nghị) and not of dossiers. */
export function isOfPetitions(label: string): boolean {
  const folded = fold(label);
  return petitionWords.some((word) => ` ${folded} `.includes(` ${word} `));
}

/** What a figure column of a table of petitions counts, from its labels top to bottom. */
export function findPetitionColumn(path: readonly string[]): IndicatorId | undefined {
  const words = path.map(withoutPetitions).filter((label) => label !== '');
  const leaf = words.at(-1);
  if (leaf === undefined) return undefined;
  if (words.length === 1) return petitionColumnIndex().find(leaf);
  const group = petitionGroupIndex().find(words.at(-2)!);
  return words.length > 2 || group === undefined ? undefined : petitionLeafIndexes[group]().find(leaf);
}

export function resolveState(text: string): StateId | undefined {
  return stateIndex().find(text);
}

export function resolveChannel(text: string): ChannelId | undefined {
  return channelIndex().find(text);
}
