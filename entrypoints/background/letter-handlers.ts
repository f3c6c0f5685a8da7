import { importLetterForm, ownLetterForms, removeLetterForm } from '../../lib/browser/letters-access';
import type { Handlers } from '../../lib/browser/receive';
import { ok } from '../../lib/text/result';

/** Forms of printed letters that the office has of its own. Letters themselves, with names on them, never come here. */
export const letterHandlers: Pick<Handlers, 'letters.forms' | 'letters.import' | 'letters.remove'> = {
  'letters.forms': async () => ok({ forms: await ownLetterForms() }),
  'letters.import': async ({ text }) => {
    const taken = await importLetterForm(text);
    return taken.ok ? ok({ form: taken.value }) : taken;
  },
  'letters.remove': async ({ id }) => {
    await removeLetterForm(id);
    return ok({});
  },
};
