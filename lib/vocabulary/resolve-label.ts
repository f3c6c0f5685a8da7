import type { FieldId } from './field';
import { fieldLabels, otherLabels } from './field-labels';
import { countingWords, groupLabels, leavesInGroup, standaloneLabels, surelyToResolve, type GroupId } from './indicator-labels';
import type { IndicatorId } from './indicator';
import { indexLabels, type LabelIndex } from './label-index';
import { rowLabels, totalRowLabels } from './row-labels';
import type { ChannelId, StateId } from './state';
import { channelLabels, stateLabels } from './state-labels';

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

export const fieldIndex = lazily(() => indexLabels<FieldId>(fieldLabels, otherLabels));
export const stateIndex = lazily(() => indexLabels<StateId>(stateLabels));
export const channelIndex = lazily(() => indexLabels<ChannelId>(channelLabels));
export const groupIndex = lazily(() => indexLabels<GroupId>(groupLabels));
export const standaloneIndex = lazily(() => indexLabels<IndicatorId>(standaloneLabels));
export const rowLabelIndex = lazily(() => indexLabels<'unit' | 'field' | 'procedure' | 'unknown'>(rowLabels));
export const totalRowIndex = lazily(() => indexLabels<'total'>({ total: totalRowLabels }));

export const countingIndex = lazily(() => indexLabels<'count'>({ count: countingWords }));
export const surelyToResolveIndex = lazily(() => indexLabels<'sure'>({ sure: surelyToResolve }));

const leafIndexes: Partial<Record<GroupId, LabelIndex<IndicatorId>>> = {};

export function leafIndex(group: Exclude<GroupId, 'neutral'>): LabelIndex<IndicatorId> {
  return (leafIndexes[group] ??= indexLabels<IndicatorId>(leavesInGroup[group]));
}

export function resolveField(label: string): FieldId | undefined {
  return fieldIndex().find(label);
}

export function resolveState(text: string): StateId | undefined {
  return stateIndex().find(text);
}

export function resolveChannel(text: string): ChannelId | undefined {
  return channelIndex().find(text);
}
