import { sameName } from '../text/compare-labels';
import { message, type Message } from '../text/message';
import { addDays } from '../text/moment';
import { figureOf, type FrozenForm, type FrozenRow } from './frozen-package';
import { figuresOfRow } from './rollup-rates';
import type { RolledUnit, RollUp, UnitReport } from './rollup';

/** What the one who adds up should look at, and which unit to ask. `block` only where arithmetic is certain. */
export interface RollupNotice {
  kind: 'equation' | 'rows' | 'blocked' | 'merged' | 'replaced' | 'convention' | 'carried' | 'alike' | 'table' | 'outlier';
  severity: 'block' | 'warn' | 'note';
  units: readonly string[];
  say: Message;
}

/** Fewer dossiers than this are alike in two units by chance. */
const ALIKE_FROM = 20;

/** Checks within and across the reports of a roll-up. `all`: every frozen report, those of other periods too. */
export function checkRollup(rollup: RollUp, all: readonly UnitReport[]): RollupNotice[] {
  const { form, units } = rollup;
  return [
    ...units.flatMap(({ reports }) => reports.flatMap((report) => [...equations(form, report), ...rowsOfTotal(form, report)])),
    ...units.flatMap(({ reports }) => reports.flatMap(blocked)),
    ...units.flatMap((unit) => [...merged(unit), ...replaced(unit)]),
    ...conventions(units),
    ...carriedOver(rollup, all),
    ...alike(form, units),
  ];
}

function equations(form: FrozenForm, { unit, rows, total }: UnitReport): RollupNotice[] {
  const broken = [...rows, total].flatMap((row) =>
    form.equations.flatMap((equation) => {
      const [whole, ...parts] = [equation.total, ...equation.parts].map((number) => at(form, row, number));
      if (whole === undefined || parts.some((part) => part === undefined)) return [];
      const sum = parts.reduce<number>((all, part) => all + (part ?? 0), 0);
      return sum === whole ? [] : [{ row, equation, whole, sum }];
    }),
  );
  const [first] = broken;
  if (first === undefined) return [];
  const { row, equation, whole, sum } = first;
  const values = {
    unit,
    row: row.label === '' ? message('common.total') : row.label,
    formula: `(${equation.total})=${equation.parts.map((part) => `(${part})`).join('+')}`,
    sum,
    whole,
    more: broken.length - 1,
  };
  return [
    {
      kind: 'equation',
      severity: 'block',
      units: [unit],
      say: message(broken.length > 1 ? 'rollup.equations' : 'rollup.equation', values),
    },
  ];
}

function at({ columns }: FrozenForm, { cells }: FrozenRow, number: number): number | undefined {
  return figureOf(cells[columns.findIndex((column) => column.number === number)]);
}

/** Rows that do not add up to the total; dossiers without a row explain it. */
function rowsOfTotal(form: FrozenForm, { unit, rows, total, unplaced }: UnitReport): RollupNotice[] {
  if (rows.length === 0 || unplaced > 0) return [];
  const rates = new Set(form.ratios?.map(({ column }) => column));
  for (const { number, path } of form.columns) {
    const whole = at(form, total, number);
    const parts = rows.map((row) => at(form, row, number));
    if (rates.has(number) || whole === undefined || parts.some((part) => part === undefined)) continue;
    const sum = parts.reduce<number>((all, part) => all + (part ?? 0), 0);
    const values = { unit, column: `(${number}) ${path.join(' / ')}`, sum, whole };
    if (sum !== whole) return [{ kind: 'rows', severity: 'block', units: [unit], say: message('rollup.rows', values) }];
  }
  return [];
}

function blocked({ unit, findings }: UnitReport): RollupNotice[] {
  const open = findings.filter(({ severity, waiver }) => severity === 'block' && waiver === undefined);
  const [first] = open;
  if (first === undefined) return [];
  return [
    { kind: 'blocked', severity: 'warn', units: [unit], say: message('rollup.blocked', { unit, n: open.length, first: first.text }) },
  ];
}

/** Several reports in one unit; among them its own: what it handed in may hold the others already. */
function merged({ name, reports }: RolledUnit): RollupNotice[] {
  if (reports.length < 2) return [];
  const own = reports.some(({ unit }) => sameName(unit, name));
  const say = message(own ? 'rollup.mergedOwn' : 'rollup.merged', {
    unit: name,
    n: reports.length,
    names: reports.map(({ unit }) => unit).join(', '),
  });
  return [{ kind: 'merged', severity: own ? 'warn' : 'note', units: [name], say }];
}

function replaced({ name, reports, replaced: older }: RolledUnit): RollupNotice[] {
  const changed = older.filter(({ hash }) => reports.every((report) => report.hash !== hash));
  return changed.length === 0
    ? []
    : [{ kind: 'replaced', severity: 'note', units: [name], say: message('rollup.replaced', { unit: name, n: changed.length + 1 }) }];
}

/** Sums over dossiers that were counted in different ways. */
function conventions(units: readonly RolledUnit[]): RollupNotice[] {
  const ways = new Map<string, { title: string; units: string[] }>();
  for (const { name, reports } of units)
    for (const { convention, source } of reports) {
      // Sums of sums have the ways of their own units.
      if (source === 'rollup') continue;
      const key = convention?.print ?? '';
      const way = ways.get(key) ?? { title: convention?.title ?? '', units: [] };
      ways.set(key, { ...way, units: [...way.units, name] });
    }
  if (ways.size < 2) return [];
  const [most, ...fewer] = [...ways.values()].toSorted((a, b) => b.units.length - a.units.length);
  return fewer.map(({ title, units: of }) => ({
    kind: 'convention',
    severity: 'warn',
    units: of,
    say: message('rollup.convention', { n: of.length, title: wayName(title), others: wayName(most!.title) }),
  }));
}

function wayName(title: string): string | Message {
  return title === '' ? message('rollup.portalTable') : title;
}

/** What is carried over is what was pending at the end of the period before. */
function carriedOver({ form, period, units, rowsAre }: RollUp, all: readonly UnitReport[]): RollupNotice[] {
  const dayBefore = addDays(period.from, -1);
  const before = all.filter((report) => report.period.to === dayBefore && report.form.id === form.id && report.rowsAre === rowsAre);
  return units.flatMap(({ reports }) =>
    reports.flatMap((report): RollupNotice[] => {
      const { unit } = report;
      const [last] = before.filter((one) => sameName(one.unit, unit)).toSorted((a, b) => (a.at < b.at ? 1 : -1));
      const carried = figuresOfRow(form, report.total.cells).get('carriedOver');
      const pending = last && figuresOfRow(last.form, last.total.cells).get('pending.total');
      if (carried === undefined || pending === undefined || carried === pending) return [];
      return [{ kind: 'carried', severity: 'warn', units: [unit], say: message('rollup.carried', { unit, carried, pending }) }];
    }),
  );
}

/** Two units with the same figures in every column: one file was handed in twice under two names. */
function alike(form: FrozenForm, units: readonly RolledUnit[]): RollupNotice[] {
  const met = new Map<string, string>();
  return units.flatMap(({ name, cells }): RollupNotice[] => {
    const known = cells.filter((cell) => cell !== undefined);
    if (known.length < Math.min(4, form.columns.length) || Math.max(0, ...known) < ALIKE_FROM) return [];
    const key = JSON.stringify(cells);
    const other = met.get(key);
    met.set(key, name);
    if (other === undefined) return [];
    return [{ kind: 'alike', severity: 'warn', units: [other, name], say: message('rollup.alike', { one: other, other: name }) }];
  });
}
