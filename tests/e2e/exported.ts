import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { barOf } from './bar';

export interface ExportedCsv {
  fileName: string;
  /** The file begins with a byte order mark. */
  marked: boolean;
  headers: string[];
  rows: Record<string, string>[];
}

/** Presses `Xuất CSV` and reads the file. */
export async function exportedFrom(page: Page): Promise<ExportedCsv> {
  const [download] = await Promise.all([page.waitForEvent('download'), barOf(page).button('Xuất CSV').click()]);
  const text = await readFile(await download.path(), 'utf8');
  const { data, meta } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true });
  return { fileName: download.suggestedFilename(), marked: text.startsWith('\uFEFF'), headers: meta.fields ?? [], rows: data };
}
