import type { FoundConvention } from '../../lib/report/find-convention';
import { Notice } from '../common/notice';
import { useSay } from '../common/words';

interface FoundConventionProps {
  found: FoundConvention;
  screen: string;
  /** Of a convention by its id. */
  titleOf(id: string): string;
  /** The way that is counted by now. */
  current: string;
  onTake(id: string): void;
}

/** Which way of counting the portal's own table follows, told by comparing. */
export function FoundConventionNote({ found, screen, titleOf, current, onTake }: FoundConventionProps) {
  const say = useSay();
  if (found.kind === 'unknown') return <Notice tone="note">{say('forms.found.unknown', { screen })}</Notice>;
  const { conventionId, equal, compared } = found.fit;
  const alike = found.kind === 'several' ? found.alike : [];
  const isCurrent = conventionId === current || alike.some((fit) => fit.conventionId === current);
  const convention = titleOf(isCurrent ? current : conventionId);
  return (
    <Notice tone={found.kind === 'nearest' ? 'note' : 'good'}>
      <p>{say(`forms.found.${found.kind}`, { screen, convention, equal, compared, alike: alike.length })}</p>
      {!isCurrent && (
        <div className="row">
          <button type="button" className="button" onClick={() => onTake(conventionId)}>
            {say('forms.found.take')}
          </button>
        </div>
      )}
    </Notice>
  );
}
