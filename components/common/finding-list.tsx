import type { Finding } from '../../lib/check/finding';
import { FindingCard } from './finding-card';
import { Pager, usePaging } from './paging';

interface FindingListProps {
  findings: readonly Finding[];
  onOpenDossier?(code: string): void;
}

export function FindingList({ findings, onOpenDossier }: FindingListProps) {
  const page = usePaging(findings, 20);
  return (
    <div className="stack near">
      <ul className="plain stack near">
        {page.items.map((finding) => (
          <li key={finding.id}>
            <FindingCard finding={finding} {...(onOpenDossier && { onOpenDossier })} />
          </li>
        ))}
      </ul>
      <Pager page={page.page} pages={page.pages} from={page.from} shown={page.items.length} total={page.total} onGo={page.go} />
    </div>
  );
}
