import { formatNumber } from '../../lib/text/say';
import { useWords } from '../common/words';
import { chartLine } from '../scores/chart-line';

export interface LinePoint {
  label: string;
  value: number | undefined;
  text: string;
  /** Where the value comes from. */
  source: string;
}

interface LineChartProps {
  title: string;
  /** Header of the values in the table. */
  head: string;
  points: readonly LinePoint[];
  /** Percent. */
  mark?: number;
}

const [WIDTH, HEIGHT] = [480, 140];
const PLOT = { left: 44, right: 472, top: 10, bottom: 112, most: 100 };

/** A rate from period to period; one that is not known breaks the line. Behind it the table it was drawn from. */
export function LineChart({ title, head, points, mark }: LineChartProps) {
  const { say, language } = useWords();
  const line = chartLine(
    points.map(({ value }) => value),
    { ...PLOT, mark },
  );
  const first = points[0];
  const last = points.at(-1);
  return (
    <figure className="stack near" style={{ margin: 0 }}>
      <figcaption className="strong">{title}</figcaption>
      {line === undefined ? (
        <p className="small quiet">{say('charts.nothing')}</p>
      ) : (
        <svg className="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title}>
          {line.scale.map(({ value, y }) => (
            <g key={value}>
              <line className="grid" x1={PLOT.left} x2={PLOT.right} y1={y} y2={y} />
              <text x={PLOT.left - 6} y={y + 4} textAnchor="end">
                {formatNumber(value, language)}%
              </text>
            </g>
          ))}
          {line.markY !== undefined && <line className="mark" x1={PLOT.left} x2={PLOT.right} y1={line.markY} y2={line.markY} />}
          {line.runs.map((run) => (
            <polyline key={run} className="run" points={run} />
          ))}
          {line.dots.map(({ x, y, at }) => (
            <circle key={at} className="dot" cx={x} cy={y} r="3">
              <title>{`${points[at]?.label ?? ''}: ${points[at]?.text ?? ''}`}</title>
            </circle>
          ))}
          <text x={PLOT.left} y={HEIGHT - 8}>
            {first?.label}
          </text>
          {last !== first && (
            <text x={PLOT.right} y={HEIGHT - 8} textAnchor="end">
              {last?.label}
            </text>
          )}
        </svg>
      )}
      {mark !== undefined && <p className="small quiet">{say('charts.markIs', { rate: `${formatNumber(mark, language)}%` })}</p>}
      <details>
        <summary className="small">{say('charts.table', { n: points.length })}</summary>
        <div className="sheet">
          <table>
            <caption className="unseen">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{say('common.period')}</th>
                <th scope="col">{head}</th>
                <th scope="col">{say('charts.source')}</th>
              </tr>
            </thead>
            <tbody>
              {points.map(({ label, text, source }) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  <td className="amount">{text}</td>
                  <td>{source}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
