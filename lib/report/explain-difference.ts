import { dayOf, type Moment } from '../text/moment';
import type { Period } from '../calendar/period';
import type { CountableDossier } from '../dossier/bucket';
import type { CountedForm, CountedRow } from './counted-form';
import { sameName } from '../text/compare-labels';

/** Why a figure of ours may differ from another, and the dossiers that show it. */
export type Cause =
  /** Counted in that way, the figure is the other one. */
  | { kind: 'convention'; conventionId: string; codes: readonly string[] }
  /** Their state was first seen after the other figure was read. */
  | { kind: 'changed-since'; exact: boolean; codes: readonly string[] }
  /** Received or ended on the first or last day, which systems count on either side. */
  | { kind: 'edge'; exact: boolean; codes: readonly string[] }
  /** Nothing tells them apart: all dossiers behind our figure. */
  | { kind: 'all'; codes: readonly string[] };

export interface ExplainOrder {
  row: string | undefined;
  column: number;
  /** Our figure, and the other one. */
  counted: CountedForm;
  other: number;
  period: Period;
  dossierOf(code: string): (CountableDossier & { stateSince?: Moment }) | undefined;
  /** The same dossiers counted in other ways. */
  ways?: readonly CountedForm[];
  /** When the other figure was read. */
  otherAt?: Moment;
}

/** Causes that fit, the surest first; `all` alone where nothing else does. `exact`: as many dossiers as the figures differ by. */
export function explainDifference(order: ExplainOrder): Cause[] {
  const { row, column, counted, other, ways = [] } = order;
  const ours = cellOf(counted, row, column);
  if (ours === undefined || !('value' in ours)) return [];
  const apart = Math.abs(ours.value - other);
  const causes: Cause[] = [];
  for (const way of ways) {
    const cell = cellOf(way, row, column);
    if (way.conventionId === counted.conventionId || cell === undefined || !('value' in cell) || cell.value !== other) continue;
    causes.push({ kind: 'convention', conventionId: way.conventionId, codes: onOneSide(ours.codes, cell.codes) });
  }
  if (ours.value > other) {
    // Too many of ours: dossiers that were not there yet, or that stand on an edge of the period.
    const dossiers = ours.codes.flatMap((code) => order.dossierOf(code) ?? []);
    const late =
      order.otherAt === undefined ? [] : dossiers.filter(({ stateSince }) => stateSince !== undefined && stateSince > order.otherAt!);
    if (late.length >= apart) causes.push({ kind: 'changed-since', exact: late.length === apart, codes: codesOf(late) });
    const edge = dossiers.filter((dossier) => onEdge(dossier, order.period));
    if (edge.length >= apart) causes.push({ kind: 'edge', exact: edge.length === apart, codes: codesOf(edge) });
  }
  const exact = causes.filter((cause) => cause.kind === 'convention' || (cause.kind !== 'all' && cause.exact));
  if (exact.length > 0) return exact;
  return causes.length > 0 ? causes : [{ kind: 'all', codes: ours.codes }];
}

function cellOf(form: CountedForm, label: string | undefined, column: number): CountedRow['cells'][number] | undefined {
  const row = label === undefined ? form.total : form.rows.find((one) => sameName(one.label, label));
  return row?.cells[column];
}

/** Codes that stand on one side only. */
export function onOneSide(a: readonly string[], b: readonly string[]): string[] {
  const [inA, inB] = [new Set(a), new Set(b)];
  return [...a.filter((code) => !inB.has(code)), ...b.filter((code) => !inA.has(code))];
}

function onEdge({ received, completed, returned }: CountableDossier, { from, to }: Period): boolean {
  return [received, completed, returned].some((moment) => moment !== undefined && (dayOf(moment) === from || dayOf(moment) === to));
}

function codesOf(dossiers: readonly CountableDossier[]): string[] {
  return dossiers.map(({ code }) => code);
}
