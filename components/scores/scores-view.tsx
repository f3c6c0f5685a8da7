import { useMemo, useState } from 'react';
import { samePeriod, type Period } from '../../lib/calendar/period';
import type { FigureCapture } from '../../lib/dossier/capture';
import { evaluate, indexSeries, periodsIn } from '../../lib/report/indices/evaluate';
import { indicesOf } from '../../lib/report/indices/index-registry';
import { knownFigures, sameUnit, unitsIn, type FigureScope } from '../../lib/report/indices/known-figures';
import type { IndexDefinition } from '../../lib/report/indices/outcome';
import { marksFor, targetFor, yearOf, type OfficeTargets } from '../../lib/report/targets/office-targets';
import { EmptyState } from '../common/empty-state';
import { useSay } from '../common/words';
import { IndexLine, type IndexResult } from './index-line';
import { PrintedScores } from './printed-scores';
import { ScopePicker } from './scope-picker';
import { ScoreTotal } from './score-total';

interface ScoresViewProps {
  /** Of all dossiers: none under a filter that leaves some out. */
  captures: readonly FigureCapture[];
  /** The unit of this office, chosen first where it is among those read. */
  unit?: string | undefined;
  targets: OfficeTargets;
  onMark(unit: string, period: Period, index: string, points: number | undefined): void;
}

/** Online in three meanings: they stand together, under their names. */
const ONLINE: ReadonlySet<string> = new Set(['truc-tuyen-kenh', 'truc-tuyen-ket-qua', 'truc-tuyen-dvcqg']);

/** Rates against their targets, the score of 18 and QĐ 766, of one unit and one period, out of what was read. */
export function ScoresView({ captures, unit, targets, onMark }: ScoresViewProps) {
  const say = useSay();
  const units = useMemo(() => unitsIn(captures), [captures]);
  const periods = useMemo(() => periodsIn(captures), [captures]);
  const [wanted, setWanted] = useState<Partial<FigureScope>>({});
  const own = units.find((one) => unit !== undefined && sameUnit(one, { name: unit, whole: false })) ?? units[0];
  const chosenUnit = units.find((one) => wanted.unit !== undefined && sameUnit(one, wanted.unit)) ?? own;
  const period = periods.find((one) => samePeriod(one, wanted.period)) ?? periods[0];
  const { portal } = wanted;

  const known = useMemo(
    () =>
      chosenUnit === undefined || period === undefined
        ? undefined
        : knownFigures(captures, { unit: chosenUnit, period, ...(portal !== undefined && { portal }) }),
    [captures, chosenUnit, period, portal],
  );
  if (chosenUnit === undefined || period === undefined || known === undefined) {
    return (
      <EmptyState title={say('scores.emptyTitle')}>
        <p>{say('scores.emptyHint')}</p>
      </EmptyState>
    );
  }
  const scope: FigureScope = { unit: chosenUnit, period, ...(portal !== undefined && { portal }) };
  const given = marksFor(targets, chosenUnit.name, period);
  const year = yearOf(period);
  const results = (set: IndexDefinition['set']): IndexResult[] =>
    indicesOf(set).map((index) => ({
      index,
      outcome: evaluate(index, known),
      target: targetFor(targets, index.id, chosenUnit.name, year),
    }));
  const line = (result: IndexResult) => (
    <IndexLine
      key={`${result.index.id} ${period.to} ${chosenUnit.name}`}
      {...result}
      given={given}
      series={() => indexSeries(result.index, captures, scope)}
      onMark={(points) => onMark(chosenUnit.name, period, result.index.id, points)}
    />
  );
  const rates = results('rate');

  return (
    <div className="stack">
      <ScopePicker units={units} periods={periods} portals={portalsOf(captures)} scope={scope} onChange={setWanted} />
      <section className="card stack near" aria-label={say('scores.rates')}>
        <h3>{say('scores.rates')}</h3>
        <ul className="plain scores">{rates.filter(({ index }) => !ONLINE.has(index.id)).map(line)}</ul>
      </section>
      <section className="card stack near" aria-label={say('scores.online')}>
        <h3>{say('scores.online')}</h3>
        <p className="small quiet">{say('scores.onlineHelp')}</p>
        <ul className="plain scores">{rates.filter(({ index }) => ONLINE.has(index.id)).map(line)}</ul>
      </section>
      {(['nd61', 'qd766'] as const).map((set) => {
        const ofSet = results(set);
        return (
          <section key={set} className="card stack near" aria-label={say(`scores.set.${set}`)}>
            <h3>{say(`scores.set.${set}`)}</h3>
            <p className="small quiet">{say(`scores.setHelp.${set}`)}</p>
            <ScoreTotal set={set} results={ofSet} given={given} />
            {set === 'qd766' && <PrintedScores known={known} />}
            <ul className="plain scores">{ofSet.map(line)}</ul>
          </section>
        );
      })}
    </div>
  );
}

function portalsOf(captures: readonly FigureCapture[]): string[] {
  return [...new Set(captures.map(({ portal }) => portal))].toSorted();
}
