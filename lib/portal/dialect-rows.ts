import type { DossierRow, FieldValue } from '../dossier/dossier';
import { settleLateness } from '../dossier/settle-lateness';
import { readTimeliness } from '../text/timeliness';
import { fields, type FieldDefinition, type FieldId } from '../vocabulary/field';
import type { Dialect, TableDialect } from '../vocabulary/dialect';

/**
 * States and times left in a portal's own words; a table known by its whole header speaks first. A state of the portal's own may
 * end a dossier: what "trễ" says of it is settled anew.
 */
export function rowsInDialect(rows: readonly DossierRow[], dialect: Dialect | undefined, table?: TableDialect): readonly DossierRow[] {
  if (dialect === undefined) return rows;
  return rows.map((row) => {
    const state = row.values.state && stateInDialect(row.values.state, dialect, table);
    const own = state === row.values.state ? row : { ...row, values: { ...row.values, ...(state && { state }) } };
    const timely = timelinessInDialect(own, dialect, own !== row);
    return Object.keys(timely).length === 0 ? own : { ...own, values: { ...own.values, ...timely } };
  });
}

function stateInDialect(value: FieldValue, dialect: Dialect, table: TableDialect | undefined): FieldValue {
  if (value.text === '' || value.cut) return value;
  const own = table?.state(value.text) ?? dialect.state(value.text, value.state);
  if (own === undefined || own === value.state) return value;
  const { state: _state, ...rest } = value;
  return own === 'unclear' ? rest : { ...rest, state: own };
}

const TIMELY = (Object.keys(fields) as FieldId[]).filter((field) => (fields[field] as FieldDefinition).kind === 'timeliness');

/** @param anew whether the state is another one than when the row was read */
function timelinessInDialect({ values }: DossierRow, dialect: Dialect, anew: boolean): Partial<Record<FieldId, FieldValue>> {
  const changed: Partial<Record<FieldId, FieldValue>> = {};
  for (const field of TIMELY) {
    const value = values[field];
    if (value === undefined || value.text === '' || value.cut) continue;
    const own = dialect.timeliness(value.text, value.timeliness);
    const { timeliness: read, ...rest } = value;
    if (own === 'unclear') changed[field] = rest;
    else {
      const said =
        own ??
        (anew && (read?.side === 'over' || read?.side === 'late' || read?.side === 'behind') ? readTimeliness(value.text) : undefined);
      if (said !== undefined)
        changed[field] = { ...rest, timeliness: said.side === 'behind' ? { ...said, side: settleLateness(values) } : said };
    }
  }
  return changed;
}
