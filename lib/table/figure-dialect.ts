import type { TableDialect } from '../vocabulary/dialect';
import type { IndicatorId } from '../vocabulary/indicator';
import { assign, refuse, type FigureColumn } from './figures';

type Meaning = Pick<FigureColumn, 'indicator' | 'unresolved'>;

/** What a portal is known to mean holds before the vocabulary. */
export function inDialect(meaning: Meaning, own: IndicatorId | 'unclear' | undefined): Meaning {
  if (own === 'unclear') return { unresolved: 'ambiguous' };
  return own === undefined ? meaning : { indicator: own };
}

/** A label of its own that this table's formula or its other columns make something else is open: only a rule for this very table decides. */
export function refuseContradicted(said: ReadonlyMap<FigureColumn, IndicatorId>): void {
  for (const [column, indicator] of said) if (column.indicator !== indicator) refuse(column, 'ambiguous');
}

/** What is known of this very table beats labels; a printed formula that says something else leaves the column open. */
export function believeDialect(columns: readonly FigureColumn[], told: TableDialect['columns'], printed: ReadonlySet<FigureColumn>): void {
  for (const column of columns) {
    const means = told[column.col] ?? null;
    if (means === null) continue;
    if (means === 'ignore') refuse(column, 'unknown');
    else if (printed.has(column) && column.indicator !== means) refuse(column, 'ambiguous');
    else assign(column, means as IndicatorId);
  }
}
