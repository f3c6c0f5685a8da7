import type { FigureTable } from '../../table/figures';
import { message } from '../../text/message';
import type { Finding, Source } from '../finding';
import type { RuleHead } from '../rule';
import { columnLabel, indexColumns, isCount, usedFigures } from './columns';
import type { IndicatorId } from '../../vocabulary/indicator';

/** Shape `part-of`: a count that is contained in another can never be greater, whatever else the table leaves out. */
export interface PartOf {
  part: IndicatorId;
  whole: IndicatorId;
}

/** One finding for each row and pair whose part exceeds its whole. */
export function partFindings(rule: RuleHead, table: FigureTable, pairs: readonly PartOf[], source: Source): Finding[] {
  const { at } = indexColumns(table);
  const inTable = pairs.flatMap(({ part, whole }) => {
    const [inner, outer] = [at.get(part), at.get(whole)];
    return inner === undefined || outer === undefined ? [] : [{ inner, outer }];
  });
  return table.rows.flatMap((row) =>
    inTable.flatMap(({ inner, outer }): Finding[] => {
      const [part, whole] = [row.cells[inner], row.cells[outer]];
      if (part === undefined || whole === undefined || !isCount(part) || !isCount(whole) || part.value <= whole.value) return [];
      const names = { part: columnLabel(table.columns[inner]), whole: columnLabel(table.columns[outer]) };
      return [
        {
          id: `${rule.id}.${inner}-${outer}|${row.row}|${row.label}`,
          rule: rule.id,
          severity: rule.severity,
          what: message(`rule.${rule.id}.what`, { row: row.label, ...names, found: part.value, most: whole.value }),
          why: message(`rule.${rule.id}.why`),
          next: message(`rule.${rule.id}.next`),
          figures: usedFigures(table, row, [inner, outer], source),
          found: part.value,
          difference: part.value - whole.value,
          source: rule.source,
        },
      ];
    }),
  );
}
