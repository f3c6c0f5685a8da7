import type { Words } from '../../components/common/words';
import chartsEn from '../../lib/text/messages/en/charts.json';
import frozenEn from '../../lib/text/messages/en/frozen.json';
import rollupEn from '../../lib/text/messages/en/rollup.json';
import chartsVi from '../../lib/text/messages/vi/charts.json';
import frozenVi from '../../lib/text/messages/vi/frozen.json';
import rollupVi from '../../lib/text/messages/vi/rollup.json';
import type { Message } from '../../lib/text/message';
import { createSay } from '../../lib/text/say';

/**
 * The words of the page, with those about what was handed in: they come with this part of the workspace and weigh on no other.
 * A sentence of either may hold one of the other.
 */
export function wordsWithFrozen({ say, language }: Words): Words {
  const catalogue = language === 'vi' ? { ...frozenVi, ...rollupVi, ...chartsVi } : { ...frozenEn, ...rollupEn, ...chartsEn };
  const own = createSay(catalogue, language);
  const both = (message: Message): string => {
    const values = Object.entries(message.values ?? {}).map(([name, value]) => [name, typeof value === 'object' ? both(value) : value]);
    const said: Message = { id: message.id, values: Object.fromEntries(values) };
    return message.id in catalogue ? own(said) : say(said);
  };
  return { language, say: (input, values) => both(typeof input === 'string' ? { id: input, ...(values && { values }) } : input) };
}
