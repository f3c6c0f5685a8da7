import type { Words } from '../../components/common/words';
import formsEn from '../../lib/text/messages/en/forms.json';
import formsVi from '../../lib/text/messages/vi/forms.json';
import { createSay } from '../../lib/text/say';
import type { Message } from '../../lib/text/message';

/** The words of the page, with those about comparing forms: they come with this part of the workspace and weigh on no other. */
export function wordsWithForms({ say, language }: Words): Words {
  const own = createSay(language === 'vi' ? formsVi : formsEn, language);
  /** What a sentence of ours holds may be a sentence of the page. */
  const said = (input: Message): Message => ({
    id: input.id,
    values: Object.fromEntries(
      Object.entries(input.values ?? {}).map(([name, value]) => [name, typeof value === 'object' ? both(value) : value]),
    ),
  });
  const both: Words['say'] = (input, values) => {
    const asked = typeof input === 'string' ? { id: input, ...(values && { values }) } : input;
    return asked.id.startsWith('forms.') ? own(said(asked)) : say(asked);
  };
  return { language, say: both };
}
