import type { PageSentences } from '../../components/page/extension-page';
import common from '../../lib/text/messages/vi/common.json';
import error from '../../lib/text/messages/vi/error.json';
import options from '../../lib/text/messages/vi/options.json';
import welcome from '../../lib/text/messages/vi/welcome.json';

export const sentences: PageSentences = {
  vi: [common, error, options, welcome],
  en: async () => (await import('./english')).english,
};
