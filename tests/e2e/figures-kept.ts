import type { Page, Worker } from '@playwright/test';
import type { FigureCapture } from '../../lib/dossier/capture';
import { storedIn } from './stored';

/** The statistics tables that are kept, in the order they came. */
export async function figuresKept(extension: Page | Worker): Promise<FigureCapture[]> {
  return ((await storedIn(extension))['captures'] ?? []) as unknown as FigureCapture[];
}

/** One line of a table by its label: the figures by what they count, where that is known. */
export function figuresOf({ table }: FigureCapture, label: string): Record<string, number | undefined> {
  const row = table.rows.find((one) => one.label === label);
  return Object.fromEntries(
    table.columns.flatMap(({ indicator }, at) => (indicator === undefined ? [] : [[indicator, row?.cells[at]?.value] as const])),
  );
}
