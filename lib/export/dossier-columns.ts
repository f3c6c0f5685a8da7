import type { DossierRow, FieldValue } from '../dossier/dossier';
import { fieldIds, fields, type FieldDefinition, type FieldId } from '../vocabulary/field';

export interface DossierColumn {
  header: string;
  value: (row: DossierRow) => string;
}

/** Order of the first columns; `owner` stands for `Người nộp`: the owner, else the submitter. */
const canonical: readonly FieldId[] = [
  'code',
  'procedure',
  'fieldName',
  'owner',
  'address',
  'submitted',
  'received',
  'due',
  'stepDue',
  'completed',
  'returned',
  'state',
  'channel',
  'handler',
  'unit',
];
export const PERSON = 'Người nộp';
/** The submitter's own column where owner and submitter are both shown. */
export const SUBMITTER = 'Người nộp hồ sơ';
/** Buttons hold no facts; a composite cell is given by what it was parsed into. */
const left: ReadonlySet<FieldDefinition['kind']> = new Set(['action', 'composite']);

/** `2023-06-14 17:00:00`, `2023-06-14`, or the text as shown where it was not understood as a date. */
export function csvDate(value: FieldValue | undefined): string {
  return value?.moment?.replace('T', ' ') ?? value?.text ?? '';
}

function fieldText(row: DossierRow, field: FieldId): string {
  const value = row.values[field];
  return fields[field].kind === 'date' ? csvDate(value) : (value?.text ?? '');
}

/**
 * Columns of a list of dossiers: the canonical ones that the page has, then every other known field, then the columns that mean
 * nothing to us under their own header. `shown` names the page's fields where the rows alone do not tell (an empty list).
 */
export function dossierColumns(rows: readonly DossierRow[], shown: Iterable<FieldId> = []): DossierColumn[] {
  const has = new Set<FieldId>(shown);
  for (const row of rows) for (const field of Object.keys(row.values) as FieldId[]) has.add(field);
  const columns: DossierColumn[] = [];
  for (const field of canonical) {
    if (field === 'owner') {
      if (has.has('owner') || has.has('submitter'))
        columns.push({ header: PERSON, value: (row) => fieldText(row, 'owner') || fieldText(row, 'submitter') });
    } else if (has.has(field)) columns.push({ header: fields[field].csv, value: (row) => fieldText(row, field) });
  }
  if (has.has('owner') && has.has('submitter')) columns.push({ header: SUBMITTER, value: (row) => fieldText(row, 'submitter') });
  for (const field of fieldIds) {
    if (!has.has(field) || field === 'submitter' || canonical.includes(field) || left.has(fields[field].kind)) continue;
    columns.push({ header: fields[field].csv, value: (row) => fieldText(row, field) });
  }
  return [...columns, ...otherColumns(rows)];
}

/** The n-th column of a header is one column in every row, whichever page of the list it comes from. */
function otherColumns(rows: readonly DossierRow[]): DossierColumn[] {
  const most = new Map<string, number>();
  for (const row of rows) {
    const count = new Map<string, number>();
    for (const { header } of row.others) count.set(header, (count.get(header) ?? 0) + 1);
    for (const [header, n] of count) most.set(header, Math.max(most.get(header) ?? 0, n));
  }
  return [...most].flatMap(([header, n]) =>
    Array.from({ length: n }, (_, index) => ({
      header,
      value: (row: DossierRow) => row.others.filter((other) => other.header === header)[index]?.text ?? '',
    })),
  );
}
