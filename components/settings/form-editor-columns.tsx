import { indicatorIds, type IndicatorId } from '../../lib/vocabulary/indicator';
import { indicatorName } from '../../lib/vocabulary/indicator-name';
import type { DraftColumn } from '../../lib/report/draft-form';
import { useSay } from '../common/words';

interface FormEditorColumnsProps {
  columns: readonly DraftColumn[];
  onChange(columns: readonly DraftColumn[]): void;
}

const meanings = indicatorIds.map((id) => ({ id, name: indicatorName(id) })).toSorted((a, b) => a.name.localeCompare(b.name, 'vi'));

/** What each column counts; a column without a meaning is filled by hand. */
export function FormEditorColumns({ columns, onChange }: FormEditorColumnsProps) {
  const say = useSay();
  const set = (at: number, id: string): void =>
    onChange(
      columns.map((column, index) => {
        if (index !== at) return column;
        const { indicator: _indicator, unresolved: _why, ...rest } = column;
        const indicator = indicatorIds.find((one): one is IndicatorId => one === id);
        return indicator === undefined ? rest : { ...rest, indicator };
      }),
    );
  return (
    <div className="sheet" tabIndex={0} role="group" aria-label={say('editor.columns')}>
      <table>
        <thead>
          <tr>
            {(['column', 'header', 'meaning'] as const).map((head) => (
              <th key={head} scope="col">
                {say(`editor.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.map(({ number, path, indicator, unresolved }, at) => (
            <tr key={number}>
              <td className="amount">({number})</td>
              <th scope="row">{path.join(' / ')}</th>
              <td>
                <select
                  className="input"
                  aria-label={say('editor.meaningOf', { column: String(number), header: path.at(-1) ?? '' })}
                  value={indicator ?? ''}
                  onChange={(event) => set(at, event.target.value)}
                >
                  <option value="">{say('editor.byHand')}</option>
                  {meanings.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </select>
                {unresolved !== undefined && <div className="small quiet">{say(`editor.unresolved.${unresolved}`)}</div>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
