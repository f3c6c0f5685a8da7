import { sameName } from '../text/compare-labels';
import { message } from '../text/message';
import type { FigureTable } from '../table/figures';
import { indicatorName } from '../vocabulary/indicator-name';
import type { RollupNotice } from './rollup-checks';
import type { NameLink } from './rollup-names';
import { nameResolver } from './rollup-names';
import type { RollUp } from './rollup';

/** The superior's own table of units beside what the units handed in; the caller vouches for the same period. */
export function compareWithTable(rollup: RollUp, table: FigureTable, screen: string, links: readonly NameLink[]): RollupNotice[] {
  if (table.rowsAre !== 'unit') return [];
  const meaning = nameResolver('unit', links);
  const indicators = table.columns.map(({ indicator }) => indicator);
  return rollup.units.flatMap(({ name, cells }): RollupNotice[] => {
    const rows = table.rows.filter(({ kind, label }) => kind === 'data' && sameName(meaning(label), name));
    const [row] = rows;
    if (row === undefined || rows.length > 1) return [];
    const differing = rollup.form.columns.flatMap(({ indicator }, position) => {
      const at = indicator === undefined ? -1 : indicators.indexOf(indicator);
      if (indicator === undefined || at < 0 || at !== indicators.lastIndexOf(indicator)) return [];
      const [handedIn, shown] = [cells[position], row.cells[at]];
      if (handedIn === undefined || shown === undefined || shown.percent === true || shown.value === handedIn) return [];
      return [{ indicator, handedIn, shown: shown.value }];
    });
    const [first] = differing;
    if (first === undefined) return [];
    const values = {
      unit: name,
      screen,
      column: indicatorName(first.indicator),
      handedIn: first.handedIn,
      shown: first.shown,
      n: differing.length,
    };
    return [{ kind: 'table', severity: 'warn', units: [name], say: message('rollup.table', values) }];
  });
}
