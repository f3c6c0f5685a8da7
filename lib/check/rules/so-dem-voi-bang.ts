import type { CountedRow } from '../../report/counted-form';
import type { FigureRow, FigureTable } from '../../table/figures';
import { sameName } from '../../text/compare-labels';
import { message } from '../../text/message';
import type { Finding } from '../finding';
import type { CountRule, RuleHead } from '../rule';
import { columnLabel, indexColumns, isCount, usedFigures } from '../shapes/columns';

const head: RuleHead = {
  id: 'so-dem-voi-bang',
  severity: 'warn',
  source: 'Số đếm từ danh sách hồ sơ so với bảng thống kê của cổng trong cùng kỳ, cùng đơn vị',
};

const NAMED = 10;

/**
 * Own count against the portal's table, figure by figure; refused cells are not compared. It warns only: systems count by
 * conventions of their own, and a difference tells that the two must be reconciled, not which one is wrong.
 */
export const soDemVoiBang: CountRule = {
  ...head,
  scope: 'count',
  check: (counted, table, context) => {
    const index = indexColumns(table);
    const found: Finding[] = [];
    for (const [row, theirs] of pairs(counted.rows, counted.total, table)) {
      for (const column of context.form.columns) {
        if (column.indicator === undefined) continue;
        const at = index.at.get(column.indicator);
        const cell = row.cells[column.number];
        const quantity = at === undefined ? undefined : theirs.cells[at];
        if (at === undefined || cell === undefined || !('value' in cell) || quantity === undefined || !isCount(quantity)) continue;
        if (quantity.value === cell.value) continue;
        const codes = differing(cell.codes, context.tableCodes?.(row === counted.total ? undefined : row.label, column.indicator));
        const label = columnLabel(table.columns[at]);
        found.push({
          id: `${head.id}.${column.number}|${theirs.row}|${theirs.label}`,
          rule: head.id,
          severity: head.severity,
          what: message(`rule.${head.id}.what${codes.length > 0 ? '.codes' : ''}`, {
            row: theirs.label,
            column: label,
            counted: cell.value,
            found: quantity.value,
            difference: Math.abs(quantity.value - cell.value),
            codes: codes.slice(0, NAMED).join(', '),
            count: codes.length,
          }),
          why: message(`rule.${head.id}.why`),
          next: message(`rule.${head.id}.next`),
          figures: [...usedFigures(table, theirs, [at], context.source), ...dossierFigures(codes)],
          expected: cell.value,
          found: quantity.value,
          difference: quantity.value - cell.value,
          source: head.source,
        });
      }
    }
    return found;
  },
};

/** Rows of one name, if the name stands once on each side; and the total with the table's last total. */
function pairs(rows: readonly CountedRow[], total: CountedRow, table: FigureTable): (readonly [CountedRow, FigureRow])[] {
  const data = table.rows.filter((row) => row.kind === 'data');
  const matched = rows.flatMap((row) => {
    const theirs = data.filter((candidate) => sameName(candidate.label, row.label));
    return theirs.length === 1 && theirs[0] !== undefined ? [[row, theirs[0]] as const] : [];
  });
  const last = table.rows.findLast((row) => row.kind === 'total');
  return last === undefined ? matched : [...matched, [total, last] as const];
}

/** Codes that stand on one side only. */
function differing(ours: readonly string[], theirs: readonly string[] | undefined): readonly string[] {
  if (theirs === undefined) return [];
  const a = new Set(ours);
  const b = new Set(theirs);
  return [...ours.filter((code) => !b.has(code)), ...theirs.filter((code) => !a.has(code))];
}

function dossierFigures(codes: readonly string[]): Finding['figures'] {
  return codes.map((code) => ({ label: 'Mã hồ sơ', raw: code, source: { code } }));
}
