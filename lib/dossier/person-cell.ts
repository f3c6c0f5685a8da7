import { splitByLabels, type OwnLabels } from '../table/labelled-text';
import type { FieldId } from '../vocabulary/field';
import type { FieldValue } from './dossier';

type Values = Partial<Record<FieldId, FieldValue>>;

/** In brackets behind a name: papers hold digits, "(VIETNAM)" is part of a company's name; empty when there are none. */
const NAMED = /^(.*?)\s*\(\s*((?=(?:\D*\d){5})[\dA-Z]{6,15})?\s*\)$/;
const PHONE = /^[+\d][\d\s.()-]{7,15}$/;
const EMAIL = /^\S+@\S+\.\S+$/;

/** `Chủ hồ sơ` with name, papers, phone, address and e-mail on lines of their own, any of them absent. */
export function readPersonCell(field: 'owner' | 'submitter', lines: readonly string[], own?: OwnLabels): Values {
  const values: Values = {};
  const [first = '', ...rest] = lines;
  const named = NAMED.exec(first);
  values[field] = { text: named ? named[1]!.trim() : first };
  if (named?.[2] !== undefined) values.idNumber = { text: named[2] };
  for (const line of rest) {
    const labelled = splitByLabels(line, own);
    if (labelled.length > 0) for (const part of labelled) values[part.field] ??= { text: part.text };
    else if (PHONE.test(line)) values.phone ??= { text: line };
    else if (EMAIL.test(line)) values.email ??= { text: line };
    else values.address ??= { text: line, ...(line.endsWith('…') && { cut: true as const }) };
  }
  return values;
}
