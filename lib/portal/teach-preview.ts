import type { FieldValue } from '../dossier/dossier';
import { readList } from '../dossier/read-list';
import { headerPaths } from '../table/header-path';
import type { PageTable } from '../table/find-tables';
import { readFigures } from '../table/understand-table';
import type { Quantity } from '../text/quantity';
import { fieldIds, type FieldId } from '../vocabulary/field';
import type { IndicatorId } from '../vocabulary/indicator';
import { samplesOf } from './teach-samples';
import type { Draft } from './teach';
import { taughtMeaning } from './teach-columns';

/** How the first rows would be read. */
export type Preview =
  | { kind: 'list'; fields: readonly FieldId[]; rows: readonly (readonly (FieldValue | undefined)[])[]; total: number; withCode: number }
  | { kind: 'figures'; indicators: readonly IndicatorId[]; rows: readonly { label: string; cells: readonly (Quantity | undefined)[] }[] };

/** Rows that are shown. */
const SHOWN = 3;
const SAMPLES = 3;

export function previewOf(draft: Draft, table: PageTable): Preview {
  const { grid } = table.reading;
  const { split } = table.meaning;
  const meaning = taughtMeaning(draft, headerPaths(grid, split), draft.columns, split);
  if (meaning?.kind === 'figures') {
    const figures = readFigures(grid, meaning);
    const known = figures.columns.flatMap(({ indicator }, at) => (indicator === undefined ? [] : [{ indicator, at }]));
    const rows = figures.rows.slice(0, SHOWN).map(({ label, cells }) => ({ label, cells: known.map(({ at }) => cells[at]) }));
    return { kind: 'figures', indicators: known.map(({ indicator }) => indicator), rows };
  }
  if (meaning?.kind !== 'list') return { kind: 'figures', indicators: [], rows: [] };
  const { rows } = readList(grid, meaning.columns, split);
  const chosen = new Set(draft.columns.flatMap(({ field }) => field ?? []));
  const shown = fieldIds.filter((id) => chosen.has(id));
  return {
    kind: 'list',
    fields: shown,
    rows: rows.slice(0, SHOWN).map(({ values }) => shown.map((id) => values[id])),
    total: rows.length,
    withCode: rows.filter(({ values }) => values.code !== undefined && values.code.text !== '').length,
  };
}

/** What the official sees of each column before choosing. */
export function columnsOf(table: PageTable): { path: readonly string[]; samples: readonly string[] }[] {
  const { grid } = table.reading;
  const { split } = table.meaning;
  return headerPaths(grid, split).map((path, col) => ({ path, samples: samplesOf(grid, split, col, SAMPLES) }));
}
