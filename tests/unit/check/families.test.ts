import { afterAll, describe, expect, test } from 'vitest';
import { checkFigures } from '../../../lib/check/check-figures';
import { figureRules } from '../../../lib/check/figure-rules';
import type { FigureTable } from '../../../lib/table/figures';
import { chance } from './families/chance';
import { families } from './families/families';
import { drawReport, tableFrom } from './families/report';
import { otherValue, slips } from './families/slip';

/** Reports in all; `npm run soak` draws ten thousand of each family. */
const RUNS = Number(process.env['RUNS'] ?? 60);
const SEED = Number(process.env['SEED'] ?? 20_230_615);
const source = {};

interface Tally {
  broken: number;
  found: number;
  unique: number;
  first: number;
  tied: number;
  among: number;
  slips: number;
  repaired: number;
  right: number;
}

const none: Tally = { broken: 0, found: 0, unique: 0, first: 0, tied: 0, among: 0, slips: 0, repaired: 0, right: 0 };
const all: Tally = { ...none };
const lines: string[] = [];

function breakOne(family: (typeof families)[number], seed: number, tally: Tally): void {
  const luck = chance(seed ^ 0x5eed);
  const report = drawReport(family, seed);
  const covered = coveredCells(tableFrom(report));
  const at = { row: luck.below(report.rows.length), col: luck.below(family.columns.length) };
  const right = report.rows[at.row]![at.col];
  if (typeof right !== 'number') return;
  const kind = luck.below(4) === 0 ? undefined : luck.pick(Object.keys(slips));
  const wrong = kind === undefined ? otherValue(right, luck) : slips[kind]!(right, luck);
  if (wrong === undefined || wrong === right || !Number.isSafeInteger(wrong)) return;
  report.rows[at.row]![at.col] = wrong;
  if (!covered.has(`${at.row + 3}:${at.col}`)) return;
  const table = tableFrom(report);
  const findings = checkFigures(table, { source });
  tally.broken++;
  if (kind !== undefined) tally.slips++;
  if (findings.length === 0) return;
  tally.found++;
  const isIt = (cell: { row: number; col: number } | undefined) => cell?.row === at.row + 3 && cell.col === at.col + 2;
  const [first] = findings.filter(({ suspects }) => suspects !== undefined);
  const ways = first?.suspects ?? [];
  if (ways.length === 1 && ways[0]?.length === 1) {
    tally.unique++;
    if (isIt(ways[0][0]?.source.cell)) tally.first++;
  } else if (ways.length > 1) {
    tally.tied++;
    if (ways.flat().some(({ source: { cell } }) => isIt(cell))) tally.among++;
  }
  const repair = findings.find((finding) => finding.repair !== undefined)?.repair;
  if (kind === undefined || repair === undefined) return;
  tally.repaired++;
  if (isIt(repair.source.cell) && repair.value === right) tally.right++;
}

/** Cells of the clean report that stand in a sum which is certain. */
function coveredCells(table: FigureTable): ReadonlySet<string> {
  const sums = figureRules.flatMap((rule) => rule.sums?.(table) ?? []);
  return new Set(sums.flatMap(({ total, terms }) => [total, ...terms.map(({ cell }) => cell)]));
}

describe.each(families)('$name', (family) => {
  test('no alarm on clean reports', () => {
    const alarms: string[] = [];
    for (let run = 0; run < RUNS; run++) {
      const report = drawReport(family, SEED + run);
      for (const { rule, what } of checkFigures(tableFrom(report), { source })) alarms.push(`${run} ${rule} ${JSON.stringify(what)}`);
    }
    expect(alarms).toEqual([]);
  });

  test('one cell broken: found, named, mended', () => {
    const tally = { ...none };
    for (let run = 0; run < RUNS; run++) breakOne(family, SEED + run, tally);
    lines.push(`${family.name}: ${say(tally)}`);
    for (const key of Object.keys(all) as (keyof Tally)[]) all[key] += tally[key];
    expect(tally.found / tally.broken).toBeGreaterThanOrEqual(0.99);
    expect(tally.first).toBeGreaterThanOrEqual(tally.unique * 0.99);
    expect(tally.among).toBe(tally.tied);
  });
});

function say({ broken, found, unique, first, tied, among, slips: slipped, repaired, right }: Tally): string {
  const open = found - unique - tied;
  return `${broken} broken, ${found} found; ${open} without a cell; ${unique} unique, ${first} right; ${tied} tied, ${among} among; ${slipped} slips, ${repaired} repairs, ${right} right`;
}

afterAll(() => {
  console.log([...lines, `all: ${say(all)}`].join('\n'));
});

test('over all families: a repair for at least 60 % of the slips, right in 95 % of them', () => {
  expect(all.repaired / all.slips).toBeGreaterThanOrEqual(0.6);
  expect(all.right / all.repaired).toBeGreaterThanOrEqual(0.95);
});
