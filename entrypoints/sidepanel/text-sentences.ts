import type { Words } from '../../components/common/words';
import draftEn from '../../lib/text/messages/en/draft.json';
import proseEn from '../../lib/text/messages/en/prose.json';
import formEn from '../../lib/text/messages/en/text-form-rules.json';
import rulesEn from '../../lib/text/messages/en/text-rules.json';
import draftVi from '../../lib/text/messages/vi/draft.json';
import proseVi from '../../lib/text/messages/vi/prose.json';
import formVi from '../../lib/text/messages/vi/text-form-rules.json';
import rulesVi from '../../lib/text/messages/vi/text-rules.json';
import { createSay } from '../../lib/text/say';

const vi = { ...proseVi, ...draftVi, ...rulesVi, ...formVi };
const en = { ...proseEn, ...draftEn, ...rulesEn, ...formEn };

/** The words of the page, with those about report texts: they come with this part of the workspace and weigh on no other. */
export function wordsWithTexts({ say, language }: Words): Words {
  const own = createSay(language === 'vi' ? vi : en, language);
  return {
    language,
    say: (input, values) => {
      const id = typeof input === 'string' ? input : input.id;
      return /^(?:prose|draft|text-rules|text-form-rules)\./.test(id) ? own(input, values) : say(input, values);
    },
  };
}
