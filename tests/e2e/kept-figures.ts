import type { Page, Worker } from '@playwright/test';
import type { FigureTable } from '../../lib/table/figures';
import { storedIn } from './stored';

export interface KeptFigures {
  /** Path of the page, without its query. */
  path: string;
  period?: { from: string; to: string };
  unit?: string;
  /** By row label, then by indicator, or by the labels of a column that has none. */
  rows: Record<string, Record<string, number | null>>;
}

/** The statistics tables that are kept, in no order. */
export async function keptFigures(extension: Page | Worker): Promise<KeptFigures[]> {
  const captures = (await storedIn(extension))['captures'] ?? [];
  return captures.map((capture) => {
    const { table, period, unit, address } = capture as {
      table: FigureTable;
      period?: KeptFigures['period'];
      unit?: string;
      address: string;
    };
    const rows = table.rows.map(({ label, cells }) => {
      const figures = table.columns.map(
        ({ indicator, path }, index) => [indicator ?? path.join(' / '), cells[index]?.value ?? null] as const,
      );
      return [label, Object.fromEntries(figures)] as const;
    });
    return {
      path: address.split('?')[0] ?? '',
      ...(period && { period }),
      ...(unit !== undefined && { unit }),
      rows: Object.fromEntries(rows),
    };
  });
}

/** Figures in the order of the indicators they stand under. */
export function under(indicators: readonly string[], figures: readonly (number | null)[]): Record<string, number | null> {
  return Object.fromEntries(indicators.map((indicator, index) => [indicator, figures[index] ?? null]));
}
