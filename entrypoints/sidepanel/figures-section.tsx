import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { EmptyState } from '../../components/common/empty-state';
import { useWaiving } from '../../components/common/waiving';
import { useSay } from '../../components/common/words';
import { CaptureList } from '../../components/figures/capture-list';
import type { Finding } from '../../lib/check/finding';
import { applyWaivers, isActive } from '../../lib/check/waive';
import { latestFigures } from '../../lib/store/captures';
import { allDossiers } from '../../lib/store/dossiers';
import { procedureFields } from '../../lib/store/procedure-fields';
import type { FigureRecord } from '../../lib/store/schema';
import { Answer } from './answer';
import { CaptureDetail } from './capture-detail';
import { betweenFindings } from './between-findings';
import { figureFindings } from './figure-findings';
import { FigureTabs } from './figure-tabs';
import { useStored } from './use-stored';
import type { SectionProps } from './workspace';

const FileReading = lazy(async () => ({ default: (await import('./file-reading')).FileReading }));

/** What a capture is compared with; loaded once for all of them. */
export interface FigureGround {
  captures: FigureRecord[];
  dossiers: Awaited<ReturnType<typeof allDossiers>>;
  fields: Map<string, string>;
  /** Findings over more than one capture. */
  between: readonly Finding[];
}

export function FiguresSection(props: SectionProps) {
  const { store, settings } = props;
  const query = useCallback(async (): Promise<FigureGround> => {
    const [captures, dossiers, fields, between] = await Promise.all([
      latestFigures(store),
      allDossiers(store),
      procedureFields(store),
      betweenFindings(store, settings),
    ]);
    return { captures, dossiers, fields, between };
  }, [store, settings]);
  const stored = useStored(query);
  return (
    <div className="stack">
      <Suspense fallback={null}>
        <FileReading {...props} />
      </Suspense>
      <Answer of={stored}>
        {(ground) =>
          ground.captures.length === 0 ? (
            <Figures {...props} {...ground} />
          ) : (
            <FigureTabs captures={ground.captures} settings={props.settings}>
              <Figures {...props} {...ground} />
            </FigureTabs>
          )
        }
      </Answer>
    </div>
  );
}

function Figures(props: SectionProps & FigureGround) {
  const say = useSay();
  const { captures, between, settings } = props;
  const [wanted, setWanted] = useState<string>();
  const waivers = useWaiving()?.waivers;
  const findings = useMemo(
    () =>
      new Map(
        captures.map((capture) => {
          const shared = between.filter(({ figures }) => figures.some(({ source }) => source.captureId === capture.id));
          return [capture.id, applyWaivers([...figureFindings(capture, settings.rulesOff), ...shared], waivers)];
        }),
      ),
    [captures, between, settings.rulesOff, waivers],
  );
  const open = captures.find(({ id }) => id === wanted);

  if (captures.length === 0) {
    return (
      <EmptyState title={say('workspace.figures.emptyTitle')}>
        <p>{say('workspace.figures.emptyHint')}</p>
      </EmptyState>
    );
  }
  const entries = captures.map((capture) => ({
    id: capture.id,
    portal: capture.portal,
    screen: capture.screen,
    ...(capture.unit !== undefined && { unit: capture.unit }),
    ...(capture.period !== undefined && { period: capture.period }),
    at: capture.lastSeen,
    rows: capture.table.rows.length,
    wrong: (findings.get(capture.id) ?? []).filter((finding) => finding.severity !== 'note' && isActive(finding)).length,
  }));
  return (
    <div className={open === undefined ? 'beside' : 'beside open narrowmain flow'}>
      <div className="main stack near">
        {open === undefined && <p className="small quiet">{say('workspace.figures.choose')}</p>}
        <CaptureList captures={entries} current={wanted} onOpen={setWanted} />
      </div>
      {open !== undefined && (
        <div className="aside">
          <CaptureDetail
            key={open.id}
            {...props}
            capture={open}
            findings={findings.get(open.id) ?? []}
            onClose={() => setWanted(undefined)}
          />
        </div>
      )}
    </div>
  );
}
