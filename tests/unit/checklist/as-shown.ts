import type { PageReading } from '../../../lib/browser/overlay/page-reading';
import type { DossierRow, FieldValue } from '../../../lib/dossier/dossier';
import { fields } from '../../../lib/vocabulary/field';
import type { ExpectedFigures } from './expected-page';

/** A date in its own form, a state or channel by its id, all else as it is shown; unknown columns under their header. */
export function shownRow({ values, others }: DossierRow): Record<string, string> {
  const known = Object.entries(values).map(([field, value]) => [field, shownValue(value)] as const);
  return Object.fromEntries([...others.map(({ header, text }) => [header, text] as const), ...known]);
}

function shownValue({ text, moment, state, channel }: FieldValue): string {
  return moment ?? state ?? channel ?? text;
}

export function isField(name: string): boolean {
  return name in fields;
}

export function shownFigures(figures: Extract<PageReading, { kind: 'figures' }>['figures']): ExpectedFigures {
  return {
    kind: 'figures',
    rowsAre: figures.rowsAre,
    columns: figures.columns.map(({ indicator, path }) => indicator ?? path.join(' / ')),
    rows: figures.rows.map(({ label, kind, group, cells }) => ({
      label,
      kind,
      ...(group !== undefined && { group }),
      figures: cells.map((cell) => cell?.value ?? null),
    })),
  };
}
