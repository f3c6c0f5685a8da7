import { sameName } from '../text/compare-labels';
import { message, type Message } from '../text/message';
import { fold } from '../text/normalise';
import type { EntryRow, FillSourceRow } from './plan';

export type RowMatch = { source: FillSourceRow } | { why: Message };

interface Labelled {
  label: string;
  kind: 'data' | 'total';
  group?: string;
}

/** "I. Trên Hệ thống các Bộ", "1) Đất đai": the numbering is not part of the name. */
function bare(label: string): string {
  return label.replace(/^\s*(?:\d+(?:\.\d+)*[.)]|[IVX]+[.)\s-])\s*/u, '');
}

function sameRowName(a: string, b: string): boolean {
  return sameName(bare(a), bare(b));
}

/** Distinct sections that hold data rows. */
function sections(rows: readonly Labelled[]): string[] {
  const found: string[] = [];
  for (const row of rows) {
    if (row.kind !== 'data' || row.group === undefined) continue;
    if (!found.some((name) => sameRowName(name, row.group!))) found.push(row.group);
  }
  return found;
}

/** A total with data rows both before and after it closes or opens one section; otherwise it is the total of the whole table. */
function isWholeTotal(rows: readonly Labelled[], index: number): boolean {
  const isData = (row: Labelled): boolean => row.kind === 'data';
  return !rows.slice(0, index).some(isData) || !rows.slice(index + 1).some(isData);
}

/** For each row of the form the one row of the source that says the same thing, or why there is none. */
export function matchRows(form: readonly EntryRow[], source: readonly FillSourceRow[]): RowMatch[] {
  const formSections = sections(form);
  const sourceSections = sections(source);
  // A lone title ("Xã, phường, thị trấn") mostly names the whole table; "Trên Hệ thống …" always names a part of the report.
  const divided = formSections.length > 1 || formSections.some((name) => /\bhe thong\b/.test(fold(name)));
  const respects = (row: Labelled, other: Labelled): boolean => {
    if (row.group === undefined || other.group === undefined) return row.group === other.group || !divided;
    if (sameRowName(row.group, other.group)) return true;
    return !divided && !sourceSections.some((name) => sameRowName(name, row.group!));
  };

  return form.map((row, index) => {
    if (row.kind === 'total') return matchTotal(form, index, source);
    const named = source.filter((other) => other.kind === 'data' && sameRowName(other.label, row.label));
    const candidates = named.filter((other) => respects(row, other));
    const twins = form.filter((other) => other.kind === 'data' && sameRowName(other.label, row.label) && sameSection(row, other));
    if (twins.length > 1) return { why: message('fill.left.rowTwiceInForm') };
    if (candidates.length > 1) return { why: message('fill.left.rowTwiceInSource') };
    const only = candidates[0];
    if (only) return { source: only };
    return { why: message(named.length > 0 ? 'fill.left.otherSection' : 'fill.left.noSourceRow') };
  });
}

function sameSection(a: Labelled, b: Labelled): boolean {
  if (a.group === undefined || b.group === undefined) return a.group === b.group;
  return sameRowName(a.group, b.group);
}

function matchTotal(form: readonly EntryRow[], index: number, source: readonly FillSourceRow[]): RowMatch {
  const row = form[index]!;
  const whole = isWholeTotal(form, index);
  const scope = (rows: readonly Labelled[], at: number, mine: boolean): boolean =>
    rows[at]!.kind === 'total' && isWholeTotal(rows, at) === mine && (mine || sameSection(row, rows[at]!));
  const rivals = form.filter((_, at) => scope(form, at, whole));
  const candidates = source.filter((_, at) => scope(source, at, whole));
  if (candidates.length === 0) {
    // A form of one row speaks of the whole unit; so does the row of that name, or the only row there is.
    const named = source.filter((other) => sameRowName(other.label, row.label));
    const only = form.length > 1 ? [] : named.length > 0 ? named : source;
    return only.length === 1 ? { source: only[0]! } : { why: message('fill.left.noSourceTotal') };
  }
  if (rivals.length === 1 && candidates.length === 1) return { source: candidates[0]! };
  const named = candidates.filter((other) => sameRowName(other.label, row.label));
  const twins = rivals.filter((other) => sameRowName(other.label, row.label));
  return named.length === 1 && twins.length === 1 ? { source: named[0]! } : { why: message('fill.left.totalAmbiguous') };
}
