import type { FigureTable } from '../table/figures';
import type { Finding, Source, Suspect } from './finding';
import { cellKey, valuesOf, type CellKey, type LinkedSum } from './linked-sums';
import { locate, type Change } from './locate';
import { columnLabel } from './shapes/columns';
import { singleEdit } from './single-edit';

/** More pairs of cells than this are no help to anybody; single cells are all named. */
const MAX_PAIRS = 6;
export const GRAVITY = { block: 0, warn: 1, note: 2 } as const;

/**
 * Findings that one wrong cell explains become one: the gravest stays, names the cell and the figure that would mend all sums,
 * and tells how many sums it mends. Where several cells would do, each finding stays as it is and names them; where none does,
 * nothing is said about the cell.
 */
export function foldByCause(table: FigureTable, sums: readonly LinkedSum[], findings: readonly Finding[], source: Source): Finding[] {
  const bySum = new Map(findings.map((finding) => [cellsOfFinding(table, finding), finding]));
  const kept = new Map(findings.map((finding) => [finding, finding]));
  for (const { broken, ways } of locate(valuesOf(table), sums)) {
    const group = new Set(broken.flatMap((index) => bySum.get(cellsOfSum(sums[index]!)) ?? []));
    const [first, ...others] = [...group].sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
    const single = ways[0]?.length === 1;
    if (first === undefined || ways.length === 0 || (!single && ways.length > MAX_PAIRS)) continue;
    const suspects = likeliestFirst(ways.map((way) => way.flatMap((change) => suspectOf(table, change, source) ?? [])));
    const repair = repairAmong(suspects);
    const doubted = { suspects, ...(repair !== undefined && { repair }) };
    if (!single || ways.length > 1) {
      for (const finding of group) kept.set(finding, { ...finding, ...doubted });
      continue;
    }
    kept.set(first, { ...first, ...doubted, ...(others.length > 0 && { mends: group.size }) });
    for (const finding of others) kept.delete(finding);
  }
  return [...kept.values()];
}

/** A slip of the hand is likelier than any other change. */
function likeliestFirst(ways: readonly (readonly Suspect[])[]): (readonly Suspect[])[] {
  return ways.toSorted((a, b) => Number(isSlip(b)) - Number(isSlip(a)));
}

/** Said only where one slip, and no other, mends everything. */
function repairAmong(ways: readonly (readonly Suspect[])[]): Suspect | undefined {
  const [slip, ...others] = ways.filter(isSlip);
  return others.length === 0 ? slip?.[0] : undefined;
}

function isSlip(way: readonly Suspect[]): boolean {
  return way.length === 1 && way[0]?.edit !== undefined;
}

function suspectOf(table: FigureTable, { cell, value }: Change, source: Source): Suspect | undefined {
  const [at, position] = cell.split(':').map(Number);
  const row = table.rows.find((one) => one.row === at);
  const column = table.columns[position!];
  const found = row?.cells[position!]?.value;
  if (row === undefined || column === undefined || found === undefined) return undefined;
  const edit = singleEdit(found, value);
  return {
    source: { ...source, row: row.label, column: columnLabel(column), cell: { row: row.row, col: column.col } },
    found,
    value,
    ...(edit !== undefined && { edit }),
  };
}

/** The cells of a finding as one word, to find the sum it tells of. */
function cellsOfFinding(table: FigureTable, finding: Finding): string {
  const positions = new Map(table.columns.map(({ col }, position) => [col, position]));
  const rows = new Map(table.rows.map((row) => [row.row, row]));
  return oneWord(
    finding.figures.flatMap(({ source: { cell } }) => {
      const row = cell && rows.get(cell.row);
      const position = cell && positions.get(cell.col);
      return row === undefined || position === undefined ? [] : [cellKey(row, position)];
    }),
  );
}

function cellsOfSum({ total, terms }: LinkedSum): string {
  return oneWord([total, ...terms.map(({ cell }) => cell)]);
}

function oneWord(cells: readonly CellKey[]): string {
  return [...cells].sort().join(' ');
}
