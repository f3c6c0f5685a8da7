import '../../components/frozen/frozen.css';
import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { FilePicker } from '../../components/common/file-picker';
import { Notice } from '../../components/common/notice';
import { useWords, WordsProvider } from '../../components/common/words';
import { FrozenList } from '../../components/frozen/frozen-list';
import { frozenReports } from '../../lib/store/frozen';
import { message, type Message } from '../../lib/text/message';
import { Answer } from './answer';
import { FrozenDrawer } from './frozen-drawer';
import { openPackages } from './frozen-open';
import { wordsWithFrozen } from './frozen-sentences';
import { useStored } from './use-stored';
import type { SectionProps } from './workspace';

const RollupDrawer = lazy(async () => ({ default: (await import('./rollup-drawer')).RollupDrawer }));
const ChartsDrawer = lazy(async () => ({ default: (await import('./charts-drawer')).ChartsDrawer }));

/** What was handed in, packages of other units, all units added up, and how it goes over time. */
export function FrozenDesk(props: SectionProps) {
  const { store } = props;
  const outer = useWords();
  const words = useMemo(() => wordsWithFrozen(outer), [outer]);
  const { say } = words;
  const [shown, setShown] = useState<string>();
  const [drawer, setDrawer] = useState<'rollup' | 'charts'>();
  const [told, setTold] = useState<{ taken: readonly Message[]; refused: readonly Message[] }>();
  const stored = useStored(useCallback(() => frozenReports(store), [store]));
  const close = () => setDrawer(undefined);

  async function open(files: readonly File[]) {
    const { taken, refused, hashes } = await openPackages(files);
    setTold({ taken: taken.length > 3 ? [message('frozen.openedSome', { n: taken.length })] : taken, refused });
    // One file was meant to be looked at; many are to be added up.
    if (files.length === 1) setShown(hashes[0]);
  }

  return (
    <WordsProvider words={words}>
      <section className="stack near frozen-desk" aria-label={say('frozen.title')}>
        <div className="row">
          <FilePicker label={say('frozen.open')} accept=".json,application/json" multiple onFiles={(files) => void open(files)} />
          <button type="button" className="button" onClick={() => setDrawer('rollup')}>
            {say('rollup.title')}
          </button>
          <button type="button" className="button" onClick={() => setDrawer('charts')}>
            {say('charts.title')}
          </button>
        </div>
        <div role="status">
          {told !== undefined && told.taken.length > 0 && (
            <Notice tone="good">
              {told.taken.map((one, at) => (
                <p key={at}>{say(one)}</p>
              ))}
            </Notice>
          )}
        </div>
        {told !== undefined && told.refused.length > 0 && (
          <div role="alert">
            <Notice tone="warn">
              {told.refused.map((one, at) => (
                <p key={at}>{say(one)}</p>
              ))}
            </Notice>
          </div>
        )}
        <Answer of={stored}>
          {(reports) => (
            <details className="card">
              <summary>{say('frozen.desk', { n: reports.length })}</summary>
              {reports.length === 0 ? (
                <p className="small quiet">{say('frozen.deskNone')}</p>
              ) : (
                <FrozenList entries={reports.map(({ form, ...report }) => ({ ...report, number: form.number }))} onShow={setShown} />
              )}
            </details>
          )}
        </Answer>
      </section>
      {shown !== undefined && <FrozenDrawer {...props} hash={shown} onClose={() => setShown(undefined)} />}
      <Suspense fallback={null}>
        {drawer === 'rollup' && <RollupDrawer {...props} onClose={close} />}
        {drawer === 'charts' && <ChartsDrawer {...props} onClose={close} />}
      </Suspense>
    </WordsProvider>
  );
}
