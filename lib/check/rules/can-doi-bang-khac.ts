import type { FigureTable } from '../../table/figures';
import type { IndicatorId } from '../../vocabulary/indicator';
import type { Severity } from '../finding';
import { sumsAcross } from '../linked-sums';
import type { FigureRule, RuleHead } from '../rule';
import { indexColumns, type ColumnIndex } from '../shapes/columns';
import { equationFinding, type Equation } from '../shapes/equation';
import { equation } from '../shapes/form-equations';
import { bestReading, isSure } from '../shapes/readings';

const head: RuleHead = {
  id: 'can-doi-bang-khac',
  severity: 'block',
  source:
    'Bảng số hóa, tiến độ theo Quyết định 766/QĐ-TTg; biểu II.05a/VPCP/KSTT; bảng thanh toán, liên thông, chứng thực, đơn thư và hồ sơ trong ngày của cổng',
};

interface Identity {
  total: IndicatorId;
  /** Ways in which reports make it up; those whose columns stand in the table are tried, and the one that most rows follow is taken. */
  ways: readonly (readonly IndicatorId[])[];
  /** `block`: by definition. `warn`: reports differ in what they count. */
  severity: Severity;
}

const identities: readonly Identity[] = [
  { total: 'received.online', ways: [['received.onlineFull', 'received.onlinePart']], severity: 'warn' },
  { total: 'handled.total', ways: [['resolved.total', 'pending.total']], severity: 'block' },
  // "Tồn cuối" is what is still in work at the end of the period.
  { total: 'closingStock', ways: [['pending.total'], ['pending.inTime', 'pending.overdue']], severity: 'warn' },
  { total: 'digitised.received', ways: [['digitised.partsNot', 'digitised.parts']], severity: 'block' },
  { total: 'digitised.resolved', ways: [['digitised.resultsNot', 'digitised.results']], severity: 'block' },
  { total: 'petition.total', ways: [['petition.received', 'petition.carriedOver']], severity: 'block' },
  // A petition about both rules and conduct stands in both columns.
  { total: 'petition.total', ways: [['petition.onRules', 'petition.onConduct']], severity: 'warn' },
  // Those without grounds are counted among the resolved or beside them.
  {
    total: 'petition.total',
    ways: [
      ['petition.resolved', 'petition.pending'],
      ['petition.resolved', 'petition.pending', 'petition.noGrounds'],
    ],
    severity: 'warn',
  },
  { total: 'case.total', ways: [['case.received', 'case.carriedOver']], severity: 'block' },
  {
    total: 'case.total',
    ways: [
      ['case.resolved', 'case.pending'],
      ['case.resolved', 'case.pending', 'case.awaitingReception'],
    ],
    severity: 'warn',
  },
  { total: 'case.resolved', ways: [['case.onTime', 'case.late']], severity: 'block' },
  { total: 'case.pending', ways: [['case.inTime', 'case.overdue']], severity: 'block' },
  {
    total: 'eCertified.requested',
    ways: [
      ['eCertified.issued', 'eCertified.pending', 'eCertified.refused'],
      ['eCertified.issued', 'eCertified.pending'],
    ],
    severity: 'warn',
  },
  { total: 'interlinkedBirth.received', ways: [['interlinkedBirth.returned', 'interlinkedBirth.pending']], severity: 'warn' },
  { total: 'interlinkedDeath.received', ways: [['interlinkedDeath.returned', 'interlinkedDeath.pending']], severity: 'warn' },
  // One dossier may pay a charge at the counter and a fee online.
  { total: 'payment.dossiers', ways: [['payment.direct', 'payment.online']], severity: 'warn' },
  { total: 'amount.total', ways: [['amount.charge', 'amount.fee']], severity: 'warn' },
  { total: 'amount.total', ways: [['amount.cash', 'amount.transferNational', 'amount.transferOther']], severity: 'warn' },
  { total: 'day.received', ways: [['day.receivedDirect', 'day.receivedOnline', 'day.receivedPostal']], severity: 'block' },
];

/** Identities of the tables beside form II.06a, and of columns that some layouts of it add. */
export const canDoiBangKhac: FigureRule = {
  ...head,
  scope: 'figures',
  check: (table, { source }) => {
    const equations = equationsOf(table);
    return table.rows.flatMap((row) => equations.flatMap((one) => equationFinding(head, table, row, one, source) ?? []));
  },
  sums: (table) =>
    sumsAcross(
      table,
      equationsOf(table).filter((one) => isSure(table, one)),
    ),
};

function equationsOf(table: FigureTable): Equation[] {
  const index = indexColumns(table);
  return identities.flatMap((identity, key) => equationOf(table, index, identity, String(key)) ?? []);
}

function equationOf(table: FigureTable, { at }: ColumnIndex, { total, ways, severity }: Identity, key: string): Equation | undefined {
  const whole = at.get(total);
  if (whole === undefined) return undefined;
  const [first, ...others] = ways.flatMap((parts) => {
    const positions = parts.map((part) => at.get(part));
    return positions.every((position) => position !== undefined) ? [equation(key, whole, positions, severity)] : [];
  });
  return first && bestReading(table.rows, [first, ...others]);
}
