import type { PageReading } from '../../../lib/browser/overlay/page-reading';
import type { PagerReading } from '../../../lib/portal/read-pager';
import { isField, shownFigures, shownRow } from './as-shown';
import type { ExpectedFigureRow, ExpectedFigures, ExpectedList, ExpectedPage, ExpectedPager } from './expected-page';

/** How a reading compares with what stands on the page. */
export interface PageScore {
  rowsFound: number;
  rowsExpected: number;
  cellsExact: number;
  cellsExpected: number;
  /** Values under a meaning they do not have, each said in words. The worst there is: must be empty. */
  wrong: string[];
  /** What was not read, with the reason where there is one. */
  unread: string[];
  /** Cells that were not read for a reason that is stated beside the page. */
  stated: string[];
}

const NONE: PageScore = { rowsFound: 0, rowsExpected: 0, cellsExact: 0, cellsExpected: 0, wrong: [], unread: [], stated: [] };

export function scorePage(expected: ExpectedPage, reading: PageReading): PageScore {
  const score = scoreOf(expected, reading);
  return setApart(score, expected.unread ?? {});
}

function scoreOf(expected: ExpectedPage, reading: PageReading): PageScore {
  if (expected.kind === 'list') return scoreList(expected, reading);
  if (expected.kind === 'figures') return scoreFigures(expected, reading);
  if (reading.kind === expected.kind) return NONE;
  // Whatever is read of a page where nothing certain can be said stands under a meaning that it does not have.
  const read = cellsOf(reading);
  return {
    ...NONE,
    rowsFound: read.length,
    wrong: read.flat(),
    unread: read.length > 0 ? [] : [`${reading.kind} instead of ${expected.kind}`],
  };
}

/** Cells "row: column" whose column is stated to be unread are no fault; a statement that no cell bears out is one. */
function setApart(score: PageScore, stated: Readonly<Record<string, string>>): PageScore {
  const reasons = Object.entries(stated);
  if (reasons.length === 0) return score;
  const reasonOf = (cell: string): [string, string] | undefined => reasons.find(([column]) => cell.endsWith(`: ${column}`));
  const own = score.unread.filter((cell) => reasonOf(cell) !== undefined);
  const idle = reasons.filter(([column, why]) => why.trim() === '' || !own.some((cell) => cell.endsWith(`: ${column}`)));
  return {
    ...score,
    unread: [
      ...score.unread.filter((cell) => reasonOf(cell) === undefined),
      ...idle.map(([column, why]) =>
        why.trim() === '' ? `no reason is stated for ${column}` : `${column} is read: take it out of "unread"`,
      ),
    ],
    stated: own.map((cell) => `${cell} (${reasonOf(cell)![1]})`),
  };
}

/** The understood cells of a reading, row by row. */
function cellsOf(reading: PageReading): string[][] {
  if (reading.kind === 'list')
    return reading.rows.map((row) =>
      Object.entries(shownRow(row)).flatMap(([name, text]) => (isField(name) && text !== '' ? [`${name} = ${text}`] : [])),
    );
  if (reading.kind !== 'figures') return [];
  const { columns } = reading.figures;
  return reading.figures.rows.map(({ label, cells }) =>
    cells.flatMap((cell, index) => (cell && columns[index]?.indicator ? [`${label}: ${columns[index].indicator} = ${cell.value}`] : [])),
  );
}

/** Why a page was not read as what it is. */
function whyNot(reading: PageReading): string {
  const why = 'why' in reading && typeof reading.why === 'string' ? `: ${reading.why}` : '';
  return `${reading.kind}${why}${reading.kind === 'unknown' ? ` (${reading.headers.slice(0, 4).join(', ')})` : ''}`;
}

function scoreList({ rows, pager }: ExpectedList, reading: PageReading): PageScore {
  const cellsExpected = rows.reduce((sum, row) => sum + Object.keys(row).length, 0);
  const score: PageScore = { ...NONE, rowsExpected: rows.length, cellsExpected, wrong: [], unread: [], stated: [] };
  if (reading.kind !== 'list') {
    const read = cellsOf(reading);
    return { ...score, rowsFound: read.length, wrong: read.flat(), unread: [whyNot(reading)] };
  }
  if (rows.length === 0 && !reading.saysEmpty) score.unread.push('that the list is empty');
  const found = reading.rows.map(shownRow);
  score.rowsFound = found.length;
  const left = new Set(found);
  for (const [index, row] of rows.entries()) {
    const own = partner(row, found, index, left);
    if (own === undefined) score.unread.push(`row ${row['code'] ?? index + 1}`);
    else {
      left.delete(own);
      compareRow(row, own, row['code'] ?? `row ${index + 1}`, score);
    }
  }
  if (pager !== undefined) comparePager(pager, reading.pager, score);
  for (const row of left) score.wrong.push(`a row that is none: ${Object.values(row).join(' | ').slice(0, 90)}`);
  return score;
}

/** The row read for a row that stands there: by its code, without codes by its place. */
function partner(
  row: Record<string, string>,
  found: readonly Record<string, string>[],
  index: number,
  left: ReadonlySet<Record<string, string>>,
): Record<string, string> | undefined {
  const code = row['code'];
  const own = code === undefined || code === '' ? found[index] : found.find((other) => other['code'] === code && left.has(other));
  return own !== undefined && left.has(own) ? own : undefined;
}

function compareRow(row: Record<string, string>, found: Record<string, string>, name: string, score: PageScore): void {
  for (const [key, text] of Object.entries(row)) {
    const read = found[key];
    if (read === text) score.cellsExact++;
    else if (read === undefined || read === '') {
      if (text === '') score.cellsExact++;
      else score.unread.push(`${name}: ${key}`);
    } else score.wrong.push(`${name}: ${key} = ${read}, not ${text === '' ? 'blank' : text}`);
  }
  for (const [key, text] of Object.entries(found)) {
    if (!(key in row) && isField(key) && text !== '') score.wrong.push(`${name}: ${key} = ${text}, which is not there`);
  }
}

function comparePager(expected: ExpectedPager, read: PagerReading | undefined, score: PageScore): void {
  const found: ExpectedPager = {
    ...(read?.current !== undefined && { current: read.current }),
    ...(read?.last !== undefined && { last: read.last }),
    ...(read?.totalRows !== undefined && { total: read.totalRows }),
  };
  for (const key of ['current', 'last', 'total'] as const) {
    const [own, is] = [expected[key], found[key]];
    if (own === is) continue;
    if (is === undefined) score.unread.push(`pager: ${key}`);
    else score.wrong.push(`pager: ${key} = ${is}, ${own === undefined ? 'which is not there' : `not ${own}`}`);
  }
}

function scoreFigures(expected: ExpectedFigures, reading: PageReading): PageScore {
  const cellsExpected = expected.rows.length * expected.columns.length;
  const score: PageScore = { ...NONE, rowsExpected: expected.rows.length, cellsExpected, wrong: [], unread: [], stated: [] };
  if (reading.kind !== 'figures') {
    const read = cellsOf(reading);
    return { ...score, rowsFound: read.length, wrong: read.flat(), unread: [whyNot(reading)] };
  }
  const found = shownFigures(reading.figures);
  score.rowsFound = found.rows.length;
  if (found.rowsAre !== expected.rowsAre) score.wrong.push(`rows are ${found.rowsAre}, not ${expected.rowsAre}`);
  const left = new Set(found.rows);
  for (const row of expected.rows) {
    const own = found.rows.find((other) => left.has(other) && other.label === row.label && other.group === row.group);
    if (own === undefined) score.unread.push(`row ${row.label}`);
    else {
      left.delete(own);
      compareFigures(expected, row, found, own, score);
    }
  }
  for (const { label } of left) score.wrong.push(`a row that is none: ${label}`);
  const indicators = reading.figures.columns.flatMap(({ indicator }) => indicator ?? []);
  for (const indicator of indicators) if (!expected.columns.includes(indicator)) score.wrong.push(`a column read as ${indicator}`);
  return score;
}

function compareFigures(
  expected: ExpectedFigures,
  row: ExpectedFigureRow,
  found: ExpectedFigures,
  own: ExpectedFigureRow,
  score: PageScore,
): void {
  if (own.kind !== row.kind) score.wrong.push(`${row.label}: a row of kind ${own.kind}, not ${row.kind}`);
  for (const [index, column] of expected.columns.entries()) {
    const at = found.columns.indexOf(column);
    const figure = row.figures[index] ?? null;
    const read = at === -1 ? null : (own.figures[at] ?? null);
    if (read === figure) score.cellsExact++;
    else if (read === null) score.unread.push(`${row.label}: ${column}`);
    else score.wrong.push(`${row.label}: ${column} = ${read}, not ${figure === null ? 'blank' : figure}`);
  }
}
