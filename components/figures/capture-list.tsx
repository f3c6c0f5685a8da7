import type { Moment } from '../../lib/text/moment';
import type { Period } from '../../lib/calendar/period';
import { Pager, usePaging } from '../common/paging';
import { momentText, periodText } from '../../lib/calendar/say-moment';
import { useSay } from '../common/words';
import { hostOf } from '../dossiers/dossier-filters';

/** A reading of a statistics table as the list shows it. */
export interface CaptureEntry {
  id: string;
  portal: string;
  screen: string;
  unit?: string;
  period?: Period;
  at: Moment;
  rows: number;
  /** Findings of severity block and warn. */
  wrong: number;
}

interface CaptureListProps {
  captures: readonly CaptureEntry[];
  current?: string | undefined;
  onOpen(id: string): void;
}

export function CaptureList({ captures, current, onOpen }: CaptureListProps) {
  const say = useSay();
  const page = usePaging(captures);
  return (
    <div className="stack near">
      <ul className="plain dossiers" aria-label={say('workspace.figures.list')}>
        {page.items.map((capture) => (
          <li key={capture.id}>
            <button
              type="button"
              className="dossier"
              data-key={capture.id}
              aria-current={capture.id === current}
              onClick={() => onOpen(capture.id)}
            >
              <span className="name">{capture.screen}</span>
              <span className="state">
                {capture.wrong > 0 ? (
                  <span className="badge plainmark tone-warn">{say('workspace.figures.wrong', { n: capture.wrong })}</span>
                ) : null}
              </span>
              <span className="what whole">
                {capture.unit ?? say('workspace.figures.unitUnknown')}
                <br />
                {capture.period === undefined ? <span className="soon">{say('common.periodUnknown')}</span> : periodText(capture.period)}
                <br />
                {hostOf(capture.portal)}
              </span>
              <span className="when">{momentText(capture.at)}</span>
            </button>
          </li>
        ))}
      </ul>
      <Pager page={page.page} pages={page.pages} from={page.from} shown={page.items.length} total={page.total} onGo={page.go} />
    </div>
  );
}
