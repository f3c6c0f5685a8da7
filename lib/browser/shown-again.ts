import type { Dossier } from '../dossier/dossier';
import { fields, type FieldId } from '../vocabulary/field';
import type { ShownRow } from './session-rows';

const inOrder = [
  'code',
  'procedure',
  'fieldName',
  'submitted',
  'received',
  'due',
  'stepDue',
  'completed',
  'returned',
  'unit',
] as const satisfies readonly (FieldId & keyof Dossier)[];

const channels = { direct: 'Trực tiếp', online: 'Trực tuyến', postal: 'Bưu chính công ích' } as const;

/** The row that can still be exported when the row as shown is gone: what is stored, under the canonical headers. */
export function shownAgain(dossier: Dossier): ShownRow {
  const row: Record<string, string> = {};
  for (const field of inOrder) {
    const value = dossier[field];
    if (value !== undefined) row[fields[field].csv] = value.replace(/^(\d{4}-\d\d-\d\d)T/, '$1 ');
  }
  if (dossier.stateText !== undefined) row[fields.state.csv] = dossier.stateText;
  if (dossier.channel !== undefined) row[fields.channel.csv] = channels[dossier.channel];
  return { ...row, ...dossier.extra };
}
