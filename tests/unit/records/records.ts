import { readList } from '../../../lib/dossier/read-list';
import type { FieldValue } from '../../../lib/dossier/dossier';
import { findAllTables } from '../../read-whole-page';

/** Lays a page and reads its list: every row by field, dates and states as understood; or the kind and the reason. */
export function readRecords(document: Document, html: string): Record<string, string>[] | string {
  document.body.innerHTML = html;
  const tables = findAllTables(document);
  const list = tables.find((table) => table.meaning.kind === 'list');
  const [first] = tables;
  if (list?.meaning.kind !== 'list')
    return first?.meaning.kind === 'unknown' ? `unknown: ${first.meaning.why}` : (first?.meaning.kind ?? 'none');
  const { rows } = readList(list.reading.grid, list.meaning.columns, list.meaning.split);
  return rows.map(({ values, others }) => ({
    ...Object.fromEntries(Object.entries(values).map(([field, value]) => [field, shown(value)])),
    ...Object.fromEntries(others.map(({ header, text }) => [header, text])),
  }));
}

function shown({ text, moment, state, channel }: FieldValue): string {
  return moment ?? state ?? channel ?? text;
}
