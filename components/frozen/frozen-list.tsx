import { momentText, periodText } from '../../lib/calendar/say-moment';
import { shortHash } from '../../lib/report/frozen-hash';
import { periodName } from '../../lib/calendar/period-rule';
import type { Period } from '../../lib/calendar/period';
import { Pager, usePaging } from '../common/paging';
import { useSay } from '../common/words';

export interface FrozenEntry {
  hash: string;
  unit: string;
  period: Period;
  number: string;
  at: string;
  from: 'here' | 'file';
  note?: string;
}

interface FrozenListProps {
  entries: readonly FrozenEntry[];
  onShow(hash: string): void;
}

/** What was handed in, the newest first. */
export function FrozenList({ entries, onShow }: FrozenListProps) {
  const say = useSay();
  const page = usePaging(entries, 20);
  return (
    <div className="stack near">
      <ul className="plain lines">
        {page.items.map(({ hash, unit, period, number, at, from, note }) => {
          const name = periodName(period);
          return (
            <li key={hash}>
              <div className="stack tight">
                <button type="button" className="link" onClick={() => onShow(hash)}>
                  {unit} – {name === undefined ? periodText(period) : say(name)}
                </button>
                <span className="small quiet">
                  {say(`frozen.entry.${from}`, { number, at: momentText(at), code: shortHash(hash) })}
                  {note !== undefined && ` ${note}`}
                </span>
              </div>
            </li>
          );
        })}
      </ul>
      <Pager page={page.page} pages={page.pages} from={page.from} shown={page.items.length} total={page.total} onGo={page.go} />
    </div>
  );
}
