import type { PageSentences } from '../../components/page/extension-page';
import common from '../../lib/text/messages/vi/common.json';
import error from '../../lib/text/messages/vi/error.json';
import rule from '../../lib/text/messages/vi/rule.json';
import selfCheck from '../../lib/text/messages/vi/selfCheck.json';

export const sentences: PageSentences = {
  vi: [common, error, rule, selfCheck],
  en: async () => (await import('./english')).english,
};
