import type { KnownFigures } from '../../lib/report/indices/known-figures';
import { formatNumber } from '../../lib/text/say';
import type { IndicatorId } from '../../lib/vocabulary/indicator';
import { indicatorName } from '../../lib/vocabulary/indicator-name';
import { useWords } from '../common/words';

const PRINTED: readonly IndicatorId[] = [
  'rate.index.publicity',
  'rate.index.progress',
  'rate.index.online',
  'rate.index.payment',
  'rate.index.satisfaction',
  'rate.index.digitisation',
  'rate.index.total',
];

/** Points that a portal itself prints: they decide, whatever is computed here. One read twice and not alike is left out. */
export function PrintedScores({ known }: { known: KnownFigures }) {
  const { say, language } = useWords();
  const printed = PRINTED.flatMap((id) => {
    const figures = known.figures.get(id) ?? [];
    const [first] = figures;
    return first !== undefined && figures.every(({ value }) => value === first.value) ? [{ id, ...first }] : [];
  });
  if (printed.length === 0) return null;
  return (
    <div className="stack tight">
      <p className="small quiet">{say('scores.printed', { screen: printed[0]?.screen ?? '' })}</p>
      <dl className="facts small">
        {printed.map(({ id, value }) => (
          <div key={id} style={{ display: 'contents' }}>
            <dt>{indicatorName(id)}</dt>
            <dd className="figure strong">{formatNumber(value, language)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
