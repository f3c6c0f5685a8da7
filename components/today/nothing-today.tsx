import { EmptyState } from '../common/empty-state';
import { useSay } from '../common/words';
import { todayKinds, type TodayKind } from './count-tiles';

interface NothingTodayProps {
  kind: TodayKind;
  counts: Readonly<Record<TodayKind, number>>;
  /** The counts stem from yesterday or earlier. */
  old: boolean;
  onChoose(kind: TodayKind): void;
}

/** An empty list says what that is worth, and where there is something to do. */
export function NothingToday({ kind, counts, old, onChoose }: NothingTodayProps) {
  const say = useSay();
  const others = todayKinds.filter((other) => counts[other] > 0);
  return (
    <EmptyState title={say(`workspace.today.${kind}None`)}>
      <p className="small">{say(old ? 'today.empty.old' : 'today.empty.fresh')}</p>
      {others.length > 0 && (
        <p className="row small">
          {say('today.empty.other')}
          {others.map((other) => (
            <button key={other} type="button" className="link" onClick={() => onChoose(other)}>
              {say('workspace.today.list', { kind: say(`workspace.today.${other}`), n: counts[other] })}
            </button>
          ))}
        </p>
      )}
    </EmptyState>
  );
}
