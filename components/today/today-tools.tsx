import { useState, type ReactNode } from 'react';
import { todayGroups, todayOrders, type TodayChoices, type TodayWish } from '../../lib/dossier/today-list';
import { Icon } from '../common/icon';
import { Choice } from '../common/labelled';
import { useSay } from '../common/words';
import { hostOf } from '../dossiers/dossier-filters';

interface TodayToolsProps {
  wish: TodayWish;
  choices: TodayChoices;
  /** Grouping by handler is wanted by the office, and handlers are kept. */
  byHandler: boolean;
  onWish(wish: TodayWish): void;
  /** What can be done with the list. */
  children: ReactNode;
}

/** One line over the list: search, and the rest of filters, groups and order behind a button. */
export function TodayTools({ wish, choices, byHandler, onWish, children }: TodayToolsProps) {
  const say = useSay();
  const [open, setOpen] = useState(wish.group !== 'none');
  const all = { value: '', label: say('common.all') };
  const narrow = (key: 'portal' | 'unit' | 'fieldName', label: string, names: readonly string[], nameOf = (name: string) => name) =>
    (names.length > 1 || wish[key] !== '') && (
      <Choice
        label={label}
        value={wish[key]}
        options={[all, ...[...new Set([...names, wish[key]])].filter(Boolean).map((value) => ({ value, label: nameOf(value) }))]}
        onChange={(value) => onWish({ ...wish, [key]: value })}
      />
    );
  return (
    <div className="stack near">
      <div className="toolbar">
        <input
          className="input grow"
          type="search"
          aria-label={say('today.search')}
          placeholder={say('today.searchHint')}
          value={wish.text}
          onChange={(event) => onWish({ ...wish, text: event.target.value })}
        />
        <button type="button" className="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon name="filter" />
          {say('today.arrange')}
        </button>
        {children}
      </div>
      {open && (
        <search className="fields" aria-label={say('today.arrange')}>
          <Choice
            label={say('today.group')}
            value={wish.group}
            options={todayGroups
              .filter((group) => group !== 'handler' || byHandler)
              .map((value) => ({ value, label: say(`today.group.${value}`) }))}
            onChange={(group) => onWish({ ...wish, group })}
          />
          <Choice
            label={say('today.order')}
            value={wish.order}
            options={todayOrders.map((value) => ({ value, label: say(`today.order.${value}`) }))}
            onChange={(order) => onWish({ ...wish, order })}
          />
          {narrow('unit', say('common.field.unit'), choices.units)}
          {narrow('fieldName', say('common.field.fieldName'), choices.fieldNames)}
          {narrow('portal', say('workspace.portal'), choices.portals, hostOf)}
        </search>
      )}
    </div>
  );
}
