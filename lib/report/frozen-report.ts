import type { Period } from '../calendar/period';
import type { CountableDossier } from '../dossier/bucket';
import type { Convention } from '../dossier/convention';
import { contentHash } from '../text/content-hash';
import type { Moment } from '../text/moment';
import type { Say } from '../text/say';
import type { CountedForm, CountedRow } from './counted-form';
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
  convention: Convention;
  counted: CountedForm;
  /** Those that were counted, as they were counted. */
  dossiers: Iterable<CountableDossier>;
  rowOf: (dossier: CountableDossier) => string | undefined;
  /** By chance, at least 16 signs. */
  salt: string;
  captures: readonly FrozenCapture[];
  findings: readonly FrozenFinding[];
  say: Say;
}

/** A report counted from dossiers, ready to be hashed. Texts are kept as they are said now; nothing in them names a person or a dossier. */
export function freezeReport(order: FreezeOrder): FrozenContent {
  const { at, unit, form, convention, counted, say } = order;
  const note = withoutPeople(order.note.normalize('NFC').trim()).slice(0, NOTE_LENGTH);
  const row = (of: CountedRow, label = of.label): FrozenRow => ({
    label,
    cells: form.columns.map(({ number }) => {
      const cell = of.cells[number];
      if (cell !== undefined && 'value' in cell) return cell.value;
      return { why: cell === undefined ? '' : withoutPeople(say(cell.refused)) };
    }),
  });
  return {
    format: FROZEN_FORMAT,
    version: FROZEN_VERSION,
    at,
    unit,
    period: periodOnly(counted.period),
    ...(note !== '' && { note }),
    source: 'count',
    form: formOnly(form),
    convention: conventionOnly(convention),
    rowsAre: counted.rowsAre,
    rows: counted.rows.map((one) => row(one)),
    total: row(counted.total, ''),
    counted: counted.counted,
    unplaced: new Set(counted.unplaced.map(({ code }) => code)).size,
    captures: order.captures,
    findings: order.findings.map(withoutNames),
    dossiers: freezeDossiers(order.dossiers, order.salt, { form, convention, period: counted.period, rowOf: order.rowOf }),
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

function periodOnly({ from, to }: Period): Period {
  return { from, to };
}
