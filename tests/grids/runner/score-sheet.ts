import { appendFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { knownPages } from '../contents/batches';
import type { Score } from '../score/score';

const resultsFolder = fileURLToPath(new URL('../results/', import.meta.url));
const runsPage = fileURLToPath(new URL('../../../docs/luoi-chua-thay.md', import.meta.url));

const sum = (scores: readonly Score[], pick: (score: Score) => number): number => scores.reduce((total, score) => total + pick(score), 0);

export interface Totals {
  pages: number;
  cellsExact: number;
  cellsAsked: number;
  wrong: number;
  changed: number;
}

/** Pages whose component the reader knows are left out. */
export function totalsOf(all: readonly Score[]): Totals {
  const scores = all.filter(({ page }) => !knownPages.has(page));
  return {
    pages: scores.length,
    cellsExact: sum(scores, ({ cellsExact }) => cellsExact),
    cellsAsked: sum(scores, ({ cellsAsked }) => cellsAsked),
    wrong: sum(scores, ({ wrong }) => wrong.length),
    changed: scores.filter(({ unchanged }) => !unchanged).length,
  };
}

/** `97,3%`; a page of which nothing can be read (a canvas) counts for neither side. */
const percent = ({ cellsExact, cellsAsked }: { cellsExact: number; cellsAsked: number }): string =>
  cellsAsked === 0 ? '–' : `${((cellsExact / cellsAsked) * 100).toFixed(1).replace('.', ',')}%`;

export const sheetHead = `${'page'.padEnd(28)} ${'rows'.padStart(9)} ${'cells'.padStart(11)} ${'exact'.padStart(7)} ${'wrong'.padStart(6)} ${'unread'.padStart(7)} ${'ms'.padStart(7)}`;

export function sheetLines(score: Score): string[] {
  const { page, rowsFound, rowsAsked, cellsExact, cellsAsked, wrong, unread, milliseconds, unchanged } = score;
  const cells = `${cellsExact}/${cellsAsked}`;
  const line = `${page.padEnd(28)} ${`${rowsFound}/${rowsAsked}`.padStart(9)} ${cells.padStart(11)} ${percent(score).padStart(7)} ${String(wrong.length).padStart(6)} ${String(unread).padStart(7)} ${String(milliseconds).padStart(7)}${knownPages.has(page) ? '  known, not counted' : ''}${unchanged ? '' : '  PAGE CHANGED'}`;
  return [
    line,
    ...score.unreadReasons.map((reason) => `    unread: ${reason}`),
    ...wrong.slice(0, 5).map(({ where, expected, got }) => `    wrong: ${where}: expected «${expected}», got «${got}»`),
    ...(wrong.length > 5 ? [`    wrong: … ${wrong.length - 5} more`] : []),
  ];
}

export function totalLine(totals: Totals): string {
  return `${totals.pages} pages, cells exact ${totals.cellsExact}/${totals.cellsAsked} (${percent(totals)}), wrong ${totals.wrong}, pages changed by reading ${totals.changed}`;
}

/** Keeps the whole run beside the pages and one line of it in the documentation. */
export async function keepRun(batch: string, scores: readonly Score[], day: string): Promise<string> {
  await mkdir(resultsFolder, { recursive: true });
  const before = (await readdir(resultsFolder)).filter((file) => file.startsWith(`${batch}-`)).length;
  const file = `${batch}-${before + 1}.json`;
  const totals = totalsOf(scores);
  await writeFile(join(resultsFolder, file), `${JSON.stringify({ batch, run: before + 1, day, totals, pages: scores }, undefined, 1)}\n`);
  const below = scores.filter((score) => score.cellsExact < score.cellsAsked || score.wrong.length > 0).map(({ page }) => page);
  await appendFile(
    runsPage,
    `| ${day} | ${batch} | ${before + 1} | ${totals.pages} | ${totals.cellsExact}/${totals.cellsAsked} | ${percent(totals)} | ${totals.wrong} | ${below.join(', ') || '–'} |\n`,
  );
  return file;
}
