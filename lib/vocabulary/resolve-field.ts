import type { FieldId } from './field';
import { fieldLabels, otherLabels } from './field-labels';
import { indexLabels } from './label-index';
import { lazily } from './lazily';

/** Apart from the other labels, so that whoever knows columns of lists alone does not carry all that statistics count. */
export const fieldIndex = lazily(() => indexLabels<FieldId>(fieldLabels, otherLabels));

export function resolveField(label: string): FieldId | undefined {
  return fieldIndex().find(label);
}
