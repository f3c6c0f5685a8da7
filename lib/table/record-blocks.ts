import { fold } from '../text/normalise';
import { fields, type FieldDefinition, type FieldId } from '../vocabulary/field';
import type { LabelHit } from './label-hits';

/** Neighbours that bear the same labels: one block per record. */
export interface RecordBlocks {
  /** The nearest element around all blocks. */
  container: Element;
  blocks: readonly Element[];
}

/** How many kinds of blocks a page may show side by side. */
const MOST_LISTS = 4;

/**
 * Blocks found by the labels that come again and again: two occurrences of a label lie in two records, and the record is what
 * surrounds the one and not the other. Blocks need not be built alike, since lines are absent where they have nothing to say.
 */
export function recordBlocks(hits: readonly LabelHit[]): RecordBlocks[] {
  const found: RecordBlocks[] = [];
  let left = hits.filter((hit) => hit.field !== undefined && isData(hit.field));
  while (found.length < MOST_LISTS) {
    const anchors = anchorsOf(left);
    if (anchors.length < 2) break;
    for (const run of runsOf(anchors)) {
      const blocks = blocksOf(run, left);
      if (blocks !== undefined) found.push(blocks);
    }
    const [first] = anchors;
    left = left.filter((hit) => fold(hit.label) !== fold(first!.label) && !found.some(({ container }) => container.contains(hit.element)));
  }
  return found;
}

function isData(field: FieldId): boolean {
  const { kind } = fields[field] as FieldDefinition;
  return kind !== 'ordinal' && kind !== 'action' && kind !== 'composite';
}

/** Occurrences of the label that as many others come along with: as a rule each record has it once. */
function anchorsOf(hits: readonly LabelHit[]): LabelHit[] {
  const byLabel = new Map<string, LabelHit[]>();
  for (const hit of hits) {
    const key = fold(hit.label);
    const known = byLabel.get(key);
    if (known === undefined) byLabel.set(key, [hit]);
    else known.push(hit);
  }
  const counts = [...byLabel.values()].map((same) => same.length);
  let best: LabelHit[] = [];
  let bestSupport = 0;
  for (const same of byLabel.values()) {
    if (same.length < 2) continue;
    const support = counts.filter((count) => count <= same.length && count >= same.length * 0.6).length;
    if (support > bestSupport || (support === bestSupport && same.length > best.length)) [best, bestSupport] = [same, support];
  }
  return best;
}

/** The child of the nearest common ancestor that holds each of two elements. */
function partingOf(a: Element, b: Element): { around: Element; first: Element; second: Element } | undefined {
  let first = a;
  while (first.parentElement !== null && !first.parentElement.contains(b)) first = first.parentElement;
  const around = first.parentElement;
  if (around === null || around === b || first === b) return undefined;
  let second = b;
  while (second.parentElement !== around && second.parentElement !== null) second = second.parentElement;
  return { around, first, second };
}

/** Runs of occurrences that lie in like neighbours: a list, and apart from it another list or a side bar. */
function runsOf(anchors: readonly LabelHit[]): LabelHit[][] {
  const runs: LabelHit[][] = [];
  for (const [i, hit] of anchors.entries()) {
    const before = anchors[i - 1];
    const parting = before && partingOf(before.element, hit.element);
    if (parting !== undefined && areAlike(parting.first, parting.second)) runs.at(-1)!.push(hit);
    else runs.push([hit]);
  }
  return runs.filter((run) => run.length > 1);
}

function areAlike(a: Element, b: Element): boolean {
  if (a.tagName !== b.tagName) return false;
  return (a.classList.length === 0 && b.classList.length === 0) || [...a.classList].some((name) => b.classList.contains(name));
}

function depthOf(element: Element): number {
  let depth = 0;
  for (let at: Element | null = element; at !== null; at = at.parentElement) depth++;
  return depth;
}

function ancestorAt(element: Element, depth: number): Element | undefined {
  let own = depthOf(element);
  let at: Element | null = element;
  for (; at !== null && own > depth; own--) at = at.parentElement;
  return own === depth && at !== null ? at : undefined;
}

/**
 * All records of a run at one depth with one tag and the classes they share. Records that lack the label of the run itself are
 * found by any other label.
 */
function blocksOf(run: readonly LabelHit[], hits: readonly LabelHit[]): RecordBlocks | undefined {
  const partings = run.slice(1).map((hit, i) => partingOf(run[i]!.element, hit.element));
  const own = run.map((_, i) => {
    const [before, after] = [partings[i - 1], partings[i]];
    if (before === undefined || (after !== undefined && depthOf(after.first) > depthOf(before.second))) return after?.first;
    return before.second;
  });
  const container = partings.reduce<Element | undefined>((top, parting) => {
    if (parting === undefined) return top;
    return top === undefined || parting.around.contains(top) ? parting.around : top;
  }, undefined);
  if (container === undefined) return undefined;
  const kinds = new Map<string, Element[]>();
  for (const block of own) {
    if (block === undefined) continue;
    const key = `${depthOf(block)} ${block.tagName}`;
    kinds.set(key, [...(kinds.get(key) ?? []), block]);
  }
  const usual = [...kinds.values()].reduce<Element[]>((most, kind) => (kind.length > most.length ? kind : most), []);
  const [first] = usual;
  if (first === undefined) return undefined;
  const shared = [...first.classList].filter((name) => usual.every((block) => block.classList.contains(name)));
  const depth = depthOf(first);
  const blocks = new Set<Element>();
  for (const { element } of hits) {
    const block = container.contains(element) ? ancestorAt(element, depth) : undefined;
    if (block?.tagName === first.tagName && shared.every((name) => block.classList.contains(name))) blocks.add(block);
  }
  // A label that is the block itself has its value beside it: the records lie flat, and nobody can tell where one ends.
  if (blocks.size < 2 || hits.some((hit) => hit.own !== true && hit.text === undefined && blocks.has(hit.element))) return undefined;
  return { container, blocks: [...blocks] };
}
