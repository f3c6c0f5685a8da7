import { Window } from 'happy-dom';
import { readPage } from '../lib/browser/overlay/page-reading';
import { pageFiles } from '../tests/unit/checklist/page-files';
import { scorePage, type PageScore } from '../tests/unit/checklist/score-page';

/** `npm run score [name]`: reads every page of tests/portal-pages and prints one table; ends with 1 if a value stands under a wrong meaning. */
const wanted = process.argv[2] ?? '';
const { DOMParser } = new Window();
const lines: Record<string, string | number>[] = [];
const sums = { rowsFound: 0, rowsExpected: 0, cellsExact: 0, cellsExpected: 0, wrong: 0, unread: 0 };

for (const { name, html, expected } of pageFiles()) {
  if (!name.includes(wanted)) continue;
  const page = new DOMParser().parseFromString(html, 'text/html') as unknown as Document;
  const score = scorePage(expected, readPage(page));
  sums.rowsFound += score.rowsFound;
  sums.rowsExpected += score.rowsExpected;
  sums.cellsExact += score.cellsExact;
  sums.cellsExpected += score.cellsExpected;
  sums.wrong += score.wrong.length;
  sums.unread += score.unread.length;
  lines.push(lineOf(name, score));
  if (wanted !== '') for (const text of [...score.wrong, ...score.unread]) console.log(`${name}: ${text}`);
}

function lineOf(
  name: string,
  { rowsFound, rowsExpected, cellsExact, cellsExpected, wrong, unread }: PageScore,
): Record<string, string | number> {
  return {
    page: name,
    rows: `${rowsFound}/${rowsExpected}`,
    cells: `${cellsExact}/${cellsExpected}`,
    wrong: wrong.length,
    unread: unread.length,
    first: (wrong[0] ?? unread[0] ?? '').slice(0, 70),
  };
}

lines.push({
  page: `${lines.length} pages`,
  rows: `${sums.rowsFound}/${sums.rowsExpected}`,
  cells: `${sums.cellsExact}/${sums.cellsExpected}`,
  wrong: sums.wrong,
  unread: sums.unread,
  first: '',
});
console.table(lines);
process.exitCode = sums.wrong > 0 ? 1 : 0;
