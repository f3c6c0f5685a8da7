import type { ExampleColumn } from '../../../../lib/check/rule.examples';
import { columns06a } from '../../../../lib/check/rule.examples';
import type { PrintedFormula } from '../../../../lib/table/figures';
import type { IndicatorId } from '../../../../lib/vocabulary/indicator';
import type { Chance } from './chance';

/** A row of a consistent report: counts, and rates as they are printed. */
export type FamilyRow = readonly (number | string)[];

/** One layout of figures as the systems print it, and how a consistent row of it comes about. */
export interface Family {
  name: string;
  columns: readonly ExampleColumn[];
  formulas?: readonly PrintedFormula[];
  row: (chance: Chance, scale: number) => FamilyRow;
}

/** Life of dossiers in one period; every layout below counts these. */
interface Work {
  online: number;
  direct: number;
  postal: number;
  carried: number;
  early: number;
  onTime: number;
  late: number;
  inTime: number;
  overdue: number;
  waiting: number;
  paused: number;
  returned: number;
  withdrawn: number;
  total: number;
}

function work(chance: Chance, scale: number): Work {
  const total = chance.below(scale + 1);
  const [online = 0, direct = 0, postal = 0, carried = 0] = chance.cut(total, 4);
  const [resolved = 0, pending = 0, others = 0] = chance.cut(total, 3);
  const [early = 0, onTime = 0, late = 0] = chance.cut(resolved, 3);
  const [inTime = 0, overdue = 0] = chance.cut(pending, 2);
  const [waiting = 0, paused = 0, returned = 0, withdrawn = 0] = chance.cut(others, 4);
  return { online, direct, postal, carried, early, onTime, late, inTime, overdue, waiting, paused, returned, withdrawn, total };
}

/** As portals print rates; of nothing they print 0. */
export function rate(numerator: number, denominator: number, decimals = 2): string {
  const value = denominator === 0 ? 0 : (100 * numerator) / denominator;
  return `${(Math.round(value * 10 ** decimals) / 10 ** decimals).toFixed(decimals).replace('.', ',')}%`;
}

const sum = (total: number, ...parts: readonly number[]): PrintedFormula => ({
  total,
  terms: parts.map((column) => ({ column, sign: 1 })),
  operator: 'sum',
});
const numbered = (from: number, indicators: readonly IndicatorId[]): ExampleColumn[] =>
  indicators.map((indicator, index) => ({ path: [indicator], indicator, number: from + index }));
const under = (group: string, ...indicators: readonly IndicatorId[]): ExampleColumn[] =>
  indicators.map((indicator) => ({ path: [group, indicator], indicator }));

export const families: readonly Family[] = [
  {
    // Returned and withdrawn ones lie in "đúng hạn", waiting and paused ones in "trong hạn".
    name: 'II.06a',
    columns: columns06a,
    row: (chance, scale) => {
      const { online, direct, postal, carried, early, late, overdue, total, ...rest } = work(chance, scale);
      const onTime = rest.onTime + rest.returned + rest.withdrawn;
      const inTime = rest.inTime + rest.waiting + rest.paused;
      const resolved = early + onTime + late;
      return [total, online, direct + postal, carried, resolved, early, onTime, late, inTime + overdue, inTime, overdue];
    },
  },
  {
    name: 'tổng hợp đơn vị',
    columns: [
      'toResolve.total',
      'carriedOver',
      'received.total',
      'received.online',
      'received.postal',
      'resolved.early',
      'resolved.onTime',
      'resolved.late',
      'rate.earlyOrOnTime',
      'pending.inTime',
      'pending.overdue',
      'awaitingSupplement',
      'returnedOrWithdrawn',
    ],
    row: (chance, scale) => {
      const { online, direct, postal, carried, early, onTime, late, inTime, overdue, waiting, paused, returned, withdrawn, total } = work(
        chance,
        scale,
      );
      const rated = rate(early + onTime, early + onTime + late);
      const received = [total, carried, online + direct + postal, online, postal];
      return [...received, early, onTime, late, rated, inTime, overdue, waiting + paused, returned + withdrawn];
    },
  },
  {
    name: '07a',
    columns: [
      'toResolve.total',
      'carriedOver',
      'received.total',
      'resolved.total',
      'resolved.onTime',
      'resolved.late',
      'pending.total',
      'pending.inTime',
      'pending.overdue',
      'awaitingSupplement',
      'returned',
    ],
    row: (chance, scale) => {
      const one = work(chance, scale);
      const onTime = one.early + one.onTime;
      const { total, carried, late, inTime, overdue } = one;
      const others = [one.waiting + one.paused, one.returned + one.withdrawn];
      return [total, carried, total - carried, onTime + late, onTime, late, inTime + overdue, inTime, overdue, ...others];
    },
  },
  {
    // Waiting ones stand in no column: the halves are less than the whole.
    name: 'OpenCPS, phép cộng in sẵn',
    columns: numbered(3, [
      'toResolve.total',
      'carriedOver',
      'received.total',
      'resolved.total',
      'resolved.early',
      'resolved.onTime',
      'resolved.late',
      'pending.total',
      'pending.inTime',
      'pending.overdue',
      'late.total',
    ]),
    formulas: [sum(3, 4, 5), sum(6, 7, 8, 9), sum(10, 11, 12), sum(13, 9, 12)],
    row: (chance, scale) => {
      const { total, carried, early, onTime, late, inTime, overdue } = work(chance, scale);
      const resolved = [early + onTime + late, early, onTime, late];
      return [total, carried, total - carried, ...resolved, inTime + overdue, inTime, overdue, late + overdue];
    },
  },
  {
    name: 'OEP',
    columns: [
      'toResolve.total',
      'received.total',
      'carriedOver',
      'resolved.total',
      'resolved.early',
      'resolved.onTime',
      'resolved.late',
      'pending.total',
      'pending.inTime',
      'pending.overdue',
      'withdrawn',
      'returned',
      'closingStock',
    ],
    row: (chance, scale) => {
      const { total, carried, early, onTime, late, overdue, withdrawn, returned, ...rest } = work(chance, scale);
      const inTime = rest.inTime + rest.waiting + rest.paused;
      const stock = inTime + overdue;
      const resolved = [early + onTime + late, early, onTime, late];
      return [total, total - carried, carried, ...resolved, stock, inTime, overdue, withdrawn, returned, stock];
    },
  },
  {
    name: 'đăng ký đất đai',
    columns: [
      'carriedOver',
      'received.direct',
      'received.online',
      'toResolve.total',
      'resolved.total',
      'resolved.earlyOrOnTime',
      'resolved.late',
      'rate.resolvedLate',
      'pending.total',
      'pending.inTime',
      'pending.overdue',
      'rate.pendingOverdue',
    ],
    row: (chance, scale) => {
      const one = work(chance, scale);
      const resolved = one.early + one.onTime + one.late + one.returned + one.withdrawn;
      const pending = one.total - resolved;
      const { carried, online, late, overdue, total } = one;
      const half = [resolved, resolved - late, late, rate(late, resolved)];
      return [carried, total - carried - online, online, total, ...half, pending, pending - overdue, overdue, rate(overdue, pending)];
    },
  },
  {
    // Refused and withdrawn ones under "Đã giải quyết", waiting and paused ones under "Đang giải quyết".
    name: 'e-PAR',
    columns: [
      'received.total',
      ...under('Đã giải quyết', 'resolved.total', 'resolved.early', 'resolved.onTime', 'resolved.late', 'refused', 'withdrawn'),
      ...under('Đang giải quyết', 'pending.total', 'pending.inTime', 'pending.overdue', 'awaitingSupplement', 'awaitingPayment'),
      'rate.earlyOrOnTime',
    ],
    row: (chance, scale) => {
      const { total, early, onTime, late, returned, withdrawn, inTime, overdue, waiting, paused } = work(chance, scale);
      const resolved = early + onTime + late + returned + withdrawn;
      const rated = rate(early + onTime, early + onTime + late);
      return [total, resolved, early, onTime, late, returned, withdrawn, total - resolved, inTime, overdue, waiting, paused, rated];
    },
  },
  {
    name: 'tiến độ theo QĐ 766',
    columns: [
      'rate.resolved',
      'toResolve.total',
      'received.online',
      'carriedOver',
      'received.direct',
      'received.postal',
      'resolved.total',
      'resolved.earlyOrOnTime',
      'resolved.late',
      'pending.total',
      'pending.inTime',
      'pending.overdue',
      'handled.total',
    ],
    row: (chance, scale) => {
      const { total, online, carried, direct, postal, early, onTime, late, inTime, overdue } = work(chance, scale);
      const resolved = early + onTime + late;
      const received = [rate(resolved, total), total, online, carried, direct, postal];
      return [...received, resolved, early + onTime, late, inTime + overdue, inTime, overdue, resolved + inTime + overdue];
    },
  },
  {
    name: 'tiến độ, bản hai',
    columns: [
      'toResolve.total',
      'carriedOver',
      'received.total',
      'received.online',
      'received.direct',
      'received.postal',
      'resolved.total',
      'resolved.early',
      'resolved.onTime',
      'resolved.late',
      'pending.total',
      'pending.inTime',
      'pending.overdue',
    ],
    row: (chance, scale) => {
      const { total, online, carried, direct, postal, early, onTime, late, inTime, overdue } = work(chance, scale);
      const received = [total, carried, total - carried, online, direct, postal];
      return [...received, early + onTime + late, early, onTime, late, inTime + overdue, inTime, overdue];
    },
  },
  {
    name: 'thanh toán',
    columns: ['payment.dossiers', 'payment.direct', 'payment.online', 'rate.paymentOnline', 'amount.charge', 'amount.fee', 'amount.total'],
    row: (chance, scale) => {
      const [direct = 0, online = 0] = chance.cut(chance.below(scale + 1), 2);
      const [charge, fee] = [1000 * chance.below(20 * scale + 1), 1000 * chance.below(5 * scale + 1)];
      return [direct + online, direct, online, rate(online, direct + online), charge, fee, charge + fee];
    },
  },
  {
    name: 'số hóa',
    columns: [
      'digitised.received',
      'digitised.partsNot',
      'digitised.parts',
      'digitised.reused',
      'digitised.reusedNational',
      'rate.digitisedParts',
      'digitised.resolved',
      'digitised.resultsNot',
      'digitised.results',
      'rate.digitisedResults',
    ],
    row: (chance, scale) => {
      const [not = 0, parts = 0] = chance.cut(chance.below(scale + 1), 2);
      const reused = chance.below(parts + 1);
      const [without = 0, results = 0] = chance.cut(chance.below(scale + 1), 2);
      const half = [not + parts, not, parts, reused, chance.below(reused + 1), rate(parts, not + parts)];
      return [...half, without + results, without, results, rate(results, without + results)];
    },
  },
  {
    name: 'phản ánh, kiến nghị (II.05a)',
    columns: [
      'petition.total',
      'petition.received',
      'petition.carriedOver',
      'petition.onRules',
      'petition.onConduct',
      'petition.resolved',
      'petition.published',
      'petition.pending',
    ],
    row: (chance, scale) => {
      const total = chance.below(scale + 1);
      const [fresh = 0, carried = 0] = chance.cut(total, 2);
      const [rules = 0, conduct = 0] = chance.cut(total, 2);
      const [resolved = 0, pending = 0] = chance.cut(total, 2);
      return [total, fresh, carried, rules, conduct, resolved, chance.below(resolved + 1), pending];
    },
  },
  {
    name: 'chứng thực bản sao điện tử',
    columns: ['eCertified.requested', 'eCertified.issued', 'eCertified.pending', 'eCertified.refused'],
    row: (chance, scale) => {
      const total = chance.below(scale + 1);
      return [total, ...chance.cut(total, 3)];
    },
  },
  {
    name: 'liên thông',
    columns: [
      'interlinkedBirth.received',
      'interlinkedBirth.returned',
      'interlinkedBirth.pending',
      'interlinkedDeath.received',
      'interlinkedDeath.returned',
      'interlinkedDeath.pending',
    ],
    row: (chance, scale) => {
      const [birth, death] = [chance.below(scale + 1), chance.below(scale + 1)];
      return [birth, ...chance.cut(birth, 2), death, ...chance.cut(death, 2)];
    },
  },
  {
    name: 'đơn thư',
    columns: [
      'case.total',
      'case.received',
      'case.carriedOver',
      'case.resolved',
      'case.onTime',
      'case.late',
      'case.pending',
      'case.inTime',
      'case.overdue',
    ],
    row: (chance, scale) => {
      const total = chance.below(scale + 1);
      const [resolved = 0, pending = 0] = chance.cut(total, 2);
      return [total, ...chance.cut(total, 2), resolved, ...chance.cut(resolved, 2), pending, ...chance.cut(pending, 2)];
    },
  },
  {
    name: 'hồ sơ trong ngày',
    columns: ['day.received', 'day.receivedDirect', 'day.receivedOnline', 'day.receivedPostal', 'day.completed', 'day.returned'],
    row: (chance, scale) => {
      const total = chance.below(scale + 1);
      return [total, ...chance.cut(total, 3), chance.below(scale + 1), chance.below(scale + 1)];
    },
  },
];
