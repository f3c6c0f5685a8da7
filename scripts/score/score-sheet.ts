import type { PageScore } from '../../tests/unit/checklist/score-page';

/** One table: a line for every page, the sums below. Answers with the number of values under a wrong meaning. */
export function printScoreSheet(scores: readonly (readonly [string, PageScore])[]): number {
  const sum = (of: (score: PageScore) => number): number => scores.reduce((total, [, score]) => total + of(score), 0);
  const wrong = sum((score) => score.wrong.length);
  console.table([
    ...scores.map(([page, { rowsFound, rowsExpected, cellsExact, cellsExpected, wrong: why, unread, stated }]) => ({
      page,
      rows: `${rowsFound}/${rowsExpected}`,
      cells: `${cellsExact}/${cellsExpected}`,
      wrong: why.length,
      unread: unread.length,
      stated: stated.length,
      first: (why[0] ?? unread[0] ?? stated[0] ?? '').slice(0, 70),
    })),
    {
      page: `${scores.length} pages`,
      rows: `${sum((score) => score.rowsFound)}/${sum((score) => score.rowsExpected)}`,
      cells: `${sum((score) => score.cellsExact)}/${sum((score) => score.cellsExpected)}`,
      wrong,
      unread: sum((score) => score.unread.length),
      stated: sum((score) => score.stated.length),
      first: '',
    },
  ]);
  return wrong;
}
