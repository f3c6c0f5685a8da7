import type { ComparedDay } from '../../lib/calendar/office-calendar';
import { isUnsure, type ShownDay, type Standing } from '../../lib/calendar/office-calendar-days';
import { dayText } from '../../lib/calendar/say-moment';
import { dayNumber } from '../../lib/text/moment';
import { useSay } from '../common/words';

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
    <div className="sheet" tabIndex={0} role="group" aria-label={say('calendar.title')}>
      <table>
        <thead>
          <tr>
            {(['day', 'kind', 'name', 'standing'] as const).map((column) => (
              <th key={column} scope="col" style={{ textAlign: 'left' }}>
                {say(`calendar.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map((one) => (
            <tr key={one.day}>
              <th scope="row" style={{ whiteSpace: 'nowrap' }}>
                <span className="figure">{dayText(one.day)}</span>{' '}
                <span className="quiet">{say(`calendar.weekday.${weekday(one.day)}`)}</span>
              </th>
              <td>{say(`calendar.kind.${one.kind}`)}</td>
              <td>
                <div>{one.name}</div>
                {one.source !== '' && <div className="quiet">{say('calendar.source', { source: one.source })}</div>}
                {one.replaces !== undefined && <div className="quiet">{say('calendar.replaces', { name: one.replaces })}</div>}
              </td>
              <td>
                <div>
                  <span className={`badge plainmark tone-${tones[one.standing]}`}>{say(`calendar.standing.${one.standing}`)}</span>
                </div>
                <DayAction one={one} onCompare={onCompare} onRemove={onRemove} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DayAction({ one, onCompare, onRemove }: Omit<CalendarTableProps, 'days'> & { one: ShownDay }) {
  const say = useSay();
  const { day, standing } = one;
  const meant: ComparedDay = { day, kind: one.kind === 'work' ? 'work' : 'off' };
  const button = (label: string, name: string, act: () => void) => (
    <button type="button" className="link small" aria-label={name} onClick={act}>
      {label}
    </button>
  );
  if (standing === 'office') return button(say('calendar.remove'), say('calendar.removeOf', { day: dayText(day) }), () => onRemove(day));
  if (standing === 'compared')
    return button(say('calendar.uncompare'), say('calendar.uncompareOf', { day: dayText(day) }), () => onCompare(meant, false));
  if (isUnsure(standing))
    return button(say('calendar.compareOne'), say('calendar.compareOf', { day: dayText(day) }), () => onCompare(meant, true));
  return null;
}

/** 0 = Monday. 1970-01-01 was a Thursday. */
function weekday(day: string): number {
  return (dayNumber(day) + 3) % 7;
}
