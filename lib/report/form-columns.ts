import type { FormColumn, ReportForm } from './form';

/** Shown with a percent sign. */
export function isPercent({ ratios }: Pick<ReportForm, 'ratios'>, { number, indicator }: FormColumn): boolean {
  return indicator?.startsWith('rate.') === true || ratios?.some(({ column }) => column === number) === true;
}

/** `(9) Đúng hạn`: the number and the last label, whose group is said where the same label stands over several columns. */
export function columnName(form: Pick<ReportForm, 'columns'>, number: number): string {
  const column = form.columns.find((one) => one.number === number);
  if (column === undefined) return `(${number})`;
  const leaf = column.path.at(-1) ?? '';
  const shared = form.columns.filter(({ path }) => path.at(-1) === leaf).length > 1;
  return `(${number}) ${shared && column.path.length > 1 ? column.path.join(' / ') : leaf}`;
}
