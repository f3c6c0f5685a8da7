import type { PageSentences } from '../../components/page/extension-page';
import calendar from '../../lib/text/messages/vi/calendar.json';
import common from '../../lib/text/messages/vi/common.json';
import data from '../../lib/text/messages/vi/data.json';
import editor from '../../lib/text/messages/vi/editor.json';
import error from '../../lib/text/messages/vi/error.json';
import files from '../../lib/text/messages/vi/files.json';
import index from '../../lib/text/messages/vi/index.json';
import options from '../../lib/text/messages/vi/options.json';
import report from '../../lib/text/messages/vi/report.json';
import rule from '../../lib/text/messages/vi/rule.json';
import setting from '../../lib/text/messages/vi/setting.json';
import target from '../../lib/text/messages/vi/target.json';
import unit from '../../lib/text/messages/vi/unit.json';

export const sentences: PageSentences = {
  vi: [common, error, options, rule, calendar, target, index, editor, files, report, setting, unit, data],
  en: async () => (await import('./english')).english,
};
