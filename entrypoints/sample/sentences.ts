import type { PageSentences } from '../../components/page/extension-page';
import common from '../../lib/text/messages/vi/common.json';
import error from '../../lib/text/messages/vi/error.json';
import sample from '../../lib/text/messages/vi/sample.json';

/** With the same catalogues as every other page, so that all share one file. */
export const sentences: PageSentences = {
  vi: [common, error, sample],
  en: async () => (await import('./english')).english,
};
