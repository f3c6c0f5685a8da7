import type { Finding } from '../../lib/check/finding';
import { FindingCard } from './finding-card';
import { FindingsAside } from './findings-aside';
import { Pager, usePaging } from './paging';
import { useWaived } from './waiving';

interface FindingListProps {
  findings: readonly Finding[];
  onOpenDossier?(code: string): void;
}

export function FindingList({ findings, onOpenDossier }: FindingListProps) {
  const { active, aside } = useWaived(findings);
  const page = usePaging(active, 20);
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
      <FindingsAside findings={aside} {...(onOpenDossier && { onOpenDossier })} />
    </div>
  );
}
