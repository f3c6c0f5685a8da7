import type { Period } from '../calendar/period';
import type { CountableDossier } from '../dossier/bucket';
import type { Convention } from '../dossier/convention';
import { contentHash } from '../text/content-hash';
import type { Moment } from '../text/moment';
import type { Say } from '../text/say';
import type { CountedRow, FormFigures } from './counted-form';
import type { ReportForm } from './form';
import { freezeDossiers } from './frozen-dossiers';
import {
  FROZEN_FORMAT,
  FROZEN_VERSION,
  NOTE_LENGTH,
  type FrozenCapture,
  type FrozenContent,
  type FrozenConvention,
  type FrozenFinding,
  type FrozenForm,
  type FrozenRow,
} from './frozen-package';
import { withoutPeople } from './frozen-text';

export interface FreezeOrder {
  at: Moment;
  unit: string;
  note: string;
  form: ReportForm;
  figures: FormFigures;
  /** Where the figures were counted from dossiers; else they are the portal's own. */
  count?: FrozenCount;
  captures: readonly FrozenCapture[];
  findings: readonly FrozenFinding[];
  say: Say;
}

export interface FrozenCount {
  convention: Convention;
  /** Those that were counted, as they were counted. */
  dossiers: Iterable<CountableDossier>;
  rowOf: (dossier: CountableDossier) => string | undefined;
  counted: number;
  unplaced: readonly { code: string }[];
  /** Dossiers of every unit were counted. */
  allUnits: boolean;
  /** By chance, at least 16 signs. */
  salt: string;
}

/** A report ready to be hashed. Texts are kept as they are said now; nothing in them names a person or a dossier. */
export function freezeReport(order: FreezeOrder): FrozenContent {
  const { at, unit, form, figures, count, say } = order;
  const note = withoutPeople(order.note.normalize('NFC').trim()).slice(0, NOTE_LENGTH);
  const period: Period = { from: figures.period.from, to: figures.period.to };
  return {
    format: FROZEN_FORMAT,
    version: FROZEN_VERSION,
    at,
    unit,
    period,
    ...(note !== '' && { note }),
    source: count === undefined ? 'portal' : 'count',
    form: formOnly(form),
    ...(count && { convention: conventionOnly(count.convention) }),
    rowsAre: figures.rowsAre,
    ...partOf(figures, form, say),
    ...(figures.sections && { sections: figures.sections.map((part) => ({ title: part.title, ...partOf(part, form, say) })) }),
    counted: count?.counted ?? 0,
    unplaced: new Set(count?.unplaced.map(({ code }) => code)).size,
    captures: order.captures,
    findings: order.findings.map(withoutNames),
    ...(count?.allUnits && { allUnits: true as const }),
    ...(count && { portals: [...new Set(Array.from(count.dossiers, ({ portal }) => portal))].sort() }),
    ...(count && { dossiers: freezeDossiers(count.dossiers, count.salt, { ...count, form, period }) }),
  };
}

function partOf({ rows, total }: Pick<FormFigures, 'rows' | 'total'>, form: ReportForm, say: Say): { rows: FrozenRow[]; total: FrozenRow } {
  return { rows: rows.map((one) => rowOf(one, one.label, form, say)), total: rowOf(total, '', form, say) };
}

function rowOf({ cells }: CountedRow, label: string, form: ReportForm, say: Say): FrozenRow {
  return {
    label,
    cells: form.columns.map(({ number }) => {
      const cell = cells[number];
      if (cell !== undefined && 'value' in cell) return cell.value;
      return { why: cell === undefined ? '' : withoutPeople(say(cell.refused)) };
    }),
  };
}

function withoutNames({ rule, severity, text, waiver }: FrozenFinding): FrozenFinding {
  const aside = waiver && { reason: withoutPeople(waiver.reason), at: waiver.at };
  return { rule, severity, text: withoutPeople(text), ...(aside && { waiver: aside }) };
}

export function formOnly(form: ReportForm): FrozenForm {
  const { id, number, title, legalBasis, columns, equations, ratios, unnumbered } = form;
  return {
    id,
    number,
    title,
    legalBasis,
    columns: columns.map(({ number: n, indicator, path }) => ({ number: n, path, ...(indicator !== undefined && { indicator }) })),
    equations: equations.map(({ total, parts }) => ({ total, parts })),
    ...(ratios !== undefined && { ratios }),
    ...(unnumbered === true && { unnumbered }),
  };
}

export function conventionOnly(convention: Convention): FrozenConvention {
  const { id, title, source } = convention;
  return { id, title, source, print: contentHash(convention) };
}
