import type { Words } from '../../components/common/words';
import indexEn from '../../lib/text/messages/en/index.json';
import scoresEn from '../../lib/text/messages/en/scores.json';
import indexVi from '../../lib/text/messages/vi/index.json';
import scoresVi from '../../lib/text/messages/vi/scores.json';
import { createSay } from '../../lib/text/say';

/** The words of the page, with those about indices: they come with this part of the workspace and weigh on no other. */
export function wordsWithScores({ say, language }: Words): Words {
  const own = createSay(language === 'vi' ? { ...indexVi, ...scoresVi } : { ...indexEn, ...scoresEn }, language);
  return {
    language,
    say: (input, values) => {
      const id = typeof input === 'string' ? input : input.id;
      return /^(?:index|scores)\./.test(id) ? own(input, values) : say(input, values);
    },
  };
}
