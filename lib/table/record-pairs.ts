import { fold } from '../text/normalise';
import type { FieldId } from '../vocabulary/field';
import { labelledPairs } from './labelled-pairs';
import { leafParts, type LeafPart } from './leaf-parts';
import type { RecordCell } from './record-grid';

/** One record as its own labels tell it. */
export interface RecordPairs {
  element: Element;
  /** By folded label. */
  pairs: ReadonlyMap<string, RecordPair>;
  /** What it says without a label. */
  parts: readonly LeafPart[];
}

export interface RecordPair {
  label: string;
  labelElement: Element;
  field?: FieldId;
  cell: RecordCell;
}

/**
 * The labelled values of one block. Two values under one label: nobody can tell which one holds, neither is read. Values in boxes
 * that somebody may be typing into are not what the portal says. Undefined: the block names two codes and is more than one record.
 */
export function readRecord(element: Element): RecordPairs | undefined {
  const pairs = new Map<string, RecordPair>();
  const unsure = new Set<string>();
  const taken = new Set<Element>();
  for (const { label, labelElement, field, element: at, content, open } of labelledPairs(element)) {
    taken.add(labelElement);
    taken.add(at);
    const key = fold(label);
    if (open || key === '') continue;
    const before = pairs.get(key);
    if (before === undefined) pairs.set(key, { label, labelElement, ...(field && { field }), cell: { content, element: at } });
    else if (before.cell.content.text !== content.text) {
      if (field === 'code') return undefined;
      unsure.add(key);
    }
  }
  for (const key of unsure) pairs.delete(key);
  return { element, pairs, parts: leafParts(element, taken) };
}
