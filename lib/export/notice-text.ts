import { isReached, targetFor, yearOf, type OfficeTargets } from '../report/targets/office-targets';
import { figuresOfRow, ratesOf, type Rates } from '../report/rollup-rates';
import type { RollUp } from '../report/rollup';
import type { Period } from '../calendar/period';
import { periodName } from '../calendar/period-rule';
import { periodText } from '../calendar/say-moment';
import { formatNumber, formatQuantity, type Say } from '../text/say';

/** A notice to the units below, as text and one table: the official reads it over and signs it. */
export interface NoticeText {
  office: string;
  title: string;
  subject: string;
  paragraphs: readonly string[];
  table: { header: readonly string[]; rows: readonly (readonly string[])[] };
  after: readonly string[];
}

export interface NoticeFacts {
  /** Who writes. */
  office: string;
  targets: OfficeTargets;
  /** Vietnamese sentences, whatever the page speaks: the paper goes to Vietnamese offices. */
  say: Say;
}

const ON_TIME = 'dung-han';

export interface UnitStanding extends Rates {
  name: string;
  toResolve?: number;
  resolved?: number;
  /** Percent. */
  target?: number;
  /** Undefined: no target, or no rate. */
  reached?: boolean;
}

/** Each unit with its rates, in the order of names: a table to find oneself in, not a ranking. */
export function unitStandings(rollup: RollUp, targets: OfficeTargets): UnitStanding[] {
  return rollup.units.map(({ name, cells }) => standing(name, cells, rollup, targets));
}

function standing(name: string, cells: readonly (number | undefined)[], { form, period }: RollUp, targets: OfficeTargets): UnitStanding {
  const figures = figuresOfRow(
    form,
    cells.map((cell) => cell ?? { why: '' }),
  );
  const rates = ratesOf(figures);
  const target = targetFor(targets, ON_TIME, name, yearOf(period));
  const reached = target === undefined || rates.onTime === undefined ? undefined : isReached(target, rates.onTime);
  const [toResolve, resolved] = [figures.get('toResolve.total'), figures.get('resolved.total')];
  return {
    name,
    ...rates,
    ...(toResolve !== undefined && { toResolve }),
    ...(resolved !== undefined && { resolved }),
    ...(target !== undefined && { target: target.atLeast }),
    ...(reached !== undefined && { reached }),
  };
}

export function noticeText(rollup: RollUp, { office, targets, say }: NoticeFacts): NoticeText {
  const units = unitStandings(rollup, targets);
  const total = standing(
    '',
    rollup.total.cells.map((cell) => (typeof cell === 'number' ? cell : undefined)),
    rollup,
    targets,
  );
  const period = periodWords(rollup.period, say);
  const behind = units.filter(({ reached }) => reached === false);
  const late = units.filter((unit) => (unit.late ?? 0) > 0);
  const { missing } = rollup;
  return {
    office,
    title: say('notice.title'),
    subject: say('notice.subject', { period }),
    paragraphs: [
      missing.length === 0
        ? say('notice.reported', { n: units.length })
        : say('notice.reportedSome', { n: units.length, all: units.length + missing.length }),
      sumLine(total, say),
    ],
    table: {
      header: ['unit', 'toResolve', 'resolved', 'progress', 'onTime', 'late', 'target'].map((id) => say(`notice.head.${id}`)),
      rows: [...units, { ...total, name: say('notice.total') }].map((unit) => rowOf(unit, say)),
    },
    after: [
      ...(missing.length > 0 ? [say('notice.missing', { n: missing.length, units: missing.join(', ') })] : []),
      ...(behind.length > 0 ? [say('notice.behind', { n: behind.length, units: behind.map((unit) => withRate(unit)).join('; ') })] : []),
      ...(late.length > 0
        ? [
            say('notice.late', {
              n: late.length,
              units: late.map((unit) => say('notice.lateOf', { unit: unit.name, n: unit.late ?? 0 })).join('; '),
            }),
          ]
        : []),
      say('notice.request'),
    ],
  };
}

function periodWords(period: Period, say: Say): string {
  const name = periodName(period);
  return name === undefined ? periodText(period) : `${say(name)} (${periodText(period)})`;
}

function sumLine({ toResolve, resolved, progress, onTime, late }: UnitStanding, say: Say): string {
  const known = { toResolve, resolved, progress, onTime, late };
  // A figure that one unit lacks is dots for the hand that knows it.
  const text = (value: number | undefined, rate = false): string =>
    value === undefined ? '……' : rate ? percent(value) : formatNumber(value);
  return say('notice.sum', {
    toResolve: text(known.toResolve),
    resolved: text(known.resolved),
    progress: text(known.progress, true),
    onTime: text(known.onTime, true),
    late: text(known.late),
  });
}

function rowOf({ name, toResolve, resolved, progress, onTime, late, target, reached }: UnitStanding, say: Say): string[] {
  const number = (value: number | undefined): string => (value === undefined ? '' : formatNumber(value));
  const rate = (value: number | undefined): string => (value === undefined ? '' : percent(value));
  const goal =
    target === undefined
      ? ''
      : say(reached === undefined ? 'notice.target' : reached ? 'notice.reached' : 'notice.notReached', {
          rate: `${formatNumber(target)}%`,
        });
  return [name, number(toResolve), number(resolved), rate(progress), rate(onTime), number(late), goal];
}

function withRate({ name, onTime }: UnitStanding): string {
  return onTime === undefined ? name : `${name} (${percent(onTime)})`;
}

/** Two decimals, cut and not rounded: 99,996 % is not all. */
export function percent(share: number, language: 'vi' | 'en' = 'vi'): string {
  const value = Math.floor(share * 10_000 + 1e-9) / 100;
  return formatQuantity({ raw: '', value, decimals: Number.isInteger(value) ? 0 : 2, percent: true }, language);
}
