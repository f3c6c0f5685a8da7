import { computeTotals, type ModelRow, type Values } from './model.ts';

/** What the page sends, and what `window.duLieuGui()` answers: the page's own state, not its cells. */
export interface Sent {
  rows: { label: string; values: Values }[];
}

export function toSent(rows: ModelRow[], computed: boolean): Sent {
  return { rows: (computed ? computeTotals(rows) : rows).map(({ label, values }) => ({ label, values })) };
}
