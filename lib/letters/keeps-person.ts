import { fields, type FieldId } from '../vocabulary/field';

/** What a letter is addressed by. */
const addressing: readonly FieldId[] = ['owner', 'submitter', 'address', 'phone', 'email'];

/** Whether names or addresses are among these columns, which are named by field or by header. */
export function keepsPerson(columns: readonly string[]): boolean {
  return addressing.some((field) => columns.includes(field) || columns.includes(fields[field].csv));
}
