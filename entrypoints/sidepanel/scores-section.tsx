import '../../components/charts/charts.css';
import '../../components/scores/scores.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Notice } from '../../components/common/notice';
import { useWords, WordsProvider } from '../../components/common/words';
import { ScoresView } from '../../components/scores/scores-view';
import { onOfficeChanged } from '../../lib/browser/office-changed';
import { send } from '../../lib/browser/send';
import type { FigureCapture } from '../../lib/dossier/capture';
import { narrowedBy } from '../../lib/portal/narrowing';
import { NO_OFFICE_TARGETS, withMark, type OfficeTargets } from '../../lib/report/targets/office-targets';
import type { Settings } from '../../lib/settings/settings';
import { wordsWithScores } from './scores-sentences';

interface ScoresSectionProps {
  captures: readonly FigureCapture[];
  settings: Settings;
}

/** Indices of the tables that were read. Figures of a part of the dossiers are figures of no index. */
export function ScoresSection({ captures, settings }: ScoresSectionProps) {
  const outer = useWords();
  const words = useMemo(() => wordsWithScores(outer), [outer]);
  const [targets, setTargets] = useState<OfficeTargets>(NO_OFFICE_TARGETS);
  const [refused, setRefused] = useState<string>();
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const { unit } = settings;
  // A screen that does not name its unit speaks of the unit this PC works for, if the office has said which.
  const whole = useMemo(
    () =>
      captures
        .filter(({ filter }) => narrowedBy(filter).length === 0)
        .map((capture) => (capture.unit === undefined && unit !== undefined ? { ...capture, unit } : capture)),
    [captures, unit],
  );

  async function read(): Promise<OfficeTargets | undefined> {
    const answer = await send('office.read', {});
    if (answer.ok) setTargets(answer.value.targets);
    return answer.ok ? answer.value.targets : undefined;
  }
  useEffect(() => {
    void read();
    return onOfficeChanged(() => void read());
  }, []);

  /** One after the other, each upon what the last one left. */
  function change(act: (before: OfficeTargets) => OfficeTargets) {
    const save = async () => {
      const before = await read();
      if (before === undefined) return;
      const answer = await send('office.save', { set: { targets: act(before) } });
      if (answer.ok) setTargets(answer.value.targets);
      setRefused(answer.ok ? undefined : outer.say(answer.problem.say));
    };
    turn.current = turn.current.then(save, save);
  }

  return (
    <WordsProvider words={words}>
      {refused !== undefined && (
        <div role="alert">
          <Notice tone="warn">
            <p>{refused}</p>
          </Notice>
        </div>
      )}
      <ScoresView
        captures={whole}
        unit={unit}
        targets={targets}
        onMark={(ofUnit, period, index, points) => change((before) => withMark(before, ofUnit, period, index, points))}
      />
    </WordsProvider>
  );
}
