import { browser } from 'wxt/browser';
import type { LetterForm } from '../letters/letter-form';
import { letterFormSchema } from '../letters/letter-form-schema';
import { readLetterForm } from '../letters/read-letter-form';
import { message } from '../text/message';
import { ok, refuse, type Result } from '../text/result';

const FORMS = 'letterForms';
/** Forms an office keeps of its own. */
const MOST = 20;

/** Forms of the office. What cannot be read is left where it is and not used. */
export async function ownLetterForms(): Promise<LetterForm[]> {
  return (await stored()).flatMap((entry) => {
    const read = letterFormSchema.safeParse(entry);
    return read.success ? [read.data] : [];
  });
}

/** Takes a form over; one with the same id gives way, no other does. */
export async function importLetterForm(text: string): Promise<Result<LetterForm>> {
  const read = readLetterForm(text);
  if (!read.ok) return read;
  const others = (await stored()).filter((entry) => idOf(entry) !== read.value.id);
  // Those that cannot be read are not counted: nobody could remove them.
  if (others.filter((entry) => letterFormSchema.safeParse(entry).success).length >= MOST)
    return refuse('letter-form-too-many', message('letters.form.tooMany', { most: MOST }));
  await browser.storage.local.set({ [FORMS]: [...others, read.value] });
  return ok(read.value);
}

export async function removeLetterForm(id: string): Promise<void> {
  await browser.storage.local.set({ [FORMS]: (await stored()).filter((entry) => idOf(entry) !== id) });
}

function idOf(entry: unknown): unknown {
  return (entry as { id?: unknown } | null)?.id;
}

async function stored(): Promise<unknown[]> {
  const found: unknown = (await browser.storage.local.get(FORMS))[FORMS];
  return Array.isArray(found) ? found : [];
}
