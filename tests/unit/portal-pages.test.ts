// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPage, type PageReading } from '../../lib/browser/overlay/page-reading';
import type { DossierRow, FieldValue } from '../../lib/dossier/dossier';

const folder = join(import.meta.dirname, '../portal-pages');
const pages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** A date in its own form, a state or channel by its id, all else as it is shown; unknown columns under their header. */
function shownRow({ values, others }: DossierRow): Record<string, string> {
  const known = Object.entries(values).map(([field, value]) => [field, shownValue(value)] as const);
  return Object.fromEntries([...known, ...others.map(({ header, text }) => [header, text] as const)]);
}

function shownValue({ text, moment, state, channel }: FieldValue): string {
  return moment ?? state ?? channel ?? text;
}

/** What is read on a page, in the words of `expected.json`. */
function asWritten(reading: PageReading): object {
  if (reading.kind === 'list') return { kind: 'list', rows: reading.rows.map(shownRow) };
  if (reading.kind !== 'figures') return reading;
  const { rowsAre, columns, rows } = reading.figures;
  return {
    kind: 'figures',
    rowsAre,
    columns: columns.map(({ indicator, path }) => indicator ?? path.join(' / ')),
    rows: rows.map(({ label, kind, group, cells }) => ({
      label,
      kind,
      ...(group !== undefined && { group }),
      figures: cells.map((cell) => cell?.value ?? null),
    })),
  };
}

describe.each(pages)('the page $name', ({ name }) => {
  const expected: unknown = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'));

  it('is read as an official reads it', () => {
    const page = new DOMParser().parseFromString(readFileSync(join(folder, name, 'page.html'), 'utf8'), 'text/html');
    expect(asWritten(readPage(page))).toEqual(expected);
  });
});
