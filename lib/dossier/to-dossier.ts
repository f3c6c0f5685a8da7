import { fields, isPersonal, type FieldDefinition, type FieldId } from '../vocabulary/field';
import { readCode } from './code';
import type { Dossier, DossierRow } from './dossier';
import { readHandling } from './handling';

/**
 * What may be kept of a row: fields that are not personal, plus those the office has switched on. Undefined for a row without a
 * code: it can be exported, but neither merged nor counted.
 */
export function toDossier(row: DossierRow, portal: string, keepPersonal: readonly string[] = []): Dossier | undefined {
  const { values } = row;
  const code = values.code && readCode(values.code.text);
  if (code === undefined) return undefined;
  const dossier: Dossier = { portal, code };
  const procedure = values.procedure;
  if (procedure !== undefined && procedure.text !== '' && !procedure.cut) dossier.procedure = procedure.text;
  for (const field of ['procedureCode', 'fieldName', 'unit'] as const) {
    const value = values[field];
    if (value !== undefined && value.text !== '' && !value.cut) dossier[field] = value.text;
  }
  for (const field of ['submitted', 'received', 'due', 'stepDue', 'completed', 'returned'] as const) {
    const moment = values[field]?.moment;
    if (moment !== undefined) dossier[field] = moment;
  }
  if (values.state !== undefined && values.state.text !== '' && !values.state.cut) {
    dossier.stateText = values.state.text;
    if (values.state.state !== undefined) dossier.state = values.state.state;
  }
  if (values.channel?.channel !== undefined) dossier.channel = values.channel.channel;
  const handling = readHandling(values);
  if (handling !== undefined) dossier.handling = handling;
  const extra: Record<string, string> = {};
  for (const field of keepPersonal) {
    const value = values[field as FieldId];
    if (value !== undefined && field in fields && isPersonal(field as FieldId))
      extra[(fields[field as FieldId] as FieldDefinition).csv] = value.text;
  }
  if (Object.keys(extra).length > 0) dossier.extra = extra;
  return dossier;
}
