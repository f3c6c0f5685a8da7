import type { Leaf } from './sheet';
import { stateOf, type FormRow, type PageSpec } from './spec';

/** A cell of the page's own state; `null` where nothing stands. */
export type Cell = number | null;
export type Cells = Record<string, Record<string, Cell>>;

export function emptyCells(rows: readonly FormRow[], leaves: readonly Leaf[], filled: PageSpec['filled'] = {}): Cells {
  return Object.fromEntries(
    rows.map(({ key }) => [key, Object.fromEntries(leaves.map((leaf) => [leaf.key, filled[key]?.[leaf.key] ?? null]))]),
  );
}

const sum = (cells: readonly Cell[]): Cell => {
  const figures = cells.filter((cell) => cell !== null);
  return figures.length === 0 ? null : figures.reduce((total, figure) => total + figure, 0);
};

/** What the page computes by itself: sums of a row, rates, the last row. Nothing from nothing. */
export function computed(spec: PageSpec, rows: readonly FormRow[], leaves: readonly Leaf[], cells: Cells): Cells {
  const full: Cells = structuredClone(cells);
  const isComputed = (row: FormRow, leaf: Leaf): boolean => stateOf(spec, row, leaf) === 'computed';
  const all = rows.filter(({ kind }) => kind === 'data');
  const put = (row: FormRow, leaf: Leaf, value: Cell): void => {
    if (isComputed(row, leaf)) full[row.key]![leaf.key] = value;
  };
  for (const row of [...all, ...rows.filter(({ kind }) => kind === 'total')]) {
    const cell = (key: string): Cell => full[row.key]?.[key] ?? null;
    if (row.kind === 'total')
      for (const leaf of leaves) if (leaf.rate === undefined) put(row, leaf, sum(all.map(({ key }) => full[key]?.[leaf.key] ?? null)));
    // Sums may add up other sums.
    for (let pass = 0; pass < 3; pass++)
      for (const leaf of leaves) if (leaf.adds !== undefined && row.kind === 'data') put(row, leaf, sum(leaf.adds.map(cell)));
    for (const leaf of leaves) {
      if (leaf.rate === undefined) continue;
      const [part, whole] = leaf.rate.map((keys) => sum(keys.map(cell)));
      put(row, leaf, part == null || !whole ? null : Math.round((part / whole) * 10_000) / 100);
    }
  }
  return full;
}
