import type { PageSentences } from '../../components/page/extension-page';
import common from '../../lib/text/messages/vi/common.json';
import error from '../../lib/text/messages/vi/error.json';
import workspace from '../../lib/text/messages/vi/workspace.json';
import report from '../../lib/text/messages/vi/report.json';
import today from '../../lib/text/messages/vi/today.json';
import waiver from '../../lib/text/messages/vi/waiver.json';

export const sentences: PageSentences = {
  vi: [common, error, workspace, report, today, waiver],
  later: async () => (await import('./rule-sentences')).ruleSentences,
  en: async () => (await import('./english')).english,
};
