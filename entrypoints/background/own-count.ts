import type { Period } from '../../lib/calendar/period';
import type { Dossier } from '../../lib/dossier/dossier';
import { clockFor } from '../../lib/dossier/overdue';
import { anyForm } from '../../lib/report/conventions-of-any-form';
import { countForm } from '../../lib/report/count-form';
import type { FillSourceRow } from '../../lib/fill/plan';
import type { CountedForm, CountedRow } from '../../lib/report/counted-form';
import type { ReportForm } from '../../lib/report/form';
import { ii06a } from '../../lib/report/forms/ii-06a';
import { listCaptures } from '../../lib/store/captures';
import { dossiersOfCodes } from '../../lib/store/dossiers';
import { procedureFields } from '../../lib/store/procedure-fields';
import type { DossierRecord, ListRecord, Store } from '../../lib/store/schema';
import { sameName } from '../../lib/text/compare-labels';
import { dayOf } from '../../lib/text/moment';
import { fold } from '../../lib/text/normalise';

export interface CountWanted {
  unit: string;
  period: Period;
  rowsAre: 'unit' | 'field';
  formId?: string;
  portal?: string;
  /** The portal's own figures of the same unit and period: the way of counting that comes nearest to them is taken. */
  beside?: readonly FillSourceRow[];
}

export interface OwnCount {
  form: ReportForm;
  counted: CountedForm;
  list: ListRecord;
}

/** Forms whose columns entry pages are filled with out of dossiers. The others would only weigh on the background. */
const COUNTED_FORMS: readonly ReportForm[] = [ii06a];

/**
 * A form counted from dossiers, where a list was read that surely holds all of them: read in full, known to be unfiltered,
 * not before the last day of the period, of this unit, and holding dossiers that are done as well as such that are not (a
 * page of overdue dossiers is no list of everything, whatever its filter says). Some lists hold one period only and do not say
 * so: a list that is to be counted has dossiers that ended in the period and some that ended before it, and its count adds up.
 * Otherwise undefined: part of the dossiers would give figures that look right.
 */
export async function ownCount(store: Store, wanted: CountWanted, office: string | undefined): Promise<OwnCount | undefined> {
  const form = COUNTED_FORMS.find(({ id, validFrom }) => (wanted.formId ?? id) === id && validFrom <= wanted.period.to);
  if (!form) return undefined;
  const lists = (await listCaptures(store)).filter((list) => isWhole(list, wanted, office));
  for (const list of lists) {
    const dossiers = await dossiersOfCodes(store, list.portal, list.codes);
    const { period, rowsAre, beside = [] } = wanted;
    if (!holdsBoth(dossiers) || dossiers.length !== list.count || !reachesBack(dossiers, period)) continue;
    const fieldOf = await fieldFinder(store);
    const ways = anyForm
      .map((convention) => countForm({ form, convention, dossiers, period, rowsAre, ...(rowsAre === 'field' && { fieldOf }) }))
      .filter((counted) => [...counted.rows, counted.total].every((row) => addsUp(form, row)));
    const counted = ways.toSorted((a, b) => differences(form, a, beside) - differences(form, b, beside))[0];
    if (counted !== undefined) return { form, counted, list };
  }
  return undefined;
}

/** A list silently cut to another period has nothing that ended in this one, or nothing from before it. */
function reachesBack(dossiers: readonly DossierRecord[], period: Period): boolean {
  const ends = dossiers.flatMap(({ completed, returned }) => completed ?? returned ?? []).map(dayOf);
  return ends.some((day) => day >= period.from && day <= period.to) && ends.some((day) => day < period.from);
}

function addsUp(form: ReportForm, row: CountedRow): boolean {
  return form.equations.every(({ total, parts }) => {
    const [sum, ...terms] = [total, ...parts].map((column) => valueOf(row, column));
    return (
      sum === undefined || terms.some((term) => term === undefined) || sum === terms.reduce<number>((all, term) => all + (term ?? 0), 0)
    );
  });
}

function valueOf(row: CountedRow, column: number): number | undefined {
  const cell = row.cells[column];
  return cell !== undefined && 'value' in cell ? cell.value : undefined;
}

/** Figures that differ from the portal's, and figures that could not be counted. */
function differences(form: ReportForm, counted: CountedForm, beside: readonly FillSourceRow[]): number {
  let count = 0;
  for (const row of counted.rows) {
    const shown = beside.find((other) => other.kind === 'data' && sameName(other.label, row.label));
    for (const { number, indicator } of form.columns) {
      const own = valueOf(row, number);
      const theirs = indicator === undefined ? undefined : shown?.values[indicator];
      if (own === undefined || (theirs !== undefined && theirs !== own)) count++;
    }
  }
  return count;
}

function isWhole(list: ListRecord, wanted: CountWanted, office: string | undefined): boolean {
  const unit = list.unit ?? office;
  return (
    list.completeness.complete &&
    list.filterKnown === true &&
    list.period === undefined &&
    list.withoutCode === 0 &&
    (wanted.portal === undefined || list.portal === wanted.portal) &&
    unit !== undefined &&
    sameName(unit, wanted.unit) &&
    dayOf(list.lastSeen) >= wanted.period.to &&
    Object.values(list.filter).every(saysAll)
  );
}

/** "Tất cả", "-- Chọn trạng thái --" and the like: a control that filters nothing. */
function saysAll(value: string): boolean {
  return /^(|tat ca\b.*|toan bo\b.*|chon\b.*|all)$/.test(fold(value));
}

function holdsBoth(dossiers: readonly DossierRecord[]): boolean {
  const clocks = new Set(dossiers.map((dossier) => clockFor(dossier)));
  return clocks.has('ended') && clocks.has('runs');
}

/** The lĩnh vực of a dossier: its own, else that of its procedure where it is clear. */
async function fieldFinder(store: Store): Promise<(dossier: Dossier) => string | undefined> {
  const known = await procedureFields(store);
  return ({ fieldName, procedure }) => fieldName ?? (procedure === undefined ? undefined : known.get(fold(procedure)));
}
