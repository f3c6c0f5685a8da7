import '../../components/charts/charts.css';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { BarChart, type Bar } from '../../components/charts/bar-chart';
import { LineChart } from '../../components/charts/line-chart';
import { Choice } from '../../components/common/labelled';
import { useWords } from '../../components/common/words';
import { WideDrawer } from '../../components/frozen/wide-drawer';
import { periodLabel } from '../../components/scores/scope-picker';
import type { Period } from '../../lib/calendar/period';
import { percent } from '../../lib/export/notice-text';
import { ratesOf, type Rates } from '../../lib/report/rollup-rates';
import type { SeriesPoint } from '../../lib/report/rollup-series';
import { targetFor, yearOf } from '../../lib/report/targets/office-targets';
import { formatNumber } from '../../lib/text/say';
import { Answer } from './answer';
import { chartGround, countedRows, lastMonths, monthSeries, unitRates, type ChartGround } from './charts-data';
import { useStored } from './use-stored';
import type { SectionProps } from './workspace';

const ON_TIME = 'dung-han';

/** Rates over time, by unit and against the target, and what is late by lĩnh vực. */
export function ChartsDrawer({ onClose, ...props }: SectionProps & { onClose(): void }) {
  const { say } = useWords();
  const { store } = props;
  const stored = useStored(useCallback(() => chartGround(store), [store]));
  return (
    <WideDrawer title={say('charts.title')} onClose={onClose}>
      <Answer of={stored}>{(ground) => <Charts {...props} ground={ground} />}</Answer>
    </WideDrawer>
  );
}

function Charts({ settings, now, ground }: SectionProps & { ground: ChartGround }) {
  const { say } = useWords();
  const months = useMemo(() => lastMonths(now), [now]);
  const units = useMemo(() => unitNames(ground, settings.unit), [ground, settings.unit]);
  const [unit, setUnit] = useState(settings.unit ?? units[0] ?? '');
  // The month that runs has no figures to be judged by yet.
  const [at, setAt] = useState(() => Math.max(0, months.findLastIndex(({ to }) => to <= now.slice(0, 10))));
  const period = months[at] ?? months.at(-1)!;
  return (
    <>
      <div className="fields">
        <Choice
          label={say('common.field.unit')}
          value={unit}
          options={[{ value: '', label: say('workspace.forms.allUnits') }, ...units.map((name) => ({ value: name, label: name }))]}
          onChange={setUnit}
        />
        <Choice
          label={say('charts.month')}
          value={String(at)}
          options={months.map((one, index) => ({ value: String(index), label: periodLabel(one, say) })).toReversed()}
          onChange={(chosen) => setAt(Number(chosen))}
        />
      </div>
      <OverTime ground={ground} unit={unit} months={months} />
      <LateByField ground={ground} unit={unit} period={period} />
      <ByUnit ground={ground} period={period} />
    </>
  );
}

function unitNames({ dossiers, reports }: ChartGround, own: string | undefined): string[] {
  const names = new Set([
    ...dossiers.flatMap(({ unit }) => unit ?? []),
    ...reports.map(({ unit }) => unit),
    ...(own === undefined ? [] : [own]),
  ]);
  return [...names].toSorted((a, b) => a.localeCompare(b, 'vi'));
}

function OverTime({ ground, unit, months }: { ground: ChartGround; unit: string; months: readonly Period[] }) {
  const { say, language } = useWords();
  const [series, setSeries] = useState<readonly SeriesPoint[]>();
  useEffect(() => {
    let gone = false;
    const pause = () => new Promise<void>((resolve) => setTimeout(resolve));
    void monthSeries(ground, unit, months, pause).then((points) => gone || setSeries(points));
    return () => void (gone = true);
  }, [ground, unit, months]);
  if (series === undefined) return <p className="quiet">{say('workspace.loading')}</p>;
  const last = months.at(-1);
  const target = last && targetFor(ground.targets, ON_TIME, unit, yearOf(last))?.atLeast;
  const points = (of: keyof Pick<Rates, 'progress' | 'onTime'>) =>
    series.map(({ period, rates, from }) => {
      const value = rates[of];
      return {
        label: periodLabel(period, say).replace(/ \(.*$/, ''),
        value: value === undefined ? undefined : value * 100,
        text: value === undefined ? '—' : percent(value, language),
        source: from === undefined ? '—' : say(`charts.from.${from}`),
      };
    });
  return (
    <>
      <LineChart
        title={say('charts.onTime')}
        head={say('charts.rate')}
        points={points('onTime')}
        {...(target !== undefined && { mark: target })}
      />
      <LineChart title={say('charts.progress')} head={say('charts.rate')} points={points('progress')} />
      {series.some(({ from }) => from === 'count') && <p className="small quiet">{say('charts.countHint')}</p>}
    </>
  );
}

function LateByField({ ground, unit, period }: { ground: ChartGround; unit: string; period: Period }) {
  const { say, language } = useWords();
  const bars = useMemo(
    () =>
      countedRows(ground, period, 'field', unit)
        .flatMap(({ label, figures }): Bar[] => {
          const { late } = ratesOf(figures);
          return late === undefined || late > 0
            ? [{ label, value: late, text: late === undefined ? '—' : formatNumber(late, language) }]
            : [];
        })
        .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0)),
    [ground, period, unit, language],
  );
  if (bars.length === 0) return <p className="small quiet">{say('charts.noLate', { period: periodLabel(period, say) })}</p>;
  const head = { label: say('common.rowsAre.field'), value: say('charts.lateCount') };
  return <BarChart title={say('charts.lateByField', { period: periodLabel(period, say) })} head={head} bars={bars} />;
}

function ByUnit({ ground, period }: { ground: ChartGround; period: Period }) {
  const { say, language } = useWords();
  const units = useMemo(() => unitRates(ground, period), [ground, period]);
  if (units.length < 2) return null;
  const target = targetFor(ground.targets, ON_TIME, '', yearOf(period))?.atLeast;
  const rate = target === undefined ? '' : `${formatNumber(target, language)}%`;
  const mark = target === undefined ? {} : { mark: { value: target, text: say('charts.markIs', { rate }) } };
  return (
    <>
      {(['onTime', 'progress'] as const).map((of) => (
        <BarChart
          key={of}
          title={say(`charts.byUnit.${of}`, { period: periodLabel(period, say) })}
          head={{ label: say('common.rowsAre.unit'), value: say('charts.rate') }}
          bars={units.map(({ label, rates }): Bar => {
            const value = rates[of];
            return {
              label,
              value: value === undefined ? undefined : value * 100,
              text: value === undefined ? '—' : percent(value, language),
            };
          })}
          most={100}
          {...(of === 'onTime' && mark)}
        />
      ))}
    </>
  );
}
