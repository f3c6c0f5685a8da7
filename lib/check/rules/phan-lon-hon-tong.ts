import type { FigureRule, RuleHead } from '../rule';
import { partFindings, type PartOf } from '../shapes/part-of';

const head: RuleHead = {
  id: 'phan-lon-hon-tong',
  severity: 'block',
  source: 'Một phần không thể lớn hơn tổng chứa nó',
};

/** Only what is a part under every counting convention seen. */
const pairs: readonly PartOf[] = [
  { part: 'received.online', whole: 'received.total' },
  { part: 'received.postal', whole: 'received.total' },
  { part: 'received.online', whole: 'toResolve.total' },
  { part: 'received.directOrPostal', whole: 'toResolve.total' },
  { part: 'carriedOver', whole: 'toResolve.total' },
  { part: 'resolved.early', whole: 'resolved.total' },
  { part: 'resolved.onTime', whole: 'resolved.total' },
  { part: 'resolved.late', whole: 'resolved.total' },
  { part: 'pending.inTime', whole: 'pending.total' },
  { part: 'pending.overdue', whole: 'pending.total' },
  { part: 'pending.overdue', whole: 'toResolve.total' },
  { part: 'resolved.late', whole: 'toResolve.total' },
  { part: 'digitised.parts', whole: 'digitised.received' },
  { part: 'digitised.reusedNational', whole: 'digitised.reused' },
  { part: 'digitised.results', whole: 'digitised.resolved' },
  { part: 'payment.onlineNational', whole: 'payment.online' },
];

/** A part greater than its whole: tested also where other parts are missing and no sum can be. */
export const phanLonHonTong: FigureRule = {
  ...head,
  scope: 'figures',
  check: (table, { source }) => partFindings(head, table, pairs, source),
};
