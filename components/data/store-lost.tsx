import { momentText } from '../../lib/calendar/say-moment';
import type { Moment } from '../../lib/text/moment';
import { Notice } from '../common/notice';
import { useSay } from '../common/words';

/** The browser has thrown the store away: said until it was taken note of. */
export function StoreLost({ at, onNoted }: { at: Moment; onNoted(): void }) {
  const say = useSay();
  return (
    <Notice tone="block" live>
      <p>{say('data.lost', { when: momentText(at) })}</p>
      <div className="row">
        <button type="button" className="button" onClick={onNoted}>
          {say('data.lost.noted')}
        </button>
      </div>
    </Notice>
  );
}
