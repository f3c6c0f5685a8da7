import { percent, type UnitStanding } from '../../lib/export/notice-text';
import { formatNumber } from '../../lib/text/say';
import { useWords } from '../common/words';

/** Every unit with its rates, in the order of names: no ranking. */
export function UnitTable({ units }: { units: readonly UnitStanding[] }) {
  const { say, language } = useWords();
  const number = (value: number | undefined): string => (value === undefined ? '—' : formatNumber(value, language));
  const rate = (value: number | undefined): string => (value === undefined ? '—' : percent(value, language));
  return (
    <div className="sheet pinned" tabIndex={0} role="group" aria-label={say('rollup.units')}>
      <table>
        <caption className="unseen">{say('rollup.units')}</caption>
        <thead>
          <tr>
            <th className="stub" scope="col">
              {say('common.rowsAre.unit')}
            </th>
            {['toResolve', 'resolved', 'progress', 'onTime', 'late', 'target'].map((id) => (
              <th key={id} scope="col">
                {say(`rollup.head.${id}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.map(({ name, toResolve, resolved, progress, onTime, late, target, reached }) => (
            <tr key={name}>
              <th className="stub" scope="row">
                {name}
              </th>
              <td className="amount">{number(toResolve)}</td>
              <td className="amount">{number(resolved)}</td>
              <td className="amount">{rate(progress)}</td>
              <td className="amount">{rate(onTime)}</td>
              <td className="amount">{number(late)}</td>
              <td className="amount">
                {target === undefined
                  ? '—'
                  : say(reached === undefined ? 'rollup.target' : reached ? 'rollup.reached' : 'rollup.notReached', {
                      rate: `${formatNumber(target, language)}%`,
                    })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
