import type { EntryForm } from '../common/types.ts';
import type { Variant } from './variants.ts';

/** Columns 3 to 13 of the form. */
export const columns = ['3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13'] as const;
export type Column = (typeof columns)[number];
export type Values = Record<Column, number | null>;

export interface ModelRow {
  key: string;
  label: string;
  section?: string;
  values: Values;
}

export const totalLabel = 'Tổng số';

export const totalKey = 'tong-so';

const empty = (): Values => ({
  '3': null,
  '4': null,
  '5': null,
  '6': null,
  '7': null,
  '8': null,
  '9': null,
  '10': null,
  '11': null,
  '12': null,
  '13': null,
});

/** Some cells already hold a number that somebody else wrote. */
function alreadyFilled(at: number): Values {
  return at % 3 === 0 ? { ...empty(), '4': 7 + at, '8': 5, '13': 1 } : empty();
}

export function startRows(form: EntryForm, variant: Variant): ModelRow[] {
  const rows = form.rows.filter((_row, at) => variant !== 'thieu-hang' || at % 4 !== 1);
  const twice = variant === 'trung-nhan' && rows[0] ? [rows[0], ...rows] : rows;
  const model = twice.map((row, at) => ({
    key: `r${at}`,
    label: row.label,
    ...(row.section ? { section: row.section } : {}),
    values: variant === 'co-so' ? alreadyFilled(at) : empty(),
  }));
  return [...model, { key: totalKey, label: totalLabel, values: empty() }];
}

const parts: [Column, Column[]][] = [
  ['3', ['4', '5', '6']],
  ['7', ['8', '9', '10']],
  ['11', ['12', '13']],
];

const sum = (values: (number | null)[]): number | null =>
  values.every((value) => value === null) ? null : values.reduce<number>((total, value) => total + (value ?? 0), 0);

const withTotals = (values: Values): Values => {
  const next = { ...values };
  for (const [total, of] of parts) next[total] = sum(of.map((column) => values[column]));
  return next;
};

/** Columns 3, 7 and 11 and the last row follow the other cells. */
export function computeTotals(rows: ModelRow[]): ModelRow[] {
  const body = rows.filter((row) => row.key !== totalKey).map((row) => ({ ...row, values: withTotals(row.values) }));
  const total = empty();
  for (const column of columns) total[column] = sum(body.map((row) => row.values[column]));
  return [...body, { key: totalKey, label: totalLabel, values: total }];
}

export const isComputed = (row: ModelRow, column: Column): boolean =>
  row.key === totalKey || column === '3' || column === '7' || column === '11';
