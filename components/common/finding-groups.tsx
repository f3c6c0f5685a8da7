import type { Finding } from '../../lib/check/finding';
import { FindingList } from './finding-list';
import { FindingsAside } from './findings-aside';
import { groupBy } from './group-by';
import { SeverityBadge } from './severity-badge';
import { useWaived } from './waiving';
import { useSay } from './words';

/** Up to this many are read one by one; more are first told by rule. */
const FEW = 8;

interface FindingGroupsProps {
  /** Gravest first. */
  findings: readonly Finding[];
  onOpenDossier?(code: string): void;
}

/** Many findings of the same kind are one thing to know: the rule and how often; each can be opened. */
export function FindingGroups({ findings, onOpenDossier }: FindingGroupsProps) {
  const say = useSay();
  const handlers = onOpenDossier === undefined ? {} : { onOpenDossier };
  const { active, aside } = useWaived(findings);
  if (active.length <= FEW) return <FindingList findings={findings} {...handlers} />;
  const groups = groupBy(active, ({ rule, severity }) => `${severity} ${rule}`);
  return (
    <div className="stack near">
      {[...groups].map(([key, group], index) => (
        <details key={key} className="card group" open={index === 0 ? true : undefined}>
          <summary>
            <span className="strong">{say(`rule.${group[0]?.rule ?? ''}.title`)}</span>
            <span className="row">
              <span className="figure">{say('common.times', { n: group.length })}</span>
              <SeverityBadge severity={group[0]?.severity ?? 'note'} />
            </span>
          </summary>
          <FindingList findings={group} {...handlers} />
        </details>
      ))}
      <FindingsAside findings={aside} {...handlers} />
    </div>
  );
}
