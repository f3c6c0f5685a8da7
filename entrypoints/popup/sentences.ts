import type { PageSentences } from '../../components/page/extension-page';
import common from '../../lib/text/messages/vi/common.json';
import error from '../../lib/text/messages/vi/error.json';
import popup from '../../lib/text/messages/vi/popup.json';

export const sentences: PageSentences = {
  vi: [common, error, popup],
  en: async () => (await import('./english')).english,
};
