import { useCallback, useMemo } from 'react';
import { useWaiving } from '../../components/common/waiving';
import { applyWaivers } from '../../lib/check/waive';
import { useSay } from '../../components/common/words';
import { TodayView } from '../../components/today/today-view';
import type { ReadingFacts } from '../../components/today/data-age';
import type { ListCapture } from '../../lib/dossier/capture';
import type { Finding } from '../../lib/check/finding';
import type { Settings } from '../../lib/settings/settings';
import { latestFigures, listCaptures } from '../../lib/store/captures';
import { allDossiers } from '../../lib/store/dossiers';
import type { Moment } from '../../lib/text/moment';
import type { DossierRecord, FigureRecord, ListRecord } from '../../lib/store/schema';
import { Answer } from './answer';
import { useFindings } from './use-findings';
import type * as FigureFindings from './figure-findings';
import { FirstSteps } from './first-steps';
import { LettersOfList } from './letters-button';
import type * as RecordFindings from './record-findings';
import { sortToday } from './today-data';
import { useStored } from './use-stored';
import type { SectionProps } from './workspace';

interface Everything {
  dossiers: DossierRecord[];
  lists: ListRecord[];
  figures: FigureRecord[];
  /** The checks of tables come when there is something to check. */
  checks: typeof FigureFindings;
  records: typeof RecordFindings;
  office: RecordFindings.OfficeFacts;
  /** Findings over more than one table. */
  between: readonly Finding[];
}

export function TodaySection(props: SectionProps) {
  const { store, settings } = props;
  const query = useCallback(async (): Promise<Everything> => {
    const [dossiers, lists, figures, checks, between, of] = await Promise.all([
      allDossiers(store),
      listCaptures(store),
      latestFigures(store),
      import('./figure-findings'),
      import('./between-findings').then(({ betweenFindings }) => betweenFindings(store, settings)),
      import('./record-findings').then(async (records) => ({ records, office: await records.officeFacts() })),
    ]);
    return { dossiers, lists, figures, checks, between, ...of };
  }, [store, settings]);
  const stored = useStored(query);
  return <Answer of={stored}>{(everything) => <Today {...props} {...everything} />}</Answer>;
}

function Today({ dossiers, lists, figures, checks, between, records, office, settings, now, onOpen }: SectionProps & Everything) {
  const { dueSoonHours } = settings;
  const say = useSay();
  const checkedAt = fiveMinutes(now);
  const waivers = useWaiving()?.waivers;
  const slices = useCallback(
    () => findingSlices({ dossiers, figures, checks, records, office }, settings, checkedAt),
    [dossiers, figures, checks, records, office, settings, checkedAt],
  );
  const found = useFindings(slices);
  const findings = useMemo(() => found && applyWaivers([...found, ...between], waivers), [found, between, waivers]);
  const today = useMemo(() => findings && sortToday(dossiers, findings), [dossiers, findings]);
  const leftList = useMemo(
    () => dossiers.filter(({ open, leftListAt }) => open === 1 && leftListAt !== undefined).map((dossier) => ({ dossier })),
    [dossiers],
  );
  const keys = useMemo(() => new Map(dossiers.map(({ code, key }) => [code, key])), [dossiers]);
  const reading = readingFacts(lists, figures);
  if (reading === undefined) return <FirstSteps />;
  if (findings === undefined || today === undefined) return <p className="quiet">{say('workspace.loading')}</p>;
  const paper = { say, settings, now, lastRead: reading.lastRead, reading };

  return (
    <TodayView
      reading={reading}
      dossiers={today.dossiers}
      findings={today.contradictory}
      leftList={leftList}
      dueSoonHours={dueSoonHours}
      groupByHandler={settings.groupByHandler}
      now={now}
      onOpen={onOpen}
      onOpenCode={(code) => {
        const key = keys.get(code);
        if (key !== undefined) onOpen(key);
      }}
      onCopy={async (list) => (await import('./today-files')).copyToday(list, paper)}
      onExport={async (list) => (await import('./today-files')).exportToday(list, findings, paper)}
      more={LettersOfList}
      onPrint={async (list) => (await import('./today-print')).printDossiers(list, paper)}
      onPrintFindings={async () => (await import('./today-print')).printFindings(today.contradictory, paper)}
      onExportFindings={async () => (await import('./today-files')).exportFindings(today.contradictory, paper)}
    />
  );
}

/** Everything that is found, a little at a time. */
function* findingSlices(
  { dossiers, figures, checks, records, office }: Omit<Everything, 'lists' | 'between'>,
  settings: Settings,
  at: Moment,
): Generator<readonly Finding[]> {
  yield* records.recordFindingSlices(dossiers, office, settings, at);
  for (const capture of figures) yield checks.figureFindings(capture, settings.rulesOff);
}

/** Checking ten thousand dossiers takes a moment: not every minute. */
function fiveMinutes(now: Moment): Moment {
  return `${now.slice(0, 15)}${now.slice(15, 16) < '5' ? '0' : '5'}:00`;
}

/** Lists come newest first: the first of each list is its latest reading. A page read by itself claims no completeness. */
function readingFacts(lists: readonly ListRecord[], figures: readonly FigureRecord[]): ReadingFacts | undefined {
  const lastRead = [lists[0]?.lastSeen, figures[0]?.lastSeen]
    .filter((at) => at !== undefined)
    .toSorted()
    .at(-1);
  if (lastRead === undefined) return undefined;
  const latest = new Map<string, ListCapture>();
  for (const list of lists) if (!latest.has(list.list)) latest.set(list.list, list);
  const screens = new Set(
    [...latest.values()].filter(({ completeness }) => completeness.complete).map(({ portal, screen }) => `${portal} ${screen}`),
  );
  const incomplete = [...latest.values()].filter(
    ({ completeness, portal, screen }) => !completeness.complete && !screens.has(`${portal} ${screen}`),
  );
  return { lastRead, incomplete };
}
