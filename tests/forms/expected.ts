import { sheets } from './sheets';
import { sources, type SourceRow } from './sources';
import { leavesOf, withoutLeaves } from './sheet';
import { rowsOf, stateOf, type FormRow, type PageSpec } from './spec';
import { computed, emptyCells, type Cells } from './compute';
import type { Values } from './model';

/** What must stand in the page's model once the form was filled; all that is not named must be as it was. */
export interface Expected {
  /** The form is refused as a whole with this code. */
  refused?: string;
  /** Cells that the filler writes. */
  writes: Values;
  /** Cells that the page then computes by itself. */
  computes: Values;
  /** Of `writes`, those on a part of the form that is opened later. */
  later?: Values;
  /** Cells that take no such figure: they stay, and are named with it. */
  byHand?: Values;
  /** Cells changed after filling, which are not taken back. */
  stays?: Record<string, Record<string, unknown>>;
  /** Ids of messages that must be among the reasons. */
  reasons: readonly string[];
  /** Only what the preview ticks by itself is written. */
  ticks?: 'by-itself';
}

function sourceOf(row: FormRow, rows: readonly SourceRow[]): SourceRow | undefined {
  const found = rows.filter((other) => other.kind === row.kind && other.label === row.label && other.group === row.group);
  return found.length === 1 ? found[0] : undefined;
}

function without(cells: Cells, keep: (row: string, column: string) => boolean): Values {
  const kept: Values = {};
  for (const [row, columns] of Object.entries(cells))
    for (const [column, value] of Object.entries(columns)) if (value !== null && keep(row, column)) (kept[row] ??= {})[column] = value;
  return kept;
}

/** The expected cells of a page, from its spec and the source alone. */
export function expectedOf(spec: PageSpec): Expected {
  const sheet = sheets[spec.sheet]!;
  const source = sources[spec.sheet]!;
  const leaves = leavesOf(withoutLeaves(sheet.tree, spec.withoutColumns ?? []));
  const rows = rowsOf(sheet, spec);
  const head = { reasons: spec.reasons ?? [], ...(spec.ticks && { ticks: spec.ticks }) };
  if (spec.refused !== undefined) return { refused: spec.refused, writes: {}, computes: {}, ...head };
  const before = emptyCells(rows, leaves, spec.filled);
  if (spec.drift) before[spec.drift.row]![spec.drift.column] = spec.drift.to;
  const after = structuredClone(before);
  const byHand: Values = {};
  for (const row of rows) {
    const figures = spec.sheet === '05a' ? source.rows[0] : sourceOf(row, source.rows);
    if (figures === undefined || row.label === spec.rowTwice) continue;
    for (const leaf of leaves) {
      const value = leaf.wants === undefined ? undefined : figures.values[leaf.wants];
      const drifted = spec.drift?.row === row.key && spec.drift.column === leaf.key;
      const held = spec.ticks === 'by-itself' && before[row.key]![leaf.key] !== null;
      const open = stateOf(spec, row, leaf) === 'open' && leaf.key !== spec.columnTwice;
      if (value === undefined || !open || drifted || held) continue;
      if (value > (spec.upTo?.[leaf.key] ?? Infinity)) (byHand[row.key] ??= {})[leaf.key] = value;
      else after[row.key]![leaf.key] = value;
    }
  }
  const full = computed(spec, rows, leaves, after);
  const isWritten = (row: string, column: string): boolean => after[row]![column] !== before[row]![column];
  const groups = [...new Set(rows.map(({ group }) => group))];
  const isLater = (row: string): boolean => {
    const at = groups.indexOf(rows.find(({ key }) => key === row)?.group);
    return spec.parts === true && at > 0;
  };
  const changed = spec.changedAfter;
  const later = without(after, (row, column) => isWritten(row, column) && isLater(row));
  return {
    writes: without(
      after,
      (row, column) => isWritten(row, column) && !isLater(row) && !(spec.drift?.row === row && spec.drift.column === column),
    ),
    computes: without(full, (row, column) => full[row]![column] !== after[row]![column]),
    ...(Object.keys(later).length > 0 && { later }),
    ...(Object.keys(byHand).length > 0 && { byHand }),
    ...(changed && { stays: { [changed.row]: { [changed.column]: String(changed.to) } } }),
    ...head,
  };
}
