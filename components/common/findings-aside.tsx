import type { Finding } from '../../lib/check/finding';
import { FindingCard } from './finding-card';
import { useSay } from './words';

interface FindingsAsideProps {
  findings: readonly Finding[];
  onOpenDossier?(code: string): void;
}

/** What was set aside stays within reach, folded away. */
export function FindingsAside({ findings, onOpenDossier }: FindingsAsideProps) {
  const say = useSay();
  if (findings.length === 0) return null;
  return (
    <details className="card group">
      <summary>{say('waiver.aside', { n: findings.length })}</summary>
      <ul className="plain stack near">
        {findings.map((finding) => (
          <li key={finding.id}>
            <FindingCard finding={finding} {...(onOpenDossier && { onOpenDossier })} />
          </li>
        ))}
      </ul>
    </details>
  );
}
