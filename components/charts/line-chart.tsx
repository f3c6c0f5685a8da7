import { formatNumber } from '../../lib/text/say';
import { useWords } from '../common/words';
import { LinePlot, type PlotPoint } from './line-plot';
import { TableBehind } from './table-behind';

export interface LinePoint extends PlotPoint {
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

/** A rate from period to period, and behind it the table it was drawn from. */
export function LineChart({ title, head, points, mark }: LineChartProps) {
  const { say, language } = useWords();
  const rate = (value: number): string => `${formatNumber(value, language)}%`;
  return (
    <figure className="stack near" style={{ margin: 0 }}>
      <figcaption className="strong">{title}</figcaption>
      {points.some(({ value }) => value !== undefined) ? (
        <LinePlot title={title} points={points} most={100} mark={mark} axis={rate} width={480} height={138} />
      ) : (
        <p className="small quiet">{say('charts.nothing')}</p>
      )}
      {mark !== undefined && <p className="small quiet">{say('charts.markIs', { rate: rate(mark) })}</p>}
      <TableBehind
        summary={say('charts.table', { n: points.length })}
        title={title}
        heads={[say('common.period'), head, say('charts.source')]}
        rows={points.map(({ label, text, source }) => [label, text, source])}
      />
    </figure>
  );
}
