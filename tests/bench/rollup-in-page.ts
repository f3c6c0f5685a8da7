import { formOnly } from '../../lib/report/frozen-report';
import { ii06a } from '../../lib/report/forms/ii-06a';
import { checkRollup } from '../../lib/report/rollup-checks';
import { outliers } from '../../lib/report/rollup-outliers';
import { reportGroups, rollUp, type UnitReport } from '../../lib/report/rollup';

const form = formOnly(ii06a);

/** Twelve months of units with rows of lĩnh vực: the roll-up of the last month with its checks and its past. */
export function measureRollup(units: number, rows: number, rounds: number): { sum: number; whole: number; reports: number } {
  const months = Array.from({ length: 12 }, (_, n) => month(n));
  const all = months.flatMap((period) => Array.from({ length: units }, (_, unit) => report(unit, rows, period)));
  const last = all.slice(-units);
  const expected = Array.from({ length: units + 3 }, (_, unit) => `Xã số ${unit}`);
  const times = Array.from({ length: rounds }, () => {
    const begin = performance.now();
    const rolled = rollUp(reportGroups(last)[0]!, [], expected);
    const summed = performance.now();
    checkRollup(rolled, all);
    outliers(rolled, all, []);
    return { sum: summed - begin, whole: performance.now() - begin };
  });
  // The first round is the one that an official waits for.
  return { ...times[0]!, reports: all.length };
}

function month(n: number): UnitReport['period'] {
  const day = (at: number, of: number): string => new Date(Date.UTC(2025, 6 + at, of)).toISOString().slice(0, 10);
  return { from: day(n - 1, 15), to: day(n, 14) };
}

function report(unit: number, rows: number, period: UnitReport['period']): UnitReport {
  const labels = Array.from(
    { length: rows },
    (_, at) => `Lĩnh vực ${['đất đai', 'hộ tịch', 'chứng thực', 'xây dựng', 'y tế'][at % 5]} nhóm ${at}`,
  );
  const cells = labels.map((_, at) => {
    const [early, onTime, late, inTime, overdue] = [at + unit, 3, at % 7 === 0 ? 1 : 0, 2, 0];
    const [resolved, pending] = [early + onTime + late, inTime + overdue];
    return [resolved + pending, resolved + pending, 0, 0, resolved, early, onTime, late, pending, inTime, overdue];
  });
  const total = form.columns.map((_, at) => cells.reduce((sum, row) => sum + row[at]!, 0));
  return {
    format: 'soat-mot-cua/chot-so-lieu',
    version: 1,
    at: period.to,
    unit: `Xã số ${unit}`,
    period,
    source: 'count',
    form,
    rowsAre: 'field',
    rows: labels.map((label, at) => ({ label, cells: cells[at]! })),
    total: { label: '', cells: total },
    counted: 0,
    unplaced: 0,
    captures: [],
    findings: [],
    hash: `${unit} ${period.to}`,
  };
}
