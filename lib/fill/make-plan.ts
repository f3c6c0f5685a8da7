import { samePeriod } from '../calendar/period';
import { sameName } from '../text/compare-labels';
import { message, type Message } from '../text/message';
import type { IndicatorId } from '../vocabulary/indicator';
import { groupLeftOut } from './group-left-out';
import { matchRows } from './match-rows';
import { columnName, rowName } from './name-cells';
import { periodText } from '../calendar/say-moment';
import type { EntryCell, EntryForm, FillPlan, FillRefusal, FillSource, LeftOut, PlannedCell } from './plan';
import { resolveEntryColumns } from './resolve-entry-columns';
import { meansAnotherSet } from './set-apart';

export type PlanResult = { ok: true; value: FillPlan } | { ok: false; problem: FillRefusal };

/**
 * Which figures of the source go into which cells of the form. Only what is certain is planned: one row, one column, one
 * figure, an open cell; everything else is left out with its reason. A form whose unit or period is not stated, or is not
 * the source's, is refused as a whole.
 */
export function makePlan(form: EntryForm, source: FillSource): PlanResult {
  const wrong = refuseHead(form) ?? refuseSource(form, source);
  if (wrong) return { ok: false, problem: wrong };
  const columns = resolveEntryColumns(form);
  const rows = matchRows(form.rows, source.rows);
  const cells: PlannedCell[] = [];
  const leftOut: LeftOut[] = [];
  const formHas = new Set(columns.flatMap((meaning) => ('why' in meaning ? [] : [meaning.indicator])));
  let elsewhere = 0;

  columns.forEach((meaning, column) => {
    if ('why' in meaning) leftOut.push({ row: '', column: columnName(form.columns[column]!), why: meaning.why });
  });
  for (const column of form.hiddenColumns ?? []) leftOut.push({ row: '', column, why: message('fill.left.hidden') });
  form.rows.forEach((row, rowIndex) => {
    const match = rows[rowIndex]!;
    const name = rowName(row, form);
    if ('why' in match) {
      // A total that the page prints itself is nobody's business.
      if (row.cells.some((cell) => cell && cell.state !== 'no-input')) leftOut.push({ row: name, column: '', why: match.why });
      return;
    }
    columns.forEach((meaning, column) => {
      if ('why' in meaning) return;
      const place = { row: name, column: columnName(form.columns[column]!) };
      const { values } = match.source;
      const outcome = meansAnotherSet(meaning.indicator, values, formHas)
        ? leaveOut(row.cells[column], message('fill.left.setApart'))
        : planCell(row.cells[column], values[meaning.indicator], meaning.indicator);
      if (outcome.kind === 'left') leftOut.push({ ...place, ...outcome.left });
      if (outcome.kind === 'plan') cells.push({ ...place, at: { row: rowIndex, column }, ...outcome.cell });
      if (outcome.kind === 'left' && outcome.hidden) elsewhere++;
    });
  });
  leftOut.push(
    ...rowsWithoutPlace(
      form,
      source,
      rows.flatMap((match) => ('source' in match ? [match.source] : [])),
    ),
  );
  // A total alone, over rows that the source does not know, says nothing about this form: a report not yet run shows one too.
  const hasData = form.rows.some((row) => row.kind === 'data');
  const anyData = form.rows.some((row, at) => row.kind === 'data' && 'source' in rows[at]!);
  if (cells.length === 0 || (hasData && !anyData)) {
    const closed = refuseCells(form);
    if (closed) return { ok: false, problem: { ...closed, leftOut } };
    const why = groupLeftOut(leftOut)[0]?.why ?? message('fill.left.noFigure');
    return { ok: false, problem: refusal('nothing-matches', message('fill.refused.nothingMatches', { why }), leftOut) };
  }
  return { ok: true, value: { cells, leftOut, elsewhere, source } };
}

/** What can be said before any figure is known. */
export function refuseForm(form: EntryForm): FillRefusal | undefined {
  return refuseHead(form) ?? refuseCells(form);
}

function refuseHead(form: EntryForm): FillRefusal | undefined {
  if (!form.unit) return refusal('unit-unknown', message('fill.refused.unitUnknown'));
  return form.period ? undefined : refusal('period-unknown', message('fill.refused.periodUnknown'));
}

function refuseCells(form: EntryForm): FillRefusal | undefined {
  const cells = form.rows.flatMap((row) => row.cells.filter((cell) => cell !== undefined));
  if (cells.some((cell) => cell.state === 'open')) return undefined;
  if (cells.some((cell) => cell.state === 'locked')) return refusal('all-locked', message('fill.refused.allLocked'));
  if (cells.some((cell) => cell.state === 'hidden')) return refusal('all-hidden', message('fill.refused.allHidden'));
  return refusal('no-cell', message('fill.refused.noCell'));
}

function refuseSource(form: EntryForm, source: FillSource): FillRefusal | undefined {
  if (!form.unit || !form.period) return refuseHead(form);
  if (!sameName(form.unit, source.unit)) {
    return refusal('unit-other', message('fill.refused.unitOther', { form: form.unit, source: source.unit }));
  }
  if (!samePeriod(form.period, source.period)) {
    const values = { form: periodText(form.period), source: periodText(source.period) };
    return refusal('period-other', message('fill.refused.periodOther', values));
  }
  return undefined;
}

export function refusal(code: string, say: Message, leftOut: readonly LeftOut[] = []): FillRefusal {
  return { code, say, leftOut };
}

type Outcome =
  | { kind: 'plan'; cell: Omit<PlannedCell, 'at' | 'row' | 'column'> }
  | { kind: 'left'; left: Omit<LeftOut, 'row' | 'column'>; hidden?: true }
  | { kind: 'none' };

function planCell(cell: EntryCell | undefined, value: number | undefined, indicator: IndicatorId): Outcome {
  if (cell === undefined || cell.state === 'no-input') return { kind: 'none' };
  if (value === undefined) return { kind: 'left', left: { why: message('fill.left.noFigure') } };
  // Report forms count dossiers; a rate or a broken number is written by hand.
  if (!Number.isSafeInteger(value) || value < 0 || indicator.startsWith('rate.')) {
    return { kind: 'left', left: { why: message('fill.left.notWhole'), value } };
  }
  if (cell.state === 'locked') {
    if (cell.value === value) return { kind: 'none' };
    return { kind: 'left', left: { why: message('fill.left.locked'), value, key: cell.key } };
  }
  if (cell.state === 'hidden') {
    if (cell.value === value) return { kind: 'none' };
    return { kind: 'left', left: { why: message('fill.left.hidden'), value }, hidden: true };
  }
  const same = cell.value === value;
  return {
    kind: 'plan',
    cell: {
      key: cell.key,
      old: cell.text,
      ...(cell.value === undefined ? {} : { oldValue: cell.value }),
      value,
      ticked: !same && cell.text.trim() === '',
      same,
    },
  };
}

function leaveOut(cell: EntryCell | undefined, why: Message): Outcome {
  return cell === undefined || cell.state === 'no-input' ? { kind: 'none' } : { kind: 'left', left: { why } };
}

/** Rows of the source that the form has no place for. Rows of zeros are not missed. */
function rowsWithoutPlace(form: EntryForm, source: FillSource, used: readonly object[]): LeftOut[] {
  // A form for the unit as a whole has no rows to miss.
  if (form.rows.every((row) => row.kind === 'total')) return [];
  return source.rows
    .filter((row) => row.kind === 'data' && !used.includes(row))
    .filter((row) => Object.values(row.values).some((value) => value !== 0))
    .filter((row) => !form.rows.some((other) => other.kind === 'data' && sameName(other.label, row.label)))
    .map((row) => ({ row: row.label, column: '', why: message('fill.left.noFormRow') }));
}
