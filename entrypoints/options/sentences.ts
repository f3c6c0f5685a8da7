import type { PageSentences } from '../../components/page/extension-page';
import common from '../../lib/text/messages/vi/common.json';
import error from '../../lib/text/messages/vi/error.json';
import options from '../../lib/text/messages/vi/options.json';
import rule from '../../lib/text/messages/vi/rule.json';

export const sentences: PageSentences = {
  vi: [common, error, options, rule],
  en: async () => (await import('./english')).english,
};
