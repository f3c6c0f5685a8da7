import type { ReactNode } from 'react';
import { EmptyState } from '../../components/common/empty-state';
import { useSay } from '../../components/common/words';
import type { Stored } from './use-stored';

interface AnswerProps<T> {
  of: Stored<T>;
  children(value: T): ReactNode;
}

/** A section over an answer of the store. One section that cannot be opened leaves the others as they are. */
export function Answer<T>({ of, children }: AnswerProps<T>) {
  const say = useSay();
  if (of.state === 'here') return <>{children(of.value)}</>;
  if (of.state === 'waiting') return <p className="quiet">{say('workspace.loading')}</p>;
  return <Broken />;
}

/** Says that this section does not open, with the way to try again. */
export function Broken() {
  const say = useSay();
  return (
    <EmptyState title={say('workspace.broken')}>
      <button type="button" className="button" onClick={() => location.reload()}>
        {say('workspace.retry')}
      </button>
    </EmptyState>
  );
}
