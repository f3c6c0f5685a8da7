import type { CountedForm } from '../../lib/report/counted-form';
import { Pager, usePaging } from '../common/paging';
import { useSay } from '../common/words';

/** Dossiers that stand in no row, each with the reason: left out in sight, never in silence. */
export function Unplaced({ unplaced, onOpen }: { unplaced: CountedForm['unplaced']; onOpen(code: string): void }) {
  const say = useSay();
  const page = usePaging(unplaced);
  return (
    <details className="card">
      <summary>{say('workspace.forms.unplaced', { n: unplaced.length })}</summary>
      <div className="stack near">
        <ul className="plain stack tight">
          {page.items.map(({ code, why }) => (
            <li key={code} className="row spread small">
              <button type="button" className="link code" onClick={() => onOpen(code)}>
                {code}
              </button>
              <span>{say(why)}</span>
            </li>
          ))}
        </ul>
        <Pager page={page.page} pages={page.pages} from={page.from} shown={page.items.length} total={page.total} onGo={page.go} />
      </div>
    </details>
  );
}
