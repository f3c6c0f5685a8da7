import { useWords } from '../common/words';
import { formatNumber } from '../../lib/text/say';
import { TableBehind } from './table-behind';

export interface Bar {
  label: string;
  value: number | undefined;
  /** The value as it is written. */
  text: string;
}

interface BarChartProps {
  title: string;
  head: { label: string; value: string };
  bars: readonly Bar[];
  /** The most there can be; absent: the greatest of the values. */
  most?: number;
  /** A line down, e.g. the target. */
  mark?: { value: number; text: string };
}

const WIDTH = 480;
const [LEFT, RIGHT, ROW, THICK] = [168, 424, 22, 12] as const;
/** More bars are no picture; the table has them all. */
const MOST_BARS = 40;

/** Lying bars with names at their left, and behind them the table they were drawn from. */
export function BarChart({ title, head, bars, most, mark }: BarChartProps) {
  const { say, language } = useWords();
  const shown = bars.slice(0, MOST_BARS);
  const greatest = most ?? Math.max(1, ...bars.map(({ value }) => value ?? 0));
  const x = (value: number): number => LEFT + ((RIGHT - LEFT) * Math.min(Math.max(value, 0), greatest)) / greatest;
  const height = shown.length * ROW + 8;
  return (
    <figure className="stack near" style={{ margin: 0 }}>
      <figcaption className="strong">{title}</figcaption>
      <svg className="chart bars" style={{ maxWidth: WIDTH }} viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={title}>
        {shown.map(({ label, value, text }, at) => (
          <g key={label}>
            <title>{`${label}: ${text}`}</title>
            <text x={LEFT - 6} y={at * ROW + 17} textAnchor="end">
              {short(label)}
            </text>
            {value !== undefined && <rect className="bar" x={LEFT} y={at * ROW + 7} width={Math.max(1, x(value) - LEFT)} height={THICK} />}
            <text x={(value === undefined ? LEFT : x(value)) + 4} y={at * ROW + 17}>
              {text}
            </text>
          </g>
        ))}
        {mark !== undefined && <line className="mark" x1={x(mark.value)} x2={x(mark.value)} y1={2} y2={height - 2} />}
      </svg>
      {mark !== undefined && <p className="small quiet">{mark.text}</p>}
      {bars.length > shown.length && <p className="small quiet">{say('charts.more', { n: bars.length - shown.length })}</p>}
      <TableBehind
        summary={say('charts.table', { n: bars.length })}
        title={title}
        heads={[head.label, head.value, ...(mark === undefined ? [] : [say('charts.target')])]}
        rows={bars.map(({ label, text }) => [label, text, ...(mark === undefined ? [] : [`${formatNumber(mark.value, language)}%`])])}
      />
    </figure>
  );
}

const LONGEST = 24;

function short(label: string): string {
  return label.length > LONGEST ? `${label.slice(0, LONGEST - 1).trimEnd()}…` : label;
}
