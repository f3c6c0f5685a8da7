import type { Mention } from '../../narrative/mention';
import type { ReadText } from '../../narrative/read-text';

/** Somewhere the text counts as many as both together: two systems or two places side by side, and no one quantity said twice. */
export function areAddedUp({ mentions }: ReadText, a: Mention, b: Mention): boolean {
  if (a.kind !== 'count' || b.kind !== 'count') return false;
  return mentions.some(({ kind, value, thing }) => kind === 'count' && thing === a.thing && value === a.value! + b.value!);
}
