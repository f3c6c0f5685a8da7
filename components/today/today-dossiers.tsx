import { useDeferredValue, useMemo, useState, type ComponentType } from 'react';
import { todayChoices, todayRows, wantedToday, type TodayGroup, type TodayWish } from '../../lib/dossier/today-list';
import type { Moment } from '../../lib/text/moment';
import { EmptyState } from '../common/empty-state';
import { useSay } from '../common/words';
import type { DossierEntry } from '../dossiers/dossier-line';
import { TodayActions } from './today-actions';
import { TodayRows } from './today-rows';
import { TodayTools } from './today-tools';

/** A list of the day as it is shown. */
export interface ShownList {
  /** Its name, e.g. "Quá hạn". */
  name: string;
  entries: readonly DossierEntry[];
  /** So many before it was narrowed down. */
  total: number;
  group: TodayGroup;
}

interface TodayDossiersProps {
  /** Name of the list. */
  label: string;
  entries: readonly DossierEntry[];
  wish: TodayWish;
  groupByHandler: boolean;
  now: Moment;
  current?: string | undefined;
  onWish(wish: TodayWish): void;
  onOpen(key: string): void;
  onCopy(list: ShownList): Promise<{ copied: boolean; text: string }>;
  onExport(list: ShownList): Promise<string>;
  onPrint(list: ShownList): Promise<void>;
  /** More that can be done with the dossiers shown: buttons beside the others. */
  more?: ComponentType<{ list: ShownList }> | undefined;
}

/** One list of the day: narrowed down, grouped, sorted; however long it is. */
export function TodayDossiers(props: TodayDossiersProps) {
  const { label, entries, wish, groupByHandler, now, current, onWish, onOpen, more: More } = props;
  const say = useSay();
  const asked = useDeferredValue(wish);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const choices = useMemo(() => todayChoices(entries), [entries]);
  const byHandler = groupByHandler && choices.handlers;
  const group = asked.group === 'handler' && !byHandler ? 'none' : asked.group;
  const shown = useMemo(() => wantedToday(entries, asked), [entries, asked]);
  const list: ShownList = { name: label, entries: shown, total: entries.length, group };
  const rows = useMemo(() => todayRows(shown, group, closed), [shown, group, closed]);

  function toggle(key: string) {
    setClosed((now) => (now.has(key) ? new Set([...now].filter((one) => one !== key)) : new Set([...now, key])));
  }

  return (
    <div className="stack near">
      <TodayTools wish={wish.group === 'handler' ? { ...wish, group } : wish} choices={choices} byHandler={byHandler} onWish={onWish}>
        <TodayActions
          list={label}
          count={shown.length}
          onCopy={() => props.onCopy(list)}
          onExport={() => props.onExport(list)}
          onPrint={() => props.onPrint(list)}
        />
        {More !== undefined && <More list={list} />}
      </TodayTools>
      {shown.length < entries.length && (
        <p className="small quiet" role="status">
          {say('today.shown', { n: shown.length, total: entries.length })}
        </p>
      )}
      {shown.length === 0 ? (
        <EmptyState title={say('today.none')}>
          <button type="button" className="button" onClick={() => onWish({ ...wish, text: '', portal: '', unit: '', fieldName: '' })}>
            {say('today.clear')}
          </button>
        </EmptyState>
      ) : (
        <TodayRows label={label} rows={rows} group={group} now={now} current={current} onOpen={onOpen} onToggle={toggle} />
      )}
    </div>
  );
}
