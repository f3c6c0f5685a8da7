import type { FigureRow, FigureTable } from '../../table/figures';
import { message } from '../../text/message';
import type { Finding, Source } from '../finding';
import { cellKey, valuesOf, type CellKey, type LinkedSum } from '../linked-sums';
import type { FigureRule, RuleHead } from '../rule';
import { columnLabel, usedFigure } from '../shapes/columns';
import { additiveColumns } from '../shapes/rows-sum';
import { canDoi06a } from './can-doi-06a';
import { canDoiBangKhac } from './can-doi-bang-khac';
import { congThucInSan } from './cong-thuc-in-san';
import { tongCot } from './tong-cot';

const head: RuleHead = {
  id: 'o-trong',
  severity: 'note',
  source: 'Ô để trống trong phép cộng: số còn thiếu suy ra được từ các ô khác',
};

/** Sums that tell what a blank ought to hold. */
const telling: readonly FigureRule[] = [congThucInSan, canDoi06a, canDoiBangKhac, tongCot];

/**
 * A blank that cannot mean nothing: the other figures of its sum leave a number over, and every sum that tells says the same one.
 * Blanks that stand for 0, as portals print them, and columns that nobody fills are left alone.
 */
export const oTrong: FigureRule = {
  ...head,
  scope: 'figures',
  check: (table, { source }) => {
    // Most tables have none: nothing needs to be looked for.
    const counts = additiveColumns(table);
    if (table.rows.every(({ cells }) => counts.every((at) => cells[at] !== undefined))) return [];
    const values = valuesOf(table);
    const told = new Map<CellKey, { value: number; by: LinkedSum } | 'unclear'>();
    for (const sum of telling.flatMap((rule) => rule.sums?.(table) ?? [])) {
      const missing = missingIn(sum, values);
      if (missing === undefined) continue;
      const before = told.get(missing.cell);
      if (before === undefined) told.set(missing.cell, { value: missing.value, by: sum });
      else if (before === 'unclear' || before.value !== missing.value) told.set(missing.cell, 'unclear');
    }
    return table.rows.flatMap((row) =>
      table.columns.flatMap((_, at): Finding[] => {
        const tells = told.get(cellKey(row, at));
        if (tells === undefined || tells === 'unclear' || tells.value <= 0) return [];
        if (row.cells[at] !== undefined || isUnclear(table, row, at) || nobodyFills(table, at)) return [];
        return [finding(table, row, at, tells, source)];
      }),
    );
  },
};

function rowOf(cell: CellKey): string {
  return cell.slice(0, cell.indexOf(':'));
}

/** The one blank of a sum and what it leaves over. */
function missingIn({ total, terms }: LinkedSum, values: ReadonlyMap<CellKey, number>): { cell: CellKey; value: number } | undefined {
  const all = [{ cell: total, sign: -1 }, ...terms];
  const blank = all.filter(({ cell }) => !values.has(cell));
  const [only, ...others] = blank;
  if (only === undefined || others.length > 0) return undefined;
  // A total row that leaves out a column says nothing that its rows do not say.
  if (only.cell === total && rowOf(terms[0]?.cell ?? total) !== rowOf(total)) return undefined;
  const rest = all.reduce((sum, { cell, sign }) => sum + sign * (values.get(cell) ?? 0), 0);
  return { cell: only.cell, value: -rest / only.sign };
}

/** Something stands there that is no clear figure: that is no blank. */
function isUnclear(table: FigureTable, row: FigureRow, at: number): boolean {
  return table.unclear.some(({ row: label, col }) => label === row.label && col === table.columns[at]?.col);
}

function nobodyFills(table: FigureTable, at: number): boolean {
  return table.rows.length > 1 && table.rows.every((row) => row.cells[at] === undefined);
}

function finding(table: FigureTable, row: FigureRow, at: number, { value, by }: { value: number; by: LinkedSum }, source: Source): Finding {
  const places = new Map(table.rows.flatMap((one) => table.columns.map((_, position) => [cellKey(one, position), { one, position }])));
  const used = [by.total, ...by.terms.map(({ cell }) => cell)].flatMap((cell) => {
    const place = places.get(cell);
    return place === undefined ? [] : (usedFigure(table, place.one, place.position, source) ?? []);
  });
  return {
    id: `${head.id}.${at}|${row.row}|${row.label}`,
    rule: head.id,
    severity: head.severity,
    what: message(`rule.${head.id}.what`, { row: row.label, column: columnLabel(table.columns[at]), value }),
    why: message(`rule.${head.id}.why`),
    next: message(`rule.${head.id}.next`),
    figures: used,
    expected: value,
    source: head.source,
  };
}
