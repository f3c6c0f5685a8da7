import { momentText } from '../../lib/calendar/say-moment';
import type { SeriesPoint } from '../../lib/report/indices/evaluate';
import type { KnownFigure } from '../../lib/report/indices/known-figures';
import type { IndexDefinition, Outcome, UsedAmount } from '../../lib/report/indices/outcome';
import type { OfficeTarget } from '../../lib/report/targets/office-targets';
import { formatNumber } from '../../lib/text/say';
import { Notice } from '../common/notice';
import { useWords } from '../common/words';
import { hostOf } from '../dossiers/dossier-filters';
import { IndexChart } from './index-chart';
import { MarkField } from './mark-field';

interface IndexDetailProps {
  index: IndexDefinition;
  outcome: Outcome;
  target: OfficeTarget | undefined;
  given: number | undefined;
  series: readonly SeriesPoint[];
  onMark(points: number | undefined): void;
}

/** Formula, the figures that went into it and where they stand, what is missing, and the same index over time. */
export function IndexDetail({ index, outcome, target, given, series, onMark }: IndexDetailProps) {
  const { say, language } = useWords();
  const { used, missing, notes, points } = outcome;
  const certain = points !== undefined && points.low === points.high;
  return (
    <div className="stack near">
      <dl className="facts small">
        <dt>{say('scores.formula')}</dt>
        <dd>{say(`index.${index.id}.formula`)}</dd>
        {used.map((amount) => (
          <Amount key={amount.amount} {...amount} />
        ))}
        {target !== undefined && (
          <>
            <dt>{say('scores.target')}</dt>
            <dd>
              {say('scores.targetIs', { rate: formatNumber(target.atLeast, language), year: String(target.year) })}
              {target.decision !== '' && <span className="quiet"> · {target.decision}</span>}
            </dd>
          </>
        )}
        <dt>{say('scores.source')}</dt>
        <dd>{index.source}</dd>
      </dl>
      {missing.length > 0 && (
        <Notice tone="note">
          {missing.map((lack, i) => (
            <p key={i} className="small">
              {say(lack)}
            </p>
          ))}
        </Notice>
      )}
      {notes.map((note) => (
        <p key={note.id} className="small quiet">
          {say(note)}
        </p>
      ))}
      {index.max !== undefined && !certain && (
        <MarkField low={points?.low ?? 0} high={points?.high ?? index.max} given={given} onMark={onMark} />
      )}
      {series.length > 0 && <IndexChart index={index} series={series} target={target?.atLeast} />}
    </div>
  );
}

function Amount({ amount, value, figures }: UsedAmount) {
  const { say, language } = useWords();
  return (
    <>
      <dt>{say(`index.amount.${amount}`)}</dt>
      <dd>
        <span className="figure strong">{formatNumber(value, language)}</span>
        {figures.length > 1 && <span className="figure"> = {figures.map((one) => formatNumber(one.value, language)).join(' + ')}</span>}
        {placesOf(figures).map((place) => (
          <Place key={`${place.captureId} ${place.row}`} {...place} />
        ))}
      </dd>
    </>
  );
}

interface FigurePlace extends Omit<KnownFigure, 'column' | 'value'> {
  columns: readonly string[];
}

/** Figures of one row of one screen are named together. */
function placesOf(figures: readonly KnownFigure[]): FigurePlace[] {
  const places = new Map<string, FigurePlace>();
  for (const { column, value: _value, ...place } of figures) {
    const key = `${place.captureId} ${place.row}`;
    places.set(key, { ...place, columns: [...(places.get(key)?.columns ?? []), column] });
  }
  return [...places.values()];
}

function Place({ screen, portal, row, columns, at }: FigurePlace) {
  const { say } = useWords();
  const column = columns.map((one) => `“${one}”`).join(', ');
  return <div className="quiet">{say('scores.place', { screen, host: hostOf(portal), row, column, at: momentText(at) })}</div>;
}
