import { formatNumber } from '../../lib/text/say';
import { Icon, type IconName } from '../common/icon';
import { useWords } from '../common/words';

/** What of today opens: five kinds of dossiers, and the findings. */
export const todayKinds = ['overdue', 'dueToday', 'dueSoon', 'stepOverdue', 'stuck', 'contradictory'] as const;
export type TodayKind = (typeof todayKinds)[number];

const looks: Record<TodayKind, { icon: IconName; tone: 'block' | 'warn' | 'note' }> = {
  overdue: { icon: 'block', tone: 'block' },
  dueToday: { icon: 'today', tone: 'warn' },
  dueSoon: { icon: 'clock', tone: 'warn' },
  stepOverdue: { icon: 'step', tone: 'warn' },
  stuck: { icon: 'stuck', tone: 'block' },
  contradictory: { icon: 'warn', tone: 'warn' },
};

interface CountTilesProps {
  counts: Readonly<Record<TodayKind, number>>;
  chosen: TodayKind;
  onChoose(kind: TodayKind): void;
}

/** Six counts that are also the switches of the list below. */
export function CountTiles({ counts, chosen, onChoose }: CountTilesProps) {
  const { say, language } = useWords();
  return (
    <div className="tiles" role="group" aria-label={say('workspace.today.counts')}>
      {todayKinds.map((kind) => (
        <button
          key={kind}
          type="button"
          className={`tile ${counts[kind] === 0 ? 'none' : looks[kind].tone}`}
          aria-pressed={kind === chosen}
          onClick={() => onChoose(kind)}
        >
          <span className="count figure">
            <Icon name={looks[kind].icon} />
            {formatNumber(counts[kind], language)}
          </span>
          <span className="name">{say(`workspace.today.${kind}`)}</span>
        </button>
      ))}
    </div>
  );
}
