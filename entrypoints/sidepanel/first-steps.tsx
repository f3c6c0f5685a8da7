import { EmptyState } from '../../components/common/empty-state';
import { useSay } from '../../components/common/words';

/** Nothing was ever read on this computer: what to do first. */
export function FirstSteps() {
  const say = useSay();
  return (
    <EmptyState title={say('workspace.first.title')}>
      <ol className="points">
        <li>{say('workspace.first.one')}</li>
        <li>{say('workspace.first.two')}</li>
        <li>{say('workspace.first.three')}</li>
      </ol>
      <a href="/sample.html" target="_blank" rel="noopener">
        {say('workspace.first.sample')}
      </a>
    </EmptyState>
  );
}
