import type { Words } from '../../components/common/words';
import lettersEn from '../../lib/text/messages/en/letters.json';
import lettersVi from '../../lib/text/messages/vi/letters.json';
import { createSay } from '../../lib/text/say';

/** The words of the page, with those about letters: they come with this part of the workspace and weigh on no other. */
export function wordsWithLetters({ say, language }: Words): Words {
  const own = createSay(language === 'vi' ? lettersVi : lettersEn, language);
  return {
    language,
    say: (input, values) => {
      const id = typeof input === 'string' ? input : input.id;
      return id.startsWith('letters.') ? own(input, values) : say(input, values);
    },
  };
}
