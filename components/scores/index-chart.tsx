import { periodName } from '../../lib/calendar/period-rule';
import { periodText } from '../../lib/calendar/say-moment';
import type { SeriesPoint } from '../../lib/report/indices/evaluate';
import type { IndexDefinition } from '../../lib/report/indices/outcome';
import { formatNumber } from '../../lib/text/say';
import { useWords } from '../common/words';
import { chartLine, type ChartValue } from './chart-line';
import { rateText, pointsText } from './score-text';

interface IndexChartProps {
  index: IndexDefinition;
  series: readonly SeriesPoint[];
  /** Percent. */
  target: number | undefined;
}

const [WIDTH, HEIGHT] = [320, 128];
const PLOT = { left: 44, right: 312, top: 10, bottom: 102 };

/** The index from period to period as a line, and behind it the table it was drawn from. A period that is not known breaks the line. */
export function IndexChart({ index, series, target }: IndexChartProps) {
  const { say, language } = useWords();
  const asRate = series.some(({ outcome }) => outcome.ratio !== undefined);
  const names = series.map(({ period }) => {
    const name = periodName(period);
    return name === undefined ? periodText(period) : say(name);
  });
  const values = series.map(({ outcome }): ChartValue => {
    if (asRate) return outcome.ratio === undefined ? undefined : outcome.ratio * 100;
    const { points } = outcome;
    return points !== undefined && points.low === points.high ? points.low : undefined;
  });
  const text = (value: ChartValue, at: number) => {
    const { ratio, points } = series[at]?.outcome ?? {};
    if (asRate) return value === undefined || ratio === undefined ? '—' : rateText(ratio, language);
    return points === undefined ? '—' : pointsText(points, language);
  };
  const title = say('scores.chartOf', { name: say(`index.${index.id}.title`) });
  const line = chartLine(values, { ...PLOT, most: asRate ? 100 : (index.max ?? 2), mark: asRate ? target : undefined });
  const axis = (value: number) => (asRate ? `${formatNumber(value, language)}%` : formatNumber(value, language));

  return (
    <figure className="stack near" style={{ margin: 0 }}>
      {line !== undefined && values.filter((value) => value !== undefined).length > 1 && (
        <svg className="score-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title}>
          {line.scale.map(({ value, y }) => (
            <g key={value}>
              <line className="grid" x1={PLOT.left} x2={PLOT.right} y1={y} y2={y} />
              <text x={PLOT.left - 6} y={y + 4} textAnchor="end">
                {axis(value)}
              </text>
            </g>
          ))}
          {line.markY !== undefined && <line className="mark" x1={PLOT.left} x2={PLOT.right} y1={line.markY} y2={line.markY} />}
          {line.runs.map((run) => (
            <polyline key={run} className="run" points={run} />
          ))}
          {line.dots.map(({ x, y, at }) => (
            <circle key={at} className="dot" cx={x} cy={y} r="3">
              <title>{`${names[at] ?? ''}: ${text(values[at], at)}`}</title>
            </circle>
          ))}
          {[0, series.length - 1].map((at) => (
            <text key={at} x={at === 0 ? PLOT.left : PLOT.right} y={HEIGHT - 8} textAnchor={at === 0 ? 'start' : 'end'}>
              {names[at]}
            </text>
          ))}
        </svg>
      )}
      <details>
        <summary className="small">{say('scores.tableBehind', { count: series.length })}</summary>
        <div className="sheet">
          <table>
            <caption className="unseen">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{say('common.period')}</th>
                <th scope="col">{say(asRate ? 'scores.rate' : 'scores.pointsHead')}</th>
                <th scope="col">{say('scores.outOf')}</th>
              </tr>
            </thead>
            <tbody>
              {series.map(({ outcome }, at) => (
                <tr key={names[at]}>
                  <th scope="row">{names[at]}</th>
                  <td className="amount">{text(values[at], at)}</td>
                  <td className="amount">{outcome.used.map(({ value }) => formatNumber(value, language)).join(' · ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
