import { dayText } from '../../lib/calendar/say-moment';
import type { Moment } from '../../lib/text/moment';
import { useSay } from '../common/words';

/** Something that is stored, in the words of people. */
export interface StoredRow {
  id: 'dossiers' | 'figures' | 'lists' | 'readings' | 'fills' | 'waivers' | 'frozen' | 'names' | 'settings' | 'session';
  rows: number;
  bytes: number;
  where: 'disk' | 'memory';
  oldest?: Moment;
  newest?: Moment;
}

/** What lies on this computer, where, how much and since when. */
export function StoredTable({ rows, usage }: { rows: readonly StoredRow[]; usage: number | undefined }) {
  const say = useSay();
  return (
    <div className="stack near">
      {/* On a narrow screen it scrolls sideways: with the keyboard too. */}
      <div className="sheet" tabIndex={0} role="group" aria-label={say('setting.section.data')}>
        <table>
          <thead>
            <tr>
              {(['what', 'rows', 'size', 'span', 'where'] as const).map((column) => (
                <th key={column} scope="col">
                  {say(`data.table.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, rows: count, bytes, where, oldest, newest }) => (
              <tr key={id}>
                <th scope="row" style={{ minWidth: 200 }}>
                  <span className="strong">{say(`data.group.${id}`)}</span>
                  <br />
                  <span className="small quiet">{say(`data.group.${id}.help`)}</span>
                </th>
                <td className="amount">{say('common.number', { n: count })}</td>
                <td className="amount">
                  {count === 0 ? '' : bytes < 1000 ? say('data.underOne') : say('data.kilobytes', { n: Math.round(bytes / 1000) })}
                </td>
                <td className="nowrap">{oldest !== undefined && newest !== undefined && spanText(oldest, newest)}</td>
                <td className="nowrap">{say(`data.where.${where}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="small quiet">
        {usage !== undefined && say('data.sizeHelp', { n: Math.round(usage / 100_000) / 10 })} {say('data.whereHelp')}
      </p>
    </div>
  );
}

function spanText(oldest: Moment, newest: Moment): string {
  const [from, to] = [dayText(oldest), dayText(newest)];
  return from === to ? from : `${from} – ${to}`;
}
