import { expect, test } from 'vitest';
import { checkFigures } from '../../../lib/check/check-figures';
import { tableOf } from '../../../lib/check/rule.examples';
import type { IndicatorId } from '../../../lib/vocabulary/indicator';
import { chance, type Chance } from './families/chance';

const RUNS = Number(process.env['RUNS'] ?? 600);
const SEED = Number(process.env['SEED'] ?? 7);

const columns: readonly IndicatorId[] = [
  'toResolve.total',
  'received.online',
  'received.direct',
  'received.postal',
  'carriedOver',
  'resolved.total',
  'resolved.earlyOrOnTime',
  'resolved.late',
  'pending.total',
  'pending.inTime',
  'pending.overdue',
  'rate.earlyOrOnTime',
  'rate.resolvedLate',
  'rate.pendingOverdue',
  'rate.online',
  'rate.direct',
  'rate.postal',
  'rate.resolved',
];

/** Half up, or half to even as some spreadsheets do. */
function rounded(share: number, decimals: number, luck: Chance): number {
  const scaled = share * 100 * 10 ** decimals;
  const down = Math.floor(scaled);
  const isHalf = Math.abs(scaled - down - 0.5) < 1e-9;
  return (isHalf && luck.below(2) === 0 ? down + (down % 2) : Math.round(scaled)) / 10 ** decimals;
}

function row(luck: Chance, decimals: number): (number | string)[] {
  const total = luck.below(luck.pick([3, 30, 600, 9000]) + 1);
  const [online = 0, direct = 0, postal = 0, carried = 0] = luck.cut(total, 4);
  const [resolved = 0, pending = 0] = luck.cut(total, 2);
  const late = luck.below(resolved + 1);
  const overdue = luck.below(pending + 1);
  const received = online + direct + postal;
  const share = (a: number, b: number) => {
    const value = b === 0 ? 0 : rounded(a / b, decimals, luck);
    return `${value.toFixed(decimals).replace('.', ',')}%`;
  };
  const counts = [total, online, direct, postal, carried, resolved, resolved - late, late, pending, pending - overdue, overdue];
  const timely = [share(resolved - late, resolved), share(late, resolved), share(overdue, pending)];
  return [...counts, ...timely, share(online, received), share(direct, received), share(postal, received), share(resolved, total)];
}

test(`${RUNS} tables of rounded rates, no alarm`, () => {
  const alarms: string[] = [];
  for (let run = 0; run < RUNS; run++) {
    const luck = chance(SEED + run);
    const decimals = luck.below(5);
    const rows = Array.from({ length: 1 + luck.below(6) }, (_, index) => ({ label: `Xã ${index}`, cells: row(luck, decimals) }));
    for (const { rule, what } of checkFigures(tableOf(columns, rows), { source: {} }))
      alarms.push(`${run} ${rule} ${JSON.stringify(what)}`);
  }
  expect(alarms).toEqual([]);
});

test('a rate that is off by two units of its last digit is doubted', () => {
  let doubted = 0;
  for (let run = 0; run < RUNS; run++) {
    const luck = chance(SEED + run);
    const cells = row(luck, 2);
    if (cells[5] === 0) {
      doubted++;
      continue;
    }
    const shown = Number(String(cells[11]).replace('%', '').replace(',', '.'));
    const wrong = `${(shown + (shown > 50 ? -0.02 : 0.02)).toFixed(2).replace('.', ',')}%`;
    if (checkFigures(tableOf(columns, [{ label: 'Xã', cells: cells.with(11, wrong) }]), { source: {} }).length > 0) doubted++;
  }
  // What is left fits another way of counting that is in use: of all that were to be resolved.
  expect(doubted / RUNS).toBeGreaterThan(0.98);
});
