import { useEffect, useRef } from 'react';
import { Pager, usePaging } from '../common/paging';
import { useSay } from '../common/words';

interface CodeListProps {
  title: string;
  codes: readonly string[];
  onOpen(code: string): void;
}

/** The dossiers behind one figure, fifty at a time. */
export function CodeList({ title, codes, onOpen }: CodeListProps) {
  const say = useSay();
  const page = usePaging(codes);
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    // Newer browsers answer with a promise, which must not be taken for the effect's clean-up.
    void place.current?.scrollIntoView({ block: 'nearest' });
  }, [title]);
  return (
    <section ref={place} className="card stack near codes" aria-label={title} aria-live="polite">
      <h3>{title}</h3>
      {codes.length === 0 && <p className="small quiet">{say('workspace.forms.noCodes')}</p>}
      <ul className="plain choices">
        {page.items.map((code) => (
          <li key={code}>
            <button type="button" className="link code" onClick={() => onOpen(code)}>
              {code}
            </button>
          </li>
        ))}
      </ul>
      <Pager page={page.page} pages={page.pages} from={page.from} shown={page.items.length} total={page.total} onGo={page.go} />
    </section>
  );
}
