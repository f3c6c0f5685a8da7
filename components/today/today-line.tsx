import type { TodayGroup, TodayRow } from '../../lib/dossier/today-list';
import type { Moment } from '../../lib/text/moment';
import { Icon } from '../common/icon';
import { useSay } from '../common/words';
import { DossierLine, type DossierEntry } from '../dossiers/dossier-line';

/** What all lines of a list share. */
export interface LineDeeds {
  group: TodayGroup;
  now: Moment;
  /** Key of the dossier that is open. */
  current?: string | undefined;
  onOpen(key: string): void;
  onToggle(group: string): void;
  /** The line has been reached by key or pointer. */
  onReach(index: number): void;
}

interface TodayLineProps extends LineDeeds {
  row: TodayRow<DossierEntry>;
  index: number;
  /** The line of the list that Tab reaches. */
  active: boolean;
}

/** One line of a list of today: the head of a group, or a dossier. */
export function TodayLine({ row, index, active, group, now, current, onOpen, onToggle, onReach }: TodayLineProps) {
  const say = useSay();
  const line = { tabIndex: active ? 0 : -1, onFocus: () => onReach(index) };
  if (row.kind === 'item') return <DossierLine entry={row.entry} now={now} current={row.key === current} line={line} onOpen={onOpen} />;
  return (
    <button type="button" className="grouphead" aria-expanded={!row.closed} {...line} onClick={() => onToggle(row.key)}>
      <Icon name="next" />
      <span className="name">{row.name ?? say(`today.unknown.${group}`)}</span>
      <span className="count figure">{say('today.groupCount', { n: row.count })}</span>
    </button>
  );
}
