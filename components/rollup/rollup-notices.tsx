import type { RollupNotice } from '../../lib/report/rollup-checks';
import { Notice } from '../common/notice';
import { Pager, usePaging } from '../common/paging';
import { SeverityBadge } from '../common/severity-badge';
import { useSay } from '../common/words';

const GRAVITY: Readonly<Record<RollupNotice['severity'], number>> = { block: 0, warn: 1, note: 2 };

/** What to look at before the sums are believed, the gravest first. */
export function RollupNotices({ notices }: { notices: readonly RollupNotice[] }) {
  const say = useSay();
  const page = usePaging(
    notices.toSorted((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]),
    20,
  );
  if (notices.length === 0) return <Notice tone="good">{say('rollup.noNotices')}</Notice>;
  return (
    <section className="card stack near" aria-label={say('rollup.notices')}>
      <h3>{say('rollup.notices')}</h3>
      <ul className="plain lines">
        {page.items.map(({ kind, severity, units, say: sentence }, at) => (
          <li key={`${kind} ${units.join(' ')} ${at}`}>
            <span>
              <SeverityBadge severity={severity} /> {say(sentence)}
            </span>
          </li>
        ))}
      </ul>
      <Pager page={page.page} pages={page.pages} from={page.from} shown={page.items.length} total={page.total} onGo={page.go} />
    </section>
  );
}
