import { message } from '../text/message';
import { ok, refuse, type Result } from '../text/result';
import { letterFormIds } from './letter-form-ids';
import type { LetterForm } from './letter-form';
import { LETTER_FORM_LIMIT, letterFormSchema } from './letter-form-schema';

/** A form as it is handed from office to office: JSON that holds data alone. Anything unknown in it refuses the whole. */
export function readLetterForm(text: string): Result<LetterForm> {
  if (text.length > LETTER_FORM_LIMIT) return refuse('letter-form-too-large', message('letters.form.tooLarge'));
  const value = parse(text);
  if (value === undefined) return refuse('letter-form-not-json', message('letters.form.notJson'));
  const read = letterFormSchema.safeParse(value);
  if (!read.success) {
    const where = read.error.issues[0]?.path.map(String).join(' › ') ?? '';
    const at = where === '' ? '{}' : where;
    return refuse('letter-form-not-understood', message('letters.form.notUnderstood', { where: at }), at);
  }
  // Ours are known under their own names: another under one of them would be taken for it.
  if (letterFormIds.includes(read.data.id))
    return refuse('letter-form-name-taken', message('letters.form.nameTaken', { id: read.data.id }));
  return ok(read.data);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
