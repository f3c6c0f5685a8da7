import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Finding, Severity } from '../../lib/check/finding';
import { FindingCard } from '../common/finding-card';
import { FindingsAside } from '../common/findings-aside';
import { SeverityBadge } from '../common/severity-badge';
import { useWaived } from '../common/waiving';
import { useSay } from '../common/words';
import type { TextRepair } from './repair-of';

/** So many cards are drawn at first: a text that is wrong throughout must not hold up the page. */
const FIRST = 60;

const severities: readonly Severity[] = ['block', 'warn', 'note'];

interface ReportFindingsProps {
  /** In the order of the text. */
  findings: readonly Finding[];
  /** Of findings whose place has been edited since. */
  edited: ReadonlySet<string>;
  chosen: string | undefined;
  /** The one change that would mend a finding. */
  repairOf(finding: Finding): TextRepair | undefined;
  onShow(finding: Finding): void;
  onRepair(repair: TextRepair): void;
}

/** The findings of a text beside it: from a finding to its place, and the one in focus where the cursor stands. */
export function ReportFindings({ findings, edited, chosen, repairOf, onShow, onRepair }: ReportFindingsProps) {
  const say = useSay();
  const { active, aside } = useWaived(findings);
  const [all, setAll] = useState(false);
  const at = active.findIndex(({ id }) => id === chosen);
  const shown = all || at >= FIRST ? active : active.slice(0, FIRST);
  return (
    <div className="stack near">
      {active.length > 0 && (
        <ul className="plain row" aria-label={say('prose.counts')}>
          {severities.map((severity) => {
            const n = active.filter((finding) => finding.severity === severity).length;
            return (
              n > 0 && (
                <li key={severity} className="row">
                  <span className="figure strong">{say('common.number', { n })}</span>
                  <SeverityBadge severity={severity} />
                </li>
              )
            );
          })}
        </ul>
      )}
      <ul className="plain stack near">
        {shown.map((finding) => (
          <Placed
            key={finding.id}
            finding={finding}
            edited={edited.has(finding.id)}
            chosen={finding.id === chosen}
            repair={repairOf(finding)}
            onShow={onShow}
            onRepair={onRepair}
          />
        ))}
      </ul>
      {shown.length < active.length && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          {say('prose.more', { n: active.length - shown.length })}
        </button>
      )}
      <FindingsAside findings={aside} />
    </div>
  );
}

interface PlacedProps {
  finding: Finding;
  edited: boolean;
  chosen: boolean;
  repair: TextRepair | undefined;
  onShow(finding: Finding): void;
  onRepair(repair: TextRepair): void;
}

function Placed({ finding, edited, chosen, repair, onShow, onRepair }: PlacedProps) {
  const say = useSay();
  const item = useRef<HTMLLIElement>(null);
  // Where text and findings stand one below the other, following the cursor would take the text away from under it.
  useEffect(() => {
    if (chosen && matchMedia('(min-width: 720px)').matches) item.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <li ref={item} className={chosen ? 'placed chosen' : 'placed'} aria-current={chosen ? 'true' : undefined}>
      <FindingCard
        finding={finding}
        above={
          <>
            {finding.quote !== undefined && <blockquote>{withFigures(finding.quote, finding)}</blockquote>}
            {edited ? (
              <p className="small quiet">{say('prose.edited')}</p>
            ) : (
              <div className="row">
                <button type="button" className="link small" onClick={() => onShow(finding)}>
                  {say('prose.show')}
                </button>
                {repair !== undefined && (
                  <button type="button" className="link small" onClick={() => onRepair(repair)}>
                    {say('prose.repair', { from: repair.from, to: repair.to })}
                  </button>
                )}
              </div>
            )}
          </>
        }
      />
    </li>
  );
}

/** The words of the report with the figures in them made plain; a figure that they hold twice is shown where it stands first. */
function withFigures(quote: string, { figures }: Finding): ReactNode[] {
  const spots = figures
    .map(({ raw }) => ({ from: raw === '' ? -1 : quote.indexOf(raw), length: raw.length }))
    .filter(({ from }) => from >= 0)
    .toSorted((a, b) => a.from - b.from || b.length - a.length);
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { from, length } of spots) {
    if (from < at) continue;
    parts.push(quote.slice(at, from), <strong key={from}>{quote.slice(from, from + length)}</strong>);
    at = from + length;
  }
  return [...parts, quote.slice(at)];
}
