import type { ComparedDay } from '../../lib/calendar/office-calendar';
import { isUnsure, type ShownDay, type Standing } from '../../lib/calendar/office-calendar-days';
import { dayText } from '../../lib/calendar/say-moment';
import { dayNumber } from '../../lib/text/moment';
import { useSay } from '../common/words';
import { EntryButton, EntryName, EntryTable } from './entry-table';

interface CalendarTableProps {
  days: readonly ShownDay[];
  onCompare(day: ComparedDay, done: boolean): void;
  onRemove(day: string): void;
}

const tones: Readonly<Record<Standing, 'good' | 'note' | 'warn'>> = {
  confirmed: 'good',
  compared: 'good',
  office: 'good',
  reported: 'note',
  background: 'warn',
  provisional: 'warn',
};

/** The days of one year, each with what it rests on, how sure it is, and the one thing that can be done about that. */
export function CalendarTable({ days, onCompare, onRemove }: CalendarTableProps) {
  const say = useSay();
  if (days.length === 0) return <p className="quiet">{say('calendar.none')}</p>;
  return (
    <EntryTable
      label={say('calendar.title')}
      entries={days}
      keyOf={({ day }) => day}
      columns={[
        {
          head: say('calendar.column.day'),
          kind: 'name',
          render: ({ day }) => (
            <span style={{ whiteSpace: 'nowrap' }}>
              <span className="figure">{dayText(day)}</span> <span className="quiet">{say(`calendar.weekday.${weekday(day)}`)}</span>
            </span>
          ),
        },
        { head: say('calendar.column.kind'), render: ({ kind }) => say(`calendar.kind.${kind}`) },
        {
          head: say('calendar.column.name'),
          render: ({ name, source, replaces }) => (
            <>
              <EntryName name={name}>{source !== '' && say('calendar.source', { source })}</EntryName>
              {replaces !== undefined && <div className="quiet">{say('calendar.replaces', { name: replaces })}</div>}
            </>
          ),
        },
        {
          head: say('calendar.column.standing'),
          render: (one) => (
            <>
              <div>
                <span className={`badge plainmark tone-${tones[one.standing]}`}>{say(`calendar.standing.${one.standing}`)}</span>
              </div>
              <DayAction one={one} onCompare={onCompare} onRemove={onRemove} />
            </>
          ),
        },
      ]}
    />
  );
}

function DayAction({ one, onCompare, onRemove }: Omit<CalendarTableProps, 'days'> & { one: ShownDay }) {
  const say = useSay();
  const { day, standing } = one;
  const meant: ComparedDay = { day, kind: one.kind === 'work' ? 'work' : 'off' };
  if (standing === 'office')
    return (
      <EntryButton label={say('calendar.remove')} name={say('calendar.removeOf', { day: dayText(day) })} onPress={() => onRemove(day)} />
    );
  if (standing === 'compared')
    return (
      <EntryButton
        label={say('calendar.uncompare')}
        name={say('calendar.uncompareOf', { day: dayText(day) })}
        onPress={() => onCompare(meant, false)}
      />
    );
  if (isUnsure(standing))
    return (
      <EntryButton
        label={say('calendar.compareOne')}
        name={say('calendar.compareOf', { day: dayText(day) })}
        onPress={() => onCompare(meant, true)}
      />
    );
  return null;
}

/** 0 = Monday. 1970-01-01 was a Thursday. */
function weekday(day: string): number {
  return (dayNumber(day) + 3) % 7;
}
