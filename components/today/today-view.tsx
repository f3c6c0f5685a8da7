import { lazy, Suspense, useState } from 'react';
import type { Finding } from '../../lib/check/finding';
import type { Moment } from '../../lib/text/moment';
import { EmptyState } from '../common/empty-state';
import { useSay } from '../common/words';
import type { DossierEntry } from '../dossiers/dossier-line';
import { DossierList } from '../dossiers/dossier-list';
import { CountTiles, todayKinds, type TodayKind } from './count-tiles';
import { DataAge, type ReadingFacts } from './data-age';

/** Cards with equations and sources: loaded with the first look at them. */
const FindingGroups = lazy(async () => ({ default: (await import('../common/finding-groups')).FindingGroups }));

export type DossierKind = Exclude<TodayKind, 'contradictory'>;

interface TodayViewProps {
  reading: ReadingFacts;
  dossiers: Readonly<Record<DossierKind, readonly DossierEntry[]>>;
  findings: readonly Finding[];
  leftList: readonly DossierEntry[];
  dueSoonHours: number;
  now: Moment;
  current?: string | undefined;
  onOpen(key: string): void;
  onOpenCode(code: string): void;
}

/** Opens on the first count that is not zero, so that the most pressing list needs no click. */
export function TodayView(props: TodayViewProps) {
  const { reading, dossiers, findings, leftList, dueSoonHours, now, current, onOpen, onOpenCode } = props;
  const say = useSay();
  const counts = {
    overdue: dossiers.overdue.length,
    dueToday: dossiers.dueToday.length,
    dueSoon: dossiers.dueSoon.length,
    stepOverdue: dossiers.stepOverdue.length,
    stuck: dossiers.stuck.length,
    contradictory: findings.length,
  };
  const [wanted, setWanted] = useState<TodayKind>();
  const chosen = wanted ?? todayKinds.find((kind) => counts[kind] > 0) ?? 'overdue';
  const entries = chosen === 'contradictory' ? [] : dossiers[chosen];

  return (
    <div className="stack">
      <DataAge facts={reading} now={now} />
      <CountTiles counts={counts} chosen={chosen} onChoose={setWanted} />
      <section className="stack near" aria-label={say(`workspace.today.${chosen}`)}>
        <div className="stack tight">
          <h2>{say('workspace.today.list', { kind: say(`workspace.today.${chosen}`), n: counts[chosen] })}</h2>
          <p className="small quiet">{say(`workspace.today.${chosen}Means`, { n: dueSoonHours })}</p>
        </div>
        {counts[chosen] === 0 && <EmptyState title={say(`workspace.today.${chosen}None`)} />}
        {chosen === 'contradictory' && (
          <Suspense fallback={<p className="quiet">{say('workspace.loading')}</p>}>
            <FindingGroups findings={findings} onOpenDossier={onOpenCode} />
          </Suspense>
        )}
        {entries.length > 0 && (
          <DossierList
            key={chosen}
            label={say(`workspace.today.${chosen}`)}
            entries={entries}
            now={now}
            current={current}
            onOpen={onOpen}
          />
        )}
      </section>
      {leftList.length > 0 && (
        <details className="card">
          <summary>{say('workspace.today.left', { n: leftList.length })}</summary>
          <div className="stack near">
            <p className="small quiet">{say('workspace.today.leftMeans')}</p>
            <DossierList label={say('common.leftList')} entries={leftList} now={now} current={current} onOpen={onOpen} />
          </div>
        </details>
      )}
    </div>
  );
}
