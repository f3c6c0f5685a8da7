import type { Period } from '../calendar/period';
import { placeDossier, type CountableDossier, type Placement } from '../dossier/bucket';
import type { Convention } from '../dossier/convention';
import { sameName } from '../text/compare-labels';
import { message, type Message } from '../text/message';
import type { Moment } from '../text/moment';
import { plain } from '../text/normalise';
import type { IndicatorId } from '../vocabulary/indicator';
import { countedRow, newTally, spread, tally, type RowTally } from './count-row';
import type { CountedForm, CountedRow } from './counted-form';
import type { ReportForm, SystemLevel } from './form';

export interface CountOrder {
  form: ReportForm;
  convention: Convention;
  /** Every dossier of the unit, read completely; each portal and code once. */
  dossiers: Iterable<CountableDossier>;
  period: Period;
  /** When the dossiers were read. */
  now?: Moment;
  rowsAre: 'unit' | 'field';
  /** Rows that the form must have, in its order; others that occur follow after them. */
  rowLabels?: readonly string[];
  /** Row a dossier belongs to, where the dossier itself does not say (e.g. lĩnh vực by procedure code). */
  fieldOf?: (dossier: CountableDossier) => string | undefined;
  /** Whose system a dossier is handled in, for forms with sections. */
  systemOf?: (dossier: CountableDossier) => SystemLevel | undefined;
}

/** Split by due date: impossible when the list had no due dates at all, although each blank alone would mean "on time". */
const BY_DUE: ReadonlySet<IndicatorId> = new Set<IndicatorId>([
  'resolved.early',
  'resolved.onTime',
  'resolved.earlyOrOnTime',
  'resolved.late',
  'pending.inTime',
  'pending.overdue',
  'late.total',
]);
const NOTHING: ReadonlySet<IndicatorId> = new Set();

/**
 * Counts a form from dossiers in one pass. A cell is a figure with the codes behind it, or refused with a reason: a dossier that
 * may or may not belong to a cell refuses that cell, in its row and in the total. A dossier whose row is not known refuses the
 * cells of its columns in every row; the total, which it surely belongs to, keeps it. Both are named in `unplaced`.
 */
export function countForm(order: CountOrder): CountedForm {
  const { form, convention, period, rowsAre } = order;
  const whole = newPart(order.rowLabels);
  const { systemOf } = order;
  const sections = systemOf === undefined ? [] : (form.sections ?? []).map((section) => ({ ...section, part: newPart(order.rowLabels) }));
  const anySystem = newTally('');
  const unplaced: { code: string; why: Message }[] = [];
  const seen = new Set<string>();
  let counted = 0;
  let anyDue = false;
  for (const dossier of order.dossiers) {
    const key = `${dossier.portal}|${dossier.code}`;
    if (seen.has(key)) {
      unplaced.push({ code: dossier.code, why: message('report.unplaced.twice') });
      continue;
    }
    seen.add(key);
    const placement = placeDossier(dossier, convention, period, order.now);
    if (placement.counts.length === 0 && placement.unclear.length === 0) continue;
    counted++;
    anyDue ||= dossier.due !== undefined;
    const label = order.fieldOf?.(dossier) ?? (rowsAre === 'unit' ? dossier.unit : dossier.fieldName);
    const known = label !== undefined && plain(label) !== '' ? label : undefined;
    tallyIn(whole, known, dossier.code, placement);
    if (sections.length > 0) {
      const system = systemOf?.(dossier);
      const section = sections.find((one) => one.system === system);
      if (section !== undefined) tallyIn(section.part, known, dossier.code, placement);
      else {
        tally(anySystem, dossier.code, placement);
        unplaced.push({ code: dossier.code, why: message('report.unplaced.no-system') });
      }
    }
    if (known === undefined)
      unplaced.push({ code: dossier.code, why: message(rowsAre === 'unit' ? 'report.unplaced.no-unit' : 'report.unplaced.no-field') });
    nameDoubts(unplaced, dossier.code, placement);
  }
  const blocked = anyDue ? NOTHING : BY_DUE;
  const silent = silentIn(convention);
  const rowOf = (row: RowTally): CountedRow => countedRow(row, form, blocked, silent);
  const finished = (part: Part): { rows: CountedRow[]; total: CountedRow } => {
    spread(part.stray, part.rows.all);
    return { rows: part.rows.all.map(rowOf), total: rowOf(part.total) };
  };
  for (const { part } of sections) spread(anySystem, [...part.rows.all, part.total], 'noSystem');
  return {
    formId: form.id,
    conventionId: convention.id,
    period,
    rowsAre,
    ...finished(whole),
    ...(sections.length > 0 && { sections: sections.map(({ title, system, part }) => ({ title, system, ...finished(part) })) }),
    unplaced,
    counted,
  };
}

/** Figures of states that stand beside resolved and pending, and that no state of this convention has. */
function silentIn({ figures }: Convention): ReadonlySet<IndicatorId> {
  const told = new Set(Object.values(figures ?? {}).flat());
  const beside: readonly IndicatorId[] = [
    'returned',
    'returnedOrWithdrawn',
    'withdrawn',
    'awaitingSupplement',
    'awaitingPayment',
    'paused',
  ];
  return new Set(figures === undefined ? (['returned'] as const) : beside.filter((one) => !told.has(one)));
}

/** Rows with their total, and what belongs to a row nobody knows. */
interface Part {
  rows: ReturnType<typeof rowFinder>;
  total: RowTally;
  stray: RowTally;
}

function newPart(labels: readonly string[] = []): Part {
  return { rows: rowFinder(labels), total: newTally(''), stray: newTally('') };
}

function tallyIn(part: Part, label: string | undefined, code: string, placement: Placement): void {
  tally(part.total, code, placement);
  tally(label === undefined ? part.stray : part.rows.find(label), code, placement);
}

function nameDoubts(unplaced: { code: string; why: Message }[], code: string, placement: Placement): void {
  const reasons = new Set(placement.unclear.map((doubt) => doubt.why));
  for (const why of reasons) unplaced.push({ code, why: message(`report.unplaced.${why}`) });
}

/** Rows by name: tones in either spelling, NFC or NFD are one name; each distinct text is compared once. */
function rowFinder(labels: readonly string[]): { all: readonly RowTally[]; find: (label: string) => RowTally } {
  const all: RowTally[] = labels.map(newTally);
  const known = new Map<string, RowTally>();
  const find = (label: string): RowTally => {
    const met = known.get(label);
    if (met !== undefined) return met;
    let row = all.find((candidate) => sameName(candidate.label, label));
    if (row === undefined) all.push((row = newTally(plain(label))));
    known.set(label, row);
    return row;
  };
  return { all, find };
}
