import type { Period } from '../calendar/period';
import { placeDossier, type CountableDossier, type Placement } from '../dossier/bucket';
import type { Convention } from '../dossier/convention';
import { sameName } from '../text/compare-labels';
import { message, type Message } from '../text/message';
import type { Moment } from '../text/moment';
import { plain } from '../text/normalise';
import type { IndicatorId } from '../vocabulary/indicator';
import { countedRow, newTally, spread, tally, type RowTally } from './count-row';
import type { CountedForm } from './counted-form';
import type { ReportForm } from './form';

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
  const rows = rowFinder(order.rowLabels ?? []);
  const total = newTally('');
  const stray = newTally('');
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
    tally(total, dossier.code, placement);
    const label = order.fieldOf?.(dossier) ?? (rowsAre === 'unit' ? dossier.unit : dossier.fieldName);
    const known = label !== undefined && plain(label) !== '';
    tally(known ? rows.find(label) : stray, dossier.code, placement);
    if (!known)
      unplaced.push({ code: dossier.code, why: message(rowsAre === 'unit' ? 'report.unplaced.no-unit' : 'report.unplaced.no-field') });
    nameDoubts(unplaced, dossier.code, placement);
  }
  spread(stray, rows.all);
  const blocked = anyDue ? NOTHING : BY_DUE;
  return {
    formId: form.id,
    conventionId: convention.id,
    period,
    rowsAre,
    rows: rows.all.map((row) => countedRow(row, form.columns, blocked)),
    total: countedRow(total, form.columns, blocked),
    unplaced,
    counted,
  };
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
