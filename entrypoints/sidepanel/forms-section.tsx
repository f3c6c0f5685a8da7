import { lazy, Suspense, useCallback, useMemo } from 'react';
import { EmptyState } from '../../components/common/empty-state';
import { useSay, useWords, WordsProvider } from '../../components/common/words';
import { Answer } from './answer';
import { FormBench } from './form-bench';
import { readFormGround } from './form-ground';
import { wordsWithForms } from './forms-sentences';
import { useStored } from './use-stored';
import type { SectionProps } from './workspace';

const FrozenDesk = lazy(async () => ({ default: (await import('./frozen-desk')).FrozenDesk }));

/** Report forms: counted from dossiers or taken from the portal's tables, compared and explained. */
export function FormsSection(props: SectionProps) {
  const { store } = props;
  const outer = useWords();
  const words = useMemo(() => wordsWithForms(outer), [outer]);
  const stored = useStored(useCallback(() => readFormGround(store), [store]));
  return (
    <WordsProvider words={words}>
      <div className="stack">
        <Suspense fallback={null}>
          <FrozenDesk {...props} />
        </Suspense>
        <Answer of={stored}>
          {(ground) => (ground.dossiers.length === 0 && ground.tables.length === 0 ? <Nothing /> : <FormBench {...props} {...ground} />)}
        </Answer>
      </div>
    </WordsProvider>
  );
}

function Nothing() {
  const say = useSay();
  return (
    <EmptyState title={say('workspace.forms.emptyTitle')}>
      <p>{say('workspace.forms.emptyHint')}</p>
    </EmptyState>
  );
}
