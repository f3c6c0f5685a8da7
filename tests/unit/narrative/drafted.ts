import fc from 'fast-check';
import { periodBefore, periodOf, type NamedPeriod } from '../../../lib/calendar/period-rule';
import type { DraftFigures, FigureSet } from '../../../lib/narrative/draft';
import type { IndicatorId } from '../../../lib/vocabulary/indicator';

/** Figures of one office that agree with each other. */
export interface Flow {
  online: number;
  direct: number;
  postal: number;
  carriedOver: number;
  early: number;
  onTime: number;
  late: number;
  inTime: number;
  overdue: number;
}

export function setOf(figures: Partial<Record<IndicatorId, number>>): FigureSet {
  return new Map(
    Object.entries(figures).map(([indicator, value]) => [indicator as IndicatorId, { value, portal: 'https://motcua.example.gov.vn' }]),
  );
}

/** As a statistics table has them: columns 4 to 13 of 06a, without the totals that follow from them. */
export function flowSet(flow: Flow): FigureSet {
  return setOf({
    'received.online': flow.online,
    'received.directOrPostal': flow.direct + flow.postal,
    carriedOver: flow.carriedOver,
    'resolved.early': flow.early,
    'resolved.onTime': flow.onTime,
    'resolved.late': flow.late,
    'pending.inTime': flow.inTime,
    'pending.overdue': flow.overdue,
  });
}

const count = (max: number) => fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max }));

/** Every dossier received is resolved or in work. */
export const flows: fc.Arbitrary<Flow> = fc
  .record({
    early: count(9000),
    onTime: count(3000),
    late: count(60),
    inTime: count(900),
    overdue: count(40),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    carried: fc.double({ min: 0, max: 0.2, noNaN: true }),
  })
  .map(({ early, onTime, late, inTime, overdue, share, carried }) => {
    const total = early + onTime + late + inTime + overdue;
    const carriedOver = Math.floor(total * carried);
    const online = Math.floor((total - carriedOver) * share);
    return { online, direct: total - carriedOver - online, postal: 0, carriedOver, early, onTime, late, inTime, overdue };
  });

const periods: fc.Arbitrary<NamedPeriod> = fc.oneof(
  fc.record({ kind: fc.constant('quarter' as const), year: fc.integer({ min: 2022, max: 2026 }), n: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ kind: fc.constant('month' as const), year: fc.integer({ min: 2022, max: 2026 }), n: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ kind: fc.constant('year' as const), year: fc.integer({ min: 2022, max: 2026 }), n: fc.constant(1) }),
  fc.record({ kind: fc.constant('halfYear' as const), year: fc.integer({ min: 2022, max: 2026 }), n: fc.integer({ min: 1, max: 2 }) }),
);

const units = fc.constantFrom('UBND xã Xuân Du', 'Ủy ban nhân dân phường Hạc Thành', 'Trung tâm Phục vụ hành chính công tỉnh', 'Sở Nội vụ');

/** Offices that report communes besides themselves. */
const upperUnits = fc.constantFrom(
  { unit: 'UBND tỉnh Lạng Sơn', level: 'province' as const },
  { unit: 'UBND huyện An Lão', level: 'district' as const },
);

function added(a: Flow, b: Flow): Flow {
  return Object.fromEntries(Object.entries(a).map(([name, value]) => [name, value + b[name as keyof Flow]])) as unknown as Flow;
}

/** Everything a report of one office may hold, in agreement. */
export const draftFigures: fc.Arbitrary<DraftFigures> = fc
  .record({
    unit: units,
    upper: upperUnits,
    named: periods,
    flow: flows,
    below: fc.option(flows, { nil: undefined }),
    before: fc.option(flows, { nil: undefined }),
    lastYear: fc.option(flows, { nil: undefined }),
    paid: fc.option(fc.tuple(count(500), count(500)), { nil: undefined }),
    amount: fc.option(fc.integer({ min: 1, max: 9e9 }), { nil: undefined }),
    petitions: fc.option(fc.tuple(count(12), count(12)), { nil: undefined }),
  })
  .map(({ unit, upper, named, flow, below, before, lastYear, paid, amount, petitions }) => {
    const whole = below === undefined ? flow : added(flow, below);
    const more: Partial<Record<IndicatorId, number>> = {
      ...(paid && { 'payment.online': paid[0], 'payment.dossiers': paid[0] + paid[1] }),
      ...(amount !== undefined && { 'amount.total': amount }),
      ...(petitions && {
        'petition.received': petitions[0],
        'petition.carriedOver': petitions[1],
        'petition.resolved': petitions[1],
        'petition.pending': petitions[0],
      }),
    };
    return {
      unit: below === undefined ? unit : upper.unit,
      receiver: 'Văn phòng UBND tỉnh',
      period: periodOf(named),
      own: new Map([...flowSet(whole), ...setOf(more)]),
      ...(below && { levels: { [upper.level]: flowSet(flow), commune: flowSet(below) } }),
      ...(before && { before: { period: periodOf(periodBefore(named)), figures: flowSet(before) } }),
      ...(lastYear && { lastYear: { period: periodOf({ ...named, year: named.year - 1 }), figures: flowSet(lastYear) } }),
    };
  });
