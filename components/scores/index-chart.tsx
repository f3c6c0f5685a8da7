import { periodName } from '../../lib/calendar/period-rule';
import { periodText } from '../../lib/calendar/say-moment';
import type { SeriesPoint } from '../../lib/report/indices/evaluate';
import type { IndexDefinition } from '../../lib/report/indices/outcome';
import { formatNumber } from '../../lib/text/say';
import { LinePlot, type PlotPoint } from '../charts/line-plot';
import { TableBehind } from '../charts/table-behind';
import { useWords } from '../common/words';
import { rateText, pointsText } from './score-text';

interface IndexChartProps {
  index: IndexDefinition;
  series: readonly SeriesPoint[];
  /** Percent. */
  target: number | undefined;
}

/** The index from period to period as a line, and behind it the table it was drawn from. A period that is not known breaks the line. */
export function IndexChart({ index, series, target }: IndexChartProps) {
  const { say, language } = useWords();
  const asRate = series.some(({ outcome }) => outcome.ratio !== undefined);
  const names = series.map(({ period }) => {
    const name = periodName(period);
    return name === undefined ? periodText(period) : say(name);
  });
  const points = series.map(({ outcome: { ratio, points: scored } }, at): PlotPoint => {
    const label = names[at] ?? '';
    if (asRate)
      return { label, value: ratio === undefined ? undefined : ratio * 100, text: ratio === undefined ? '—' : rateText(ratio, language) };
    const value = scored !== undefined && scored.low === scored.high ? scored.low : undefined;
    return { label, value, text: scored === undefined ? '—' : pointsText(scored, language) };
  });
  const title = say('scores.chartOf', { name: say(`index.${index.id}.title`) });
  const axis = (value: number) => (asRate ? `${formatNumber(value, language)}%` : formatNumber(value, language));

  return (
    <figure className="stack near" style={{ margin: 0 }}>
      {points.filter(({ value }) => value !== undefined).length > 1 && (
        <LinePlot
          title={title}
          points={points}
          most={asRate ? 100 : (index.max ?? 2)}
          mark={asRate ? target : undefined}
          axis={axis}
          width={320}
          height={128}
        />
      )}
      <TableBehind
        summary={say('scores.tableBehind', { count: series.length })}
        title={title}
        heads={[say('common.period'), say(asRate ? 'scores.rate' : 'scores.pointsHead'), say('scores.outOf')]}
        rows={points.map(({ label, text }, at) => [
          label,
          text,
          (series[at]?.outcome.used ?? []).map(({ value }) => formatNumber(value, language)).join(' · '),
        ])}
      />
    </figure>
  );
}
