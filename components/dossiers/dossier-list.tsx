import type { Moment } from '../../lib/text/moment';
import { Pager, usePaging } from '../common/paging';
import { DossierLine, type DossierEntry } from './dossier-line';

interface DossierListProps {
  label: string;
  entries: readonly DossierEntry[];
  now: Moment;
  current?: string | undefined;
  onOpen(key: string): void;
}

/** A list held in memory, fifty at a time. */
export function DossierList({ label, entries, now, current, onOpen }: DossierListProps) {
  const page = usePaging(entries);
  return (
    <div className="stack near">
      <ul className="plain dossiers" aria-label={label}>
        {page.items.map((entry) => (
          <li key={entry.dossier.key}>
            <DossierLine entry={entry} now={now} current={entry.dossier.key === current} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      <Pager page={page.page} pages={page.pages} from={page.from} shown={page.items.length} total={page.total} onGo={page.go} />
    </div>
  );
}
