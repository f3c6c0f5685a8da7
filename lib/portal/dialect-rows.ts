import type { DossierRow, FieldValue } from '../dossier/dossier';
import { fields, type FieldDefinition, type FieldId } from '../vocabulary/field';
import type { Dialect, TableDialect } from '../vocabulary/dialect';

/**
 * States and times left in a portal's own words. Texts the vocabulary knows keep their meaning unless the portal is known to
 * mean nothing certain by them; only a table known by its whole header may mean something else.
 */
export function rowsInDialect(rows: readonly DossierRow[], dialect: Dialect | undefined, table?: TableDialect): readonly DossierRow[] {
  if (dialect === undefined) return rows;
  return rows.map((row) => {
    const state = row.values.state && stateInDialect(row.values.state, dialect, table);
    const timely = timelinessInDialect(row, dialect);
    const changed = { ...(state !== row.values.state && { state }), ...timely };
    return Object.keys(changed).length === 0 ? row : { ...row, values: { ...row.values, ...changed } };
  });
}

function stateInDialect(value: FieldValue, dialect: Dialect, table: TableDialect | undefined): FieldValue {
  if (value.text === '' || value.cut) return value;
  const own = table?.state(value.text) ?? knownTo(dialect, value);
  if (own === undefined || own === value.state) return value;
  const { state: _state, ...rest } = value;
  return own === 'unclear' ? rest : { ...rest, state: own };
}

function knownTo(dialect: Dialect, value: FieldValue): ReturnType<Dialect['state']> {
  const own = dialect.state(value.text);
  return own === 'unclear' || value.state === undefined ? own : undefined;
}

const TIMELY = (Object.keys(fields) as FieldId[]).filter((field) => (fields[field] as FieldDefinition).kind === 'timeliness');

function timelinessInDialect({ values }: DossierRow, dialect: Dialect): Partial<Record<FieldId, FieldValue>> {
  const changed: Partial<Record<FieldId, FieldValue>> = {};
  for (const field of TIMELY) {
    const value = values[field];
    if (value === undefined || value.text === '' || value.timeliness !== undefined) continue;
    const timeliness = dialect.timeliness(value.text);
    if (timeliness !== undefined) changed[field] = { ...value, timeliness };
  }
  return changed;
}
