import { formsData, importForms, readForms } from '../../lib/browser/forms-access';
import type { Handlers } from '../../lib/browser/receive';
import { ok } from '../../lib/text/result';

/** Forms of the office: read with those of its policy, set, taken over from a file. */
export const formHandlers: Pick<Handlers, 'forms.read' | 'forms.save' | 'forms.import'> = {
  'forms.read': async () => ok(await readForms()),
  'forms.save': async ({ forms }) => {
    const saved = await formsData.save(forms);
    return saved.ok ? ok(await readForms()) : saved;
  },
  'forms.import': ({ text }) => importForms(text),
};
