import type { FigureRow, FigureTable } from '../../table/figures';
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

interface Place extends PartOf {
  inner: number;
  outer: number;
}

/** One finding for each row and cause: pairs that share a cell are told by the one that differs most. `beside`: in that row the one is no part of the other. */
export function partFindings(
  rule: RuleHead,
  table: FigureTable,
  pairs: readonly PartOf[],
  source: Source,
  beside: (row: FigureRow, pair: PartOf) => boolean = () => false,
): Finding[] {
  const { at } = indexColumns(table);
  const places = pairs.flatMap(({ part, whole }): Place[] => {
    const [inner, outer] = [at.get(part), at.get(whole)];
    return inner === undefined || outer === undefined ? [] : [{ part, whole, inner, outer }];
  });
  return table.rows.flatMap((row) => {
    const broken = places
      .filter((place) => excess(row, place) > 0 && !beside(row, place))
      .toSorted((a, b) => excess(row, b) - excess(row, a));
    const told = new Set<number>();
    return broken.flatMap((place) => {
      const { inner, outer } = place;
      const known = told.has(inner) || told.has(outer);
      told.add(inner).add(outer);
      return known ? [] : [finding(rule, table, row, place, source)];
    });
  });
}

/** By how much a part exceeds its whole; 0 where that cannot be told. */
function excess(row: FigureRow, { inner, outer }: Place): number {
  const [part, whole] = [row.cells[inner], row.cells[outer]];
  return part === undefined || whole === undefined || !isCount(part) || !isCount(whole) ? 0 : part.value - whole.value;
}

function finding(rule: RuleHead, table: FigureTable, row: FigureRow, { inner, outer }: Place, source: Source): Finding {
  const [part, whole] = [row.cells[inner]?.value ?? 0, row.cells[outer]?.value ?? 0];
  const names = { part: columnLabel(table.columns[inner]), whole: columnLabel(table.columns[outer]) };
  return {
    id: `${rule.id}.${inner}-${outer}|${row.row}|${row.label}`,
    rule: rule.id,
    severity: rule.severity,
    what: message(`rule.${rule.id}.what`, { row: row.label, ...names, found: part, most: whole }),
    why: message(`rule.${rule.id}.why`),
    next: message(`rule.${rule.id}.next`),
    figures: usedFigures(table, row, [inner, outer], source),
    found: part,
    difference: part - whole,
    source: rule.source,
  };
}
