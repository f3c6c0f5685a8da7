import type { PageSentences } from '../../components/page/extension-page';
import common from '../../lib/text/messages/vi/common.json';
import sample from '../../lib/text/messages/vi/sample.json';

export const sentences: PageSentences = {
  vi: [common, sample],
  en: async () => (await import('./english')).english,
};
