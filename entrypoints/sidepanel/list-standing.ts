import { whyIncomplete } from '../../components/today/data-age';
import { momentText } from '../../lib/calendar/say-moment';
import { samePeriod, type Period } from '../../lib/calendar/period';
import type { ListCapture } from '../../lib/dossier/capture';
import { sameName } from '../../lib/text/compare-labels';
import { message, type Message } from '../../lib/text/message';

/**
 * Whether the lists behind a form were read to the end: those whose query was exactly this period. Without one, the dossiers
 * counted are only those that happened to be read.
 */
export function listStanding(lists: readonly ListCapture[], period: Period, unit: string): { complete: boolean; say: Message }[] {
  const ofPeriod = lists.filter(
    (list) => samePeriod(list.period, period) && (unit === '' || list.unit === undefined || sameName(list.unit, unit)),
  );
  const whole = ofPeriod.find(({ completeness }) => completeness.complete);
  if (whole !== undefined) {
    const values = { screen: whole.screen, at: momentText(whole.lastSeen) };
    return [{ complete: true, say: message('workspace.forms.complete', values) }];
  }
  const [partial] = ofPeriod;
  if (partial === undefined) return [{ complete: false, say: message('workspace.forms.noList') }];
  const values = { screen: partial.screen, at: momentText(partial.lastSeen), why: whyIncomplete(partial.completeness) };
  return [{ complete: false, say: message('workspace.forms.incomplete', values) }];
}
