import type { KnownFigure, KnownFigures } from '../../../../lib/report/indices/known-figures';
import type { IndicatorId } from '../../../../lib/vocabulary/indicator';

type Figures = Readonly<Partial<Record<IndicatorId, number | readonly number[]>>>;

function mapOf(figures: Figures): ReadonlyMap<IndicatorId, readonly KnownFigure[]> {
  return new Map(
    Object.entries(figures).map(([id, values]) => [
      id as IndicatorId,
      [values].flat().map((value, i) => ({
        value,
        captureId: `c${i}`,
        portal: 'https://motcua.a.gov.vn',
        screen: `Màn hình ${i + 1}`,
        row: 'Tổng số',
        column: id,
        at: '2023-06-14T15:00:00',
      })),
    ]),
  );
}

export function known(figures: Figures, national: Figures = {}): KnownFigures {
  return { figures: mapOf(figures), national: mapOf(national) };
}
