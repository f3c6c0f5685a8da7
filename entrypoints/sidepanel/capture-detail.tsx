import { useCallback, useEffect, useMemo, useRef } from 'react';
import { FindingList } from '../../components/common/finding-list';
import { Icon } from '../../components/common/icon';
import { Notice } from '../../components/common/notice';
import { momentText, periodText } from '../../lib/calendar/say-moment';
import { ageOf } from '../../components/common/time-span';
import { useSay } from '../../components/common/words';
import { hostOf } from '../../components/dossiers/dossier-filters';
import { ComparisonView } from '../../components/figures/comparison-view';
import { ConfirmPeriod } from '../../components/figures/confirm-period';
import { FigureSheet } from '../../components/figures/figure-sheet';
import { marksOf } from '../../components/figures/marks-of';
import type { Finding } from '../../lib/check/finding';
import { completeListFor } from '../../lib/store/captures';
import { confirmPeriod } from '../../lib/store/confirm-period';
import type { FigureRecord } from '../../lib/store/schema';
import { compareWithCount } from './comparison';
import type { FigureGround } from './figures-section';
import { offeredPeriod } from './offered-period';
import { useStored } from './use-stored';
import type { SectionProps } from './workspace';

interface CaptureDetailProps extends SectionProps, FigureGround {
  capture: FigureRecord;
  findings: readonly Finding[];
  onClose(): void;
}

export function CaptureDetail({ store, settings, now, capture, findings, dossiers, fields, onOpen, onClose }: CaptureDetailProps) {
  const say = useSay();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { portal, screen, unit, period, periodFrom, lastSeen, table } = capture;

  const { from, to } = period ?? { from: undefined, to: undefined };
  const query = useCallback(async () => {
    if (from === undefined || to === undefined) return undefined;
    return completeListFor(store, { portal, period: { from, to }, ...(unit !== undefined && { unit }) });
  }, [store, portal, unit, from, to]);
  const list = useStored(query);
  const listComplete = list.state === 'here' && list.value !== undefined;
  const ofPortal = useMemo(() => dossiers.filter((dossier) => dossier.portal === portal), [dossiers, portal]);
  const comparison = useMemo(
    () => compareWithCount(capture, { dossiers: ofPortal, fieldsByProcedure: fields, listComplete, unit: unit ?? settings.unit ?? '' }),
    [capture, ofPortal, fields, listComplete, unit, settings.unit],
  );
  const marks = useMemo(() => marksOf(findings, capture.id), [findings, capture.id]);
  const filter = Object.entries(capture.filter).map(([name, value]) => `${name}: ${value}`);

  return (
    <div className="stack">
      <div className="row spread" style={{ flexWrap: 'nowrap', alignItems: 'flex-start' }}>
        <h2 tabIndex={-1} ref={title}>
          {screen}
        </h2>
        <button type="button" className="button bare" onClick={onClose}>
          <Icon name="back" />
          {say('workspace.dossier.back')}
        </button>
      </div>
      <div className="stack tight">
        <p>{unit ?? say('workspace.figures.unitUnknown')}</p>
        {period !== undefined && (
          <p>
            {say('workspace.figures.periodIs', { period: periodText(period) })}
            {periodFrom !== undefined && <span className="quiet"> ({say(`workspace.figures.periodFrom.${periodFrom}`)})</span>}
          </p>
        )}
        {filter.length > 0 && <p className="small quiet">{say('workspace.figures.filter', { filter: filter.join('; ') })}</p>}
        <p className="small quiet">
          {say('workspace.figures.read', { at: momentText(lastSeen), age: ageOf(lastSeen, now), host: hostOf(portal) })}
        </p>
      </div>
      {period === undefined && (
        <ConfirmPeriod offer={offeredPeriod(capture)} onConfirm={(confirmed) => void confirmPeriod(store, capture.id, confirmed)} />
      )}
      <FigureSheet table={table} marks={marks} />
      <section className="stack near" aria-label={say('workspace.figures.findings')}>
        <h3>{say('workspace.figures.findings')}</h3>
        {findings.length === 0 ? (
          <Notice tone="good">
            <p>{say('workspace.figures.ok')}</p>
          </Notice>
        ) : (
          <FindingList findings={findings} />
        )}
      </section>
      <ComparisonView comparison={comparison} onOpenCode={(code) => onOpen(`${portal}|${code}`)} />
    </div>
  );
}
