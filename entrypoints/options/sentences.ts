import type { PageSentences } from '../../components/page/extension-page';
import calendar from '../../lib/text/messages/vi/calendar.json';
import common from '../../lib/text/messages/vi/common.json';
import error from '../../lib/text/messages/vi/error.json';
import index from '../../lib/text/messages/vi/index.json';
import options from '../../lib/text/messages/vi/options.json';
import rule from '../../lib/text/messages/vi/rule.json';
import target from '../../lib/text/messages/vi/target.json';

export const sentences: PageSentences = {
  vi: [common, error, options, rule, calendar, target, index],
  en: async () => (await import('./english')).english,
};
