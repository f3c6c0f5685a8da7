import type { Dossier } from '../../lib/dossier/dossier';
import { countForm } from '../../lib/report/count-form';
import type { CountedForm } from '../../lib/report/counted-form';
import { theoGioTra } from '../../lib/report/conventions/theo-gio-tra';
import { ii06a } from '../../lib/report/forms/ii-06a';
import type { ChannelId, StateId } from '../../lib/vocabulary/state';
import { sampleDossiers } from './sample-dossiers';
import { samplePeriod } from './sample-lines';

const stateOf: Readonly<Record<string, StateId>> = {
  'Đang xử lý': 'processing',
  'Chờ bổ sung hồ sơ': 'waitingSupplement',
  'Đã trả kết quả': 'returnedToCitizen',
};
const channelOf: Readonly<Record<string, ChannelId>> = { 'Trực tuyến': 'online', 'Trực tiếp': 'direct', 'Dịch vụ bưu chính': 'postal' };

/** What the extension itself counts from the whole sample list, as of `today` (`yyyy-MM-dd`). */
export function countSample(portal: string, today: string): CountedForm {
  const dossiers = sampleDossiers(today).map(({ code, procedure, fieldName, channel, received, due, ended, state }): Dossier => {
    const [known, way] = [stateOf[state], channelOf[channel]];
    return {
      portal,
      code,
      procedure,
      fieldName,
      received,
      ...(due !== undefined && { due }),
      // A day of return on a dossier in work is one of the planted faults: it has not ended.
      ...(ended !== undefined && known === 'returnedToCitizen' && { returned: ended }),
      ...(way !== undefined && { channel: way }),
      ...(known !== undefined && { state: known }),
      stateText: state,
    };
  });
  return countForm({ form: ii06a, convention: theoGioTra, dossiers, period: samplePeriod(today), rowsAre: 'field' });
}
