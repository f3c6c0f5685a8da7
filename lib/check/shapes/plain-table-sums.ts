import type { TextTable } from '../../narrative/report-text';
import type { ReadText } from '../../narrative/read-text';
import { fold } from '../../text/normalise';
import { readNumber } from '../../text/read-number';
import type { Finding } from '../finding';
import type { RuleHead } from '../rule';
import { singleEdit } from '../single-edit';
import { brokenRows } from './learned-rows';
import { textFinding, type NamedFigure } from './text-finding';

const TOTAL = /^(?:tong|tong so|tong cong|cong|cong chung|toan tinh|toan huyen|toan xa|tong chung)$/;
/** Columns that count nothing. */
const NO_COUNT = /^(?:stt|tt|so thu tu|ty le|ti le|%|ghi chu)|%|ty le/;

/** Rows that break what most rows of the table do. */
function rowSums(head: RuleHead, read: ReadText, rows: TextTable['rows'], block: number): Finding[] {
  const header = rows[0] ?? [];
  const figures = rows
    .slice(1)
    .map((row, i) => row.map((_, column) => (NO_COUNT.test(fold(header[column] ?? '')) ? undefined : figureAt(row, block, i + 1, column))));
  const known = brokenRows(figures);
  if (known.length === 0) return namedTotals(head, read, header, figures);
  return known.map(({ whole, parts, sum, column }) => told(head, read, header[column] ?? '', whole, parts, sum));
}

/** "Quý I | Quý II | Cộng": the header says what the columns before make; one row of several does not, by one stroke. */
function namedTotals(
  head: RuleHead,
  read: ReadText,
  header: readonly string[],
  rows: readonly (readonly (NamedFigure | undefined)[])[],
): Finding[] {
  const total = header.findLastIndex((cell) => TOTAL.test(fold(cell)));
  if (total < 2) return [];
  const full = rows.flatMap((row) => {
    const [whole, ...parts] = [row[total], ...row.slice(0, total).filter((figure) => figure !== undefined)];
    return whole === undefined || parts.length < 2
      ? []
      : [{ whole, parts, sum: round(parts.reduce((all, { value = 0 }) => all + value, 0)) }];
  });
  const broken = full.filter(({ whole, sum }) => sum !== whole.value);
  const [one] = broken;
  if (one === undefined || broken.length > 1 || full.length < 2 || singleEdit(one.whole.value!, one.sum) === undefined) return [];
  return [told(head, read, header[total] ?? '', one.whole, one.parts, one.sum)];
}

function told(head: RuleHead, read: ReadText, column: string, whole: NamedFigure, parts: readonly NamedFigure[], sum: number): Finding {
  return textFinding(head, read, {
    severity: 'warn',
    figures: [whole, ...parts],
    values: { column, sum, whole: whole.raw, difference: round(Math.abs(sum - whole.value!)) },
    expected: sum,
    found: whole.value!,
    difference: round(whole.value! - sum),
    ways: [
      { figure: whole, value: sum },
      ...parts.map((figure) => ({ figure, value: round(figure.value! + whole.value! - sum) })).filter(({ value }) => value >= 0),
    ],
  });
}

/** The last row against the rows above it, in tables whose headers nobody knows: whole numbers in every cell of a column. */
export function plainTableSums(head: RuleHead, read: ReadText, { rows }: TextTable, block: number): Finding[] {
  return [...columnSums(head, read, rows, block), ...rowSums(head, read, rows, block)];
}

function columnSums(head: RuleHead, read: ReadText, rows: TextTable['rows'], block: number): Finding[] {
  const last = rows.length - 1;
  const total = rows[last];
  const label = total?.find((cell) => fold(cell) !== '' && !/^\d/.test(cell));
  if (total === undefined || label === undefined || !TOTAL.test(fold(label)) || rows.length < 4) return [];
  return total.flatMap((_, column) => {
    if (NO_COUNT.test(fold(rows[0]?.[column] ?? ''))) return [];
    const figures = rows.slice(1).map((row, i) => figureAt(row, block, i + 1, column));
    if (!figures.every((figure) => figure !== undefined)) return [];
    const parts = figures.slice(0, -1);
    const whole = figures.at(-1)!;
    const sum = round(parts.reduce((all, { value = 0 }) => all + value, 0));
    // Numbers of rows and the like make no total.
    if (sum === whole.value || Math.abs(sum - whole.value!) > whole.value! / 4) return [];
    return [told(head, read, rows[0]?.[column] ?? '', whole, parts, sum)];
  });
}

function figureAt(row: readonly string[], block: number, at: number, column: number): NamedFigure | undefined {
  const text = row[column] ?? '';
  // Points have decimals: "16,5".
  const reading = readNumber(text, /,\d{1,2}$/.test(text) ? undefined : 'count');
  if (reading.kind !== 'number' || text.includes('%')) return undefined;
  return {
    label: row.find((cell) => /\p{L}/u.test(cell)) ?? '',
    raw: text,
    value: reading.quantity.value,
    place: { block, row: at, column, start: 0, end: text.length },
  };
}

/** Sums of points have decimals, and no more of them than the points. */
function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
