import type { EntryCell, EntryForm, FillSource, FillSourceRow } from '../../../lib/fill/plan';
import type { IndicatorId } from '../../../lib/vocabulary/indicator';

export const UNIT = 'UBND xã Thanh Kỳ';
export const PERIOD = { from: '2023-03-15', to: '2023-06-14' };

const COLUMNS: readonly { number: number; indicator: IndicatorId; path: readonly string[] }[] = [
  { number: 3, indicator: 'toResolve.total', path: ['Tiếp nhận', 'Tổng số'] },
  { number: 4, indicator: 'received.online', path: ['Tiếp nhận', 'Trong đó', 'Trực tuyến'] },
  { number: 7, indicator: 'resolved.total', path: ['Đã giải quyết', 'Tổng số'] },
  { number: 10, indicator: 'resolved.late', path: ['Đã giải quyết', 'Quá hạn'] },
];

export interface RowShape {
  label: string;
  kind?: 'data' | 'total';
  group?: string;
  texts?: readonly string[];
  states?: readonly EntryCell['state'][];
}

/** A form of four columns of biểu II.06a; cells are empty and open unless said. */
export function sampleForm(rows: readonly RowShape[], changes: Partial<EntryForm> = {}): EntryForm {
  return {
    unit: UNIT,
    period: PERIOD,
    rowsAre: 'field',
    columns: COLUMNS.map((column, at) => ({ col: at + 2, ...column })),
    rows: rows.map(({ label, kind = 'data', group, texts, states }, row) => ({
      label,
      kind,
      row,
      ...(group !== undefined && { group }),
      cells: COLUMNS.map((_, at): EntryCell => {
        const text = texts?.[at] ?? '';
        const value = /^[\d.]+$/.test(text) ? Number(text.replaceAll('.', '')) : undefined;
        return { key: `${row}.${at}`, text, ...(value !== undefined && { value }), state: states?.[at] ?? 'open' };
      }),
    })),
    ...changes,
  };
}

/** Figures in the order of the columns; `undefined` is a figure the source does not have. */
export function sourceRow(label: string, figures: readonly (number | undefined)[], more: Partial<FillSourceRow> = {}): FillSourceRow {
  const known = figures.flatMap((figure, at) => (figure === undefined ? [] : [[COLUMNS[at]!.indicator, figure] as const]));
  return { label, kind: 'data', values: Object.fromEntries(known), ...more };
}

export function sampleSource(rows: readonly FillSourceRow[], changes: Partial<FillSource> = {}): FillSource {
  return { kind: 'portal', say: { id: 'source.portal' }, unit: UNIT, period: PERIOD, rows, blocked: [], ...changes };
}
