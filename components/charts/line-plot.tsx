import { chartLine, type ChartValue } from './chart-line';

export interface PlotPoint {
  label: string;
  value: ChartValue;
  /** The value as it is written. */
  text: string;
}

interface LinePlotProps {
  title: string;
  points: readonly PlotPoint[];
  /** The most there can be: 100 for a rate. */
  most: number;
  /** A line across, e.g. the target. */
  mark?: number | undefined;
  /** How a value of the scale is written. */
  axis: (value: number) => string;
  width: number;
  height: number;
}

/** Values from period to period as a line; one that is not known breaks it. Nothing where none is known. */
export function LinePlot({ title, points, most, mark, axis, width, height }: LinePlotProps) {
  const plot = { left: 44, right: width - 8, top: 10, bottom: height - 26 };
  const line = chartLine(
    points.map(({ value }) => value),
    { ...plot, most, mark },
  );
  if (line === undefined) return null;
  const [first, last] = [points[0], points.at(-1)];
  return (
    <svg className="chart" style={{ maxWidth: width }} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
      {line.scale.map(({ value, y }) => (
        <g key={value}>
          <line className="grid" x1={plot.left} x2={plot.right} y1={y} y2={y} />
          <text x={plot.left - 6} y={y + 4} textAnchor="end">
            {axis(value)}
          </text>
        </g>
      ))}
      {line.markY !== undefined && <line className="mark" x1={plot.left} x2={plot.right} y1={line.markY} y2={line.markY} />}
      {line.runs.map((run) => (
        <polyline key={run} className="run" points={run} />
      ))}
      {line.dots.map(({ x, y, at }) => (
        <circle key={at} className="dot" cx={x} cy={y} r="3">
          <title>{`${points[at]?.label ?? ''}: ${points[at]?.text ?? ''}`}</title>
        </circle>
      ))}
      <text x={plot.left} y={height - 8}>
        {first?.label}
      </text>
      {last !== first && (
        <text x={plot.right} y={height - 8} textAnchor="end">
          {last?.label}
        </text>
      )}
    </svg>
  );
}
