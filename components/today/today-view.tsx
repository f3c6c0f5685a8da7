import { lazy, Suspense, useState, type ComponentType } from 'react';
import type { Finding } from '../../lib/check/finding';
import { noWish } from '../../lib/dossier/today-list';
import type { Moment } from '../../lib/text/moment';
import { useWaived } from '../common/waiving';
import { useSay } from '../common/words';
import type { DossierEntry } from '../dossiers/dossier-line';
import { DossierList } from '../dossiers/dossier-list';
import { CountTiles, todayKinds, type TodayKind } from './count-tiles';
import { DataAge, isOld, type ReadingFacts } from './data-age';
import { NothingToday } from './nothing-today';
import type { ShownList } from './today-dossiers';

const TodayActions = lazy(async () => ({ default: (await import('./today-actions')).TodayActions }));

/** Cards with equations and sources: loaded with the first look at them. */
const FindingGroups = lazy(async () => ({ default: (await import('../common/finding-groups')).FindingGroups }));

/** Asked for at once, beside the answer of the store: the counts stand there first, the list right after. */
const listOfToday = import('./today-dossiers');
const TodayDossiers = lazy(async () => ({ default: (await listOfToday).TodayDossiers }));

export type DossierKind = Exclude<TodayKind, 'contradictory'>;

interface TodayViewProps {
  reading: ReadingFacts;
  dossiers: Readonly<Record<DossierKind, readonly DossierEntry[]>>;
  findings: readonly Finding[];
  leftList: readonly DossierEntry[];
  dueSoonHours: number;
  /** The office keeps handlers and wants lists by them. */
  groupByHandler?: boolean;
  now: Moment;
  current?: string | undefined;
  onOpen(key: string): void;
  onOpenCode(code: string): void;
  onCopy(list: ShownList): Promise<{ copied: boolean; text: string }>;
  onExport(list: ShownList): Promise<string>;
  onPrint(list: ShownList): Promise<void>;
  onExportFindings(): Promise<string>;
  onPrintFindings(): Promise<void>;
  /** More that can be done with the dossiers shown: buttons beside the others. */
  more?: ComponentType<{ list: ShownList }>;
}

/** Opens on the first count that is not zero, so that the most pressing list needs no click. */
export function TodayView(props: TodayViewProps) {
  const { reading, dossiers, findings, leftList, dueSoonHours, now, current, onOpen, onOpenCode } = props;
  const say = useSay();
  const { active, aside } = useWaived(findings);
  const counts = {
    overdue: dossiers.overdue.length,
    dueToday: dossiers.dueToday.length,
    dueSoon: dossiers.dueSoon.length,
    stepOverdue: dossiers.stepOverdue.length,
    stuck: dossiers.stuck.length,
    contradictory: active.length,
  };
  const [wanted, setWanted] = useState<TodayKind>();
  const [wish, setWish] = useState(noWish);
  const chosen = wanted ?? todayKinds.find((kind) => counts[kind] > 0) ?? 'overdue';
  const name = say(`workspace.today.${chosen}`);

  return (
    <div className="stack">
      <DataAge facts={reading} now={now} />
      <CountTiles counts={counts} chosen={chosen} onChoose={setWanted} />
      <section className="stack near" aria-label={name}>
        <div className="stack tight">
          <h2>{say('workspace.today.list', { kind: name, n: counts[chosen] })}</h2>
          <p className="small quiet">{say(`workspace.today.${chosen}Means`, { n: dueSoonHours })}</p>
        </div>
        {counts[chosen] === 0 && <NothingToday kind={chosen} counts={counts} old={isOld(reading, now)} onChoose={setWanted} />}
        <Suspense fallback={<p className="quiet">{say('workspace.loading')}</p>}>
          {chosen === 'contradictory' && active.length + aside.length > 0 && (
            <>
              <div className="toolbar">
                <TodayActions list={name} count={findings.length} onExport={props.onExportFindings} onPrint={props.onPrintFindings} />
              </div>
              <FindingGroups findings={findings} onOpenDossier={onOpenCode} />
            </>
          )}
          {chosen !== 'contradictory' && counts[chosen] > 0 && (
            <TodayDossiers
              key={chosen}
              label={name}
              entries={dossiers[chosen]}
              wish={wish}
              groupByHandler={props.groupByHandler === true}
              now={now}
              current={current}
              onWish={setWish}
              onOpen={onOpen}
              onCopy={props.onCopy}
              onExport={props.onExport}
              onPrint={props.onPrint}
              more={props.more}
            />
          )}
        </Suspense>
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
