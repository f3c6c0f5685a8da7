import type { FigureTable } from '../../table/figures';
import type { IndicatorId } from '../../vocabulary/indicator';
import type { Severity } from '../finding';
import { sumsAcross } from '../linked-sums';
import type { FigureRule, RuleHead } from '../rule';
import { indexColumns } from '../shapes/columns';
import { equationFinding, type Equation } from '../shapes/equation';
import { equation } from '../shapes/form-equations';

const head: RuleHead = {
  id: 'can-doi-bang-khac',
  severity: 'block',
  source: 'Bảng số hóa theo Quyết định 766/QĐ-TTg; biểu II.05a/VPCP/KSTT; bảng thanh toán và hồ sơ trong ngày của cổng',
};

interface Identity {
  total: IndicatorId;
  parts: readonly IndicatorId[];
  /** `warn`: some reports leave a part out or count a case twice. */
  severity: Severity;
}

const identities: readonly Identity[] = [
  { total: 'digitised.received', parts: ['digitised.partsNot', 'digitised.parts'], severity: 'block' },
  { total: 'digitised.resolved', parts: ['digitised.resultsNot', 'digitised.results'], severity: 'block' },
  { total: 'petition.total', parts: ['petition.received', 'petition.carriedOver'], severity: 'block' },
  // A petition about both rules and conduct stands in both columns.
  { total: 'petition.total', parts: ['petition.onRules', 'petition.onConduct'], severity: 'warn' },
  // Those without grounds are counted among the resolved or beside them.
  { total: 'petition.total', parts: ['petition.resolved', 'petition.pending'], severity: 'warn' },
  { total: 'handled.total', parts: ['resolved.total', 'pending.total'], severity: 'block' },
  // One dossier may pay a charge at the counter and a fee online.
  { total: 'payment.dossiers', parts: ['payment.direct', 'payment.online'], severity: 'warn' },
  { total: 'amount.total', parts: ['amount.charge', 'amount.fee'], severity: 'warn' },
  { total: 'day.received', parts: ['day.receivedDirect', 'day.receivedOnline', 'day.receivedPostal'], severity: 'block' },
];

/** Identities of the tables beside the report forms: digitisation, petitions, payment, one day, progress. */
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
      equationsOf(table).filter(({ severity }) => severity === 'block'),
    ),
};

function equationsOf(table: FigureTable): Equation[] {
  const { at } = indexColumns(table);
  return identities.flatMap(({ total, parts, severity }, index) => {
    const whole = at.get(total);
    const positions = parts.map((part) => at.get(part));
    if (whole === undefined || !positions.every((position) => position !== undefined)) return [];
    return [equation(String(index), whole, positions, severity)];
  });
}
