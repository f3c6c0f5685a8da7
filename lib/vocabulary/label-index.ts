import { editDistance, forgiven } from '../text/compare-labels';
import { fold } from '../text/normalise';

/** Finds the concept a label stands for. Built once per list of labels. */
export interface LabelIndex<Id extends string> {
  /** The concept, or undefined when nothing or more than one thing is near enough. */
  find(label: string): Id | undefined;
  /** Only labels equal when folded. */
  exact(label: string): Id | undefined;
}

/**
 * @param labels concept → labels, the surest first. A label that stands under two concepts keeps the first.
 * @param others labels known to mean none of these, however near they look
 */
export function indexLabels<Id extends string>(
  labels: Readonly<Partial<Record<Id, readonly string[]>>>,
  others: readonly string[] = [],
): LabelIndex<Id> {
  const byLabel = new Map<string, Id | undefined>(others.map((text) => [fold(text), undefined]));
  for (const [id, texts] of Object.entries(labels) as [Id, readonly string[]][]) {
    for (const text of texts) {
      const key = fold(text);
      if (!byLabel.has(key)) byLabel.set(key, id);
    }
  }
  const found = new Map<string, Id | undefined>();
  const nearest = (key: string): Id | undefined => {
    const limit = forgiven(key.length);
    if (limit === 0 || /\d/.test(key)) return undefined;
    let best = limit + 1;
    let ids = new Set<Id | undefined>();
    for (const [label, id] of byLabel) {
      const distance = editDistance(key, label, limit);
      if (distance > limit || distance > forgiven(label.length)) continue;
      if (distance < best) ids = new Set();
      if (distance <= best) ids.add(id);
      best = Math.min(best, distance);
    }
    return ids.size === 1 ? [...ids][0] : undefined;
  };
  const lookUp = (label: string): Id | undefined => {
    const key = fold(label);
    if (key === '') return undefined;
    if (byLabel.has(key)) return byLabel.get(key);
    // A note in brackets explains the label: "Đúng hạn (Bao gồm cả hồ sơ chờ BS)".
    const bare = fold(label.replace(/\([^)]*\)?/g, ' '));
    if (bare !== key && bare !== '') return byLabel.get(bare) ?? nearest(bare);
    return nearest(key);
  };
  return {
    exact: (label) => byLabel.get(fold(label)),
    find(label) {
      if (!found.has(label)) found.set(label, lookUp(label));
      return found.get(label);
    },
  };
}
