import type { TableDialect } from '../vocabulary/dialect';
import type { IndicatorId } from '../vocabulary/indicator';
import { assign, refuse, type FigureColumn } from './figures';

type Meaning = Pick<FigureColumn, 'indicator' | 'unresolved'>;

/** A portal names what is unknown and refuses what misleads there. */
export function inDialect(meaning: Meaning, own: IndicatorId | 'unclear' | undefined): Meaning {
  if (own === 'unclear') return { unresolved: 'ambiguous' };
  return meaning.indicator === undefined && own !== undefined ? { indicator: own } : meaning;
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
