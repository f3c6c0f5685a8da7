import type { FigureRow, FigureTable } from '../../table/figures';
import { message } from '../../text/message';
import type { Quantity } from '../../text/quantity';
import type { IndicatorId } from '../../vocabulary/indicator';
import type { Finding, Source } from '../finding';
import type { FigureRule, RuleHead } from '../rule';
import { columnLabel, indexColumns, usedFigures } from '../shapes/columns';

const head: RuleHead = {
  id: 'ty-le-cong',
  severity: 'warn',
  source: 'Tỷ lệ phần trăm của một tổng: mỗi tỷ lệ từ 0 đến 100, các phần bù nhau cộng lại bằng 100, xét theo số chữ số thập phân đang ghi',
};

/** Shares of one whole that leave nothing out. */
const complements: readonly (readonly IndicatorId[])[] = [
  ['rate.earlyOrOnTime', 'rate.resolvedLate'],
  ['rate.online', 'rate.direct', 'rate.postal'],
  ['rate.progress.onTime', 'rate.progress.late', 'rate.progress.pendingInTime', 'rate.progress.pendingOverdue'],
  ['rate.progress.onTime', 'rate.progress.late'],
  ['rate.progress.pendingInTime', 'rate.progress.pendingOverdue'],
  ['rate.progress.onlineOnTime', 'rate.progress.onlineLate'],
];

/** Rates that need no counts to be doubted: beyond 0 to 100, or complements that do not make 100. */
export const tyLeCong: FigureRule = {
  ...head,
  scope: 'figures',
  check: (table, { source }) => [...outOfRange(table, source), ...notWhole(table, source)],
};

/** Scores of the national index are points, not shares. */
function isShare(indicator: IndicatorId | undefined): boolean {
  return indicator !== undefined && indicator.startsWith('rate.') && !indicator.startsWith('rate.index.');
}

function outOfRange(table: FigureTable, source: Source): Finding[] {
  return table.rows.flatMap((row) =>
    table.columns.flatMap(({ indicator }, at) => {
      const shown = isShare(indicator) ? row.cells[at] : undefined;
      if (shown === undefined || (shown.value >= 0 && shown.value <= 100)) return [];
      return [told(table, row, [at], source, 'range', { found: shown.raw })];
    }),
  );
}

function notWhole(table: FigureTable, source: Source): Finding[] {
  const { at } = indexColumns(table);
  const groups = complements.flatMap((group) => {
    const positions = group.map((indicator) => at.get(indicator));
    return positions.every((position) => position !== undefined) ? [positions] : [];
  });
  // The widest group that most rows bear out speaks; a report that divides its shares by different wholes is not held to any.
  return groups.flatMap((positions) => {
    const broken = table.rows.filter((row) => makesWhole(row, positions) === false);
    const whole = table.rows.filter((row) => makesWhole(row, positions) === true);
    if (broken.length === 0 || (table.rows.length > 1 && whole.length <= broken.length)) return [];
    if (positions.length === 2 && groups.some((other) => other.length > 2 && positions.every((one) => other.includes(one)))) return [];
    return broken.map((row) => {
      const shown = positions.map((position) => row.cells[position]?.raw ?? '');
      const sum = positions.reduce((all, position) => all + (row.cells[position]?.value ?? 0), 0);
      return told(table, row, positions, source, 'whole', { parts: shown.join(' + '), sum: Math.round(sum * 1e6) / 1e6 });
    });
  });
}

/** Each share may be off by half a unit of its last digit. Nothing counted: shares of nothing may be anything. */
function makesWhole(row: FigureRow, positions: readonly number[]): boolean | undefined {
  const shares = positions.map((position) => row.cells[position]);
  if (!shares.every((share): share is Quantity => share !== undefined)) return undefined;
  const sum = shares.reduce((all, { value }) => all + value, 0);
  if (sum === 0) return undefined;
  const slack = shares.reduce((all, { decimals }) => all + 0.5 / 10 ** decimals, 0);
  return Math.abs(sum - 100) <= slack + 1e-9;
}

function told(
  table: FigureTable,
  row: FigureRow,
  positions: readonly number[],
  source: Source,
  variant: 'range' | 'whole',
  values: Readonly<Record<string, string | number>>,
): Finding {
  const columns = positions.map((position) => columnLabel(table.columns[position])).join('”, “');
  return {
    id: `${head.id}.${variant}.${positions.join('-')}|${row.row}|${row.label}`,
    rule: head.id,
    severity: head.severity,
    what: message(`rule.${head.id}.what.${variant}`, { row: row.label, columns, ...values }),
    why: message(`rule.${head.id}.why`),
    next: message(`rule.${head.id}.next`),
    figures: usedFigures(table, row, positions, source),
    source: head.source,
  };
}
