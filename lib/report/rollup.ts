import type { Period } from '../calendar/period';
import { contentHash } from '../text/content-hash';
import { sameName } from '../text/compare-labels';
import { message, type Message } from '../text/message';
import { fold } from '../text/normalise';
import { figureOf, type FrozenContent, type FrozenForm, type FrozenRow } from './frozen-package';
import { nameResolver, type NameLink } from './rollup-names';
import { openNames, type OpenName } from './rollup-open-names';
import { ratioCells } from './rollup-ratios';

/** A frozen report as it is added up: without its dossiers. */
export type UnitReport = Omit<FrozenContent, 'dossiers'> & { hash: string };

/** Reports that may be added up: one form with the same columns, one period, the same kind of rows. */
export interface ReportGroup {
  key: string;
  form: FrozenForm;
  period: Period;
  rowsAre: 'unit' | 'field';
  reports: readonly UnitReport[];
}

/** Newest period first, of one period the group with most reports first. */
export function reportGroups(reports: readonly UnitReport[]): ReportGroup[] {
  const groups = new Map<string, UnitReport[]>();
  for (const report of reports) {
    const { form, period, rowsAre } = report;
    const columns = contentHash(form.columns.map(({ number, indicator }) => [number, indicator]));
    const key = `${form.id}|${columns}|${period.from}|${period.to}|${rowsAre}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [report]);
    else group.push(report);
  }
  const all = [...groups].map(([key, of]): ReportGroup => {
    const { form, period, rowsAre } = of[0]!;
    return { key, form, period, rowsAre, reports: of };
  });
  return all.toSorted((a, b) => (a.period.to === b.period.to ? b.reports.length - a.reports.length : a.period.to < b.period.to ? 1 : -1));
}

/** A figure of all units together, or why there is none, with what those units add up to of which it is known. */
export type RolledCell = number | { why: Message; partial: number; units: readonly string[] };

export interface RolledRow {
  label: string;
  /** By position in the columns of the form. */
  cells: readonly RolledCell[];
}

export interface RolledUnit {
  name: string;
  /** More than one: what they call themselves means one unit. */
  reports: readonly UnitReport[];
  /** Older reports of the same name, not used. */
  replaced: readonly UnitReport[];
  /** Total row. */
  cells: readonly (number | undefined)[];
}

export interface RollUp {
  form: FrozenForm;
  period: Period;
  rowsAre: 'unit' | 'field';
  units: readonly RolledUnit[];
  rows: readonly RolledRow[];
  total: RolledRow;
  /** Units that have to report and did not. */
  missing: readonly string[];
  /** Names that may mean another; they count under their own until the official says so. */
  open: readonly OpenName[];
}

/** Adds up the reports of one group. A figure that one unit lacks is no figure of all, and never nought. */
export function rollUp(group: ReportGroup, links: readonly NameLink[], expected: readonly string[]): RollUp {
  const { form, period, rowsAre, reports } = group;
  const units = unitsOf(reports, nameResolver('unit', links));
  const used = units.flatMap((unit) => unit.reports.map((report) => ({ unit: unit.name, report })));
  const ledgers = used.map(({ unit, report }) => ({ unit, ...ledgerOf(report, nameResolver(rowsAre, links)) }));
  const labels = namesOf(ledgers.flatMap(({ labels: own }) => own));
  const rows = labels.all.map((label) => ({
    label,
    cells: addUp(
      form,
      ledgers.map((ledger) => ({ unit: ledger.unit, cells: ledger.cellsOf(label) })),
    ),
  }));
  const total = addUp(
    form,
    used.map(({ unit, report }) => ({ unit, cells: form.columns.map((_, at) => figureOf(report.total.cells[at])) })),
  );
  const reported = (name: string): boolean => units.some((unit) => sameName(unit.name, name));
  return {
    form,
    period,
    rowsAre,
    units,
    rows: rows.toSorted((a, b) => a.label.localeCompare(b.label, 'vi')),
    total: { label: '', cells: total },
    missing: expected.filter((name) => !reported(name)),
    open: openNames({ units: units.map(({ name }) => name), expected, rowsAre, labels: ledgers.map(({ labels: own }) => own) }),
  };
}

/** Reports of one name: the newest counts. Reports whose names mean one unit are added. */
function unitsOf(reports: readonly UnitReport[], meaning: (name: string) => string): RolledUnit[] {
  const byName = new Map<string, UnitReport[]>();
  const own = namesOf(reports.map(({ unit }) => unit));
  for (const report of reports.toSorted((a, b) => (a.at < b.at ? 1 : -1))) {
    const name = own.find(report.unit);
    byName.set(name, [...(byName.get(name) ?? []), report]);
  }
  const meant = namesOf([...byName.keys()].map(meaning));
  const units = new Map<string, { reports: UnitReport[]; replaced: UnitReport[] }>();
  for (const [name, [newest, ...older]] of byName) {
    const unit = units.get(meant.find(meaning(name))) ?? { reports: [], replaced: [] };
    units.set(meant.find(meaning(name)), { reports: [...unit.reports, newest!], replaced: [...unit.replaced, ...older] });
  }
  const named = [...units].map(([name, unit]) => ({ name, ...unit, cells: unitCells(unit.reports) }));
  return named.toSorted((a, b) => a.name.localeCompare(b.name, 'vi'));
}

function unitCells(reports: readonly UnitReport[]): (number | undefined)[] {
  const form = reports[0]!.form;
  const sums = addUp(
    form,
    reports.map((report) => ({ unit: report.unit, cells: form.columns.map((_, at) => figureOf(report.total.cells[at])) })),
  );
  return sums.map((cell) => (typeof cell === 'number' ? cell : undefined));
}

interface Ledger {
  labels: readonly string[];
  cellsOf: (label: string) => (number | undefined)[];
}

/**
 * What one report says of each row. A row it does not have is nought where its rows add up to its total, since then nothing is
 * left for it; else it is not known.
 */
function ledgerOf({ form, rows, total }: UnitReport, meaning: (name: string) => string): Ledger {
  const byLabel = new Map<string, FrozenRow[]>();
  const names = namesOf(rows.map(({ label }) => meaning(label)));
  for (const row of rows) {
    const label = names.find(meaning(row.label));
    byLabel.set(label, [...(byLabel.get(label) ?? []), row]);
  }
  const rates = new Set(form.ratios?.map(({ column }) => column));
  const closed = form.columns.map(({ number }, at) => rates.has(number) || sumOf(rows, at) === figureOf(total.cells[at]));
  const folded = new Map([...byLabel].map(([label, of]) => [fold(label), of]));
  return {
    labels: names.all,
    cellsOf: (label) => {
      const of = byLabel.get(label) ?? onlySame(byLabel, folded, label);
      return form.columns.map((_, at) => (of === undefined ? (closed[at] ? 0 : undefined) : sumOf(of, at)));
    },
  };
}

/** Most spellings are the same text; the others are compared as names. */
function onlySame(
  byLabel: ReadonlyMap<string, FrozenRow[]>,
  folded: ReadonlyMap<string, FrozenRow[]>,
  label: string,
): FrozenRow[] | undefined {
  if (!folded.has(fold(label))) return undefined;
  for (const [own, rows] of byLabel) if (sameName(own, label)) return rows;
  return undefined;
}

function sumOf(rows: readonly FrozenRow[], at: number): number | undefined {
  let sum = 0;
  for (const { cells } of rows) {
    const value = figureOf(cells[at]);
    if (value === undefined) return undefined;
    sum += value;
  }
  return sum;
}

function addUp(form: FrozenForm, parts: readonly { unit: string; cells: readonly (number | undefined)[] }[]): RolledCell[] {
  const sums = form.columns.map((_, at): RolledCell => {
    const lacking = new Set<string>();
    let sum = 0;
    for (const { unit, cells } of parts) {
      const value = cells[at];
      if (value === undefined) lacking.add(unit);
      else sum += value;
    }
    if (lacking.size === 0) return sum;
    const units = [...lacking];
    const shown = units.slice(0, SHOWN).join(', ') + (units.length > SHOWN ? ', …' : '');
    return { why: message('rollup.lacking', { n: units.length, units: shown }), partial: sum, units };
  });
  return ratioCells(form, sums);
}

const SHOWN = 3;

/** Texts that are one name under their first spelling. */
function namesOf(texts: readonly string[]): { all: readonly string[]; find: (text: string) => string } {
  const known = new Map<string, string>();
  const byFold = new Map<string, string[]>();
  const all: string[] = [];
  const find = (text: string): string => {
    const met = known.get(text);
    if (met !== undefined) return met;
    const alike = byFold.get(fold(text)) ?? [];
    const name = alike.find((other) => sameName(other, text)) ?? text;
    if (name === text) {
      all.push(text);
      byFold.set(fold(text), [...alike, text]);
    }
    known.set(text, name);
    return name;
  };
  texts.forEach(find);
  return { all, find };
}
