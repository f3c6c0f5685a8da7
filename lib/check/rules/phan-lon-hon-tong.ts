import type { FigureRow, FigureTable } from '../../table/figures';
import type { IndicatorId } from '../../vocabulary/indicator';
import type { FigureRule, RuleHead } from '../rule';
import { indexColumns } from '../shapes/columns';
import { evaluateRow } from '../shapes/equation';
import { equation } from '../shapes/form-equations';
import { partFindings, type PartOf } from '../shapes/part-of';

const head: RuleHead = {
  id: 'phan-lon-hon-tong',
  severity: 'block',
  source: 'Một phần không thể lớn hơn tổng chứa nó',
};

/** Whole: its parts. Only what is a part under every counting convention seen. */
const partsOf: Readonly<Partial<Record<IndicatorId, readonly IndicatorId[]>>> = {
  'received.total': ['received.online', 'received.postal', 'received.onlineFull', 'received.onlinePart', 'received.nonLocal'],
  'received.online': ['received.onlineFull', 'received.onlinePart'],
  'received.directOrPostal': ['received.direct', 'received.postal'],
  'toResolve.total': [
    'received.online',
    'received.onlineFull',
    'received.onlinePart',
    'received.direct',
    'received.postal',
    'received.directOrPostal',
    'received.total',
    'carriedOver',
    'resolved.total',
    'resolved.early',
    'resolved.onTime',
    'resolved.earlyOrOnTime',
    'resolved.late',
    'pending.overdue',
  ],
  'resolved.total': ['resolved.early', 'resolved.onTime', 'resolved.earlyOrOnTime', 'resolved.late'],
  'pending.total': ['pending.inTime', 'pending.overdue'],
  'digitised.received': ['digitised.parts', 'digitised.partsNot', 'digitised.reused', 'digitised.reusedNational'],
  'digitised.reused': ['digitised.reusedNational'],
  'digitised.resolved': ['digitised.results', 'digitised.resultsNot'],
  'payment.owing': ['payment.onlineNational'],
  'payment.dossiers': ['payment.direct', 'payment.online', 'payment.onlineNational'],
  'payment.online': ['payment.onlineNational'],
  'amount.total': ['amount.charge', 'amount.fee', 'amount.cash', 'amount.transferNational', 'amount.transferOther'],
  'sync.due': ['sync.done'],
  'petition.total': ['petition.received', 'petition.carriedOver', 'petition.onRules', 'petition.onConduct', 'petition.pending'],
  'petition.resolved': ['petition.published'],
  'case.total': ['case.received', 'case.carriedOver', 'case.resolved', 'case.pending'],
  'case.resolved': ['case.onTime', 'case.late'],
  'case.pending': ['case.inTime', 'case.overdue'],
};

const pairs: readonly PartOf[] = (Object.keys(partsOf) as IndicatorId[]).flatMap((whole) =>
  (partsOf[whole] ?? []).map((part) => ({ part, whole })),
);

/** A part greater than its whole: tested also where other parts are missing and no sum can be. */
export const phanLonHonTong: FigureRule = {
  ...head,
  scope: 'figures',
  check: (table, { source }) => {
    const directOnly = directOnlyIn(table);
    return partFindings(head, table, pairs, source, (row, { whole }) => whole === 'received.total' && directOnly(row));
  },
};

/** Rows whose "Trong kỳ" is direct reception only: it stands beside the channels in the sum that makes the total. */
function directOnlyIn(table: FigureTable): (row: FigureRow) => boolean {
  const { at, has } = indexColumns(table);
  const [total, carried, received] = [at.get('toResolve.total'), at.get('carriedOver'), at.get('received.total')];
  const online = has('received.online') ? ['received.online' as const] : (['received.onlineFull', 'received.onlinePart'] as const);
  const channels = [...online, 'received.postal' as const].flatMap((channel) => at.get(channel) ?? []);
  if (total === undefined || carried === undefined || received === undefined || channels.length === 0) return () => false;
  if (has('received.direct') || has('received.directOrPostal')) return () => false;
  const beside = equation('to-resolve', total, [carried, received, ...channels], 'note');
  return (row) => evaluateRow(row, beside).kind === 'holds';
}
