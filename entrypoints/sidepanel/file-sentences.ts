import type { Words } from '../../components/common/words';
import filesEn from '../../lib/text/messages/en/files.json';
import filesVi from '../../lib/text/messages/vi/files.json';
import { createSay } from '../../lib/text/say';

/** The words of the page, with those about files: they come with this part of the workspace and weigh on no other. */
export function wordsWithFiles({ say, language }: Words): Words {
  const own = createSay(language === 'vi' ? filesVi : filesEn, language);
  return {
    language,
    say: (input, values) => {
      const id = typeof input === 'string' ? input : input.id;
      return id.startsWith('files.') ? own(input, values) : say(input, values);
    },
  };
}
