import { useMemo, type ReactElement } from 'react';
import type { TaughtColumn } from '../../lib/portal/taught-table';
import type { Say } from '../../lib/text/say';
import { columnWith, optionOf, optionsFor } from './column-options';
import { SearchChoice } from './search-choice';

interface Props {
  say: Say;
  kind: 'list' | 'figures';
  /** What stands in the page: labels and a few cells of each column. */
  shown: readonly { path: readonly string[]; samples: readonly string[] }[];
  columns: readonly TaughtColumn[];
  onColumn: (col: number, column: TaughtColumn) => void;
}

/** Every column with some of its cells, and what it is. */
export function TeachColumns({ say, kind, shown, columns, onColumn }: Props): ReactElement {
  const options = useMemo(() => optionsFor(kind, say), [kind, say]);
  return (
    <table className="preview columns">
      <thead>
        <tr>
          <th scope="col">{say('teach.column')}</th>
          <th scope="col">{say('teach.samples')}</th>
          <th scope="col">{say('teach.means')}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ path, samples }, col) => {
          const name = columnName(path, col, say);
          return (
            <tr key={`${col} ${path.join('/')}`}>
              <th scope="row">{name}</th>
              <td>
                <ul className="plain samples">
                  {samples.map((text, i) => (
                    <li key={i}>{text}</li>
                  ))}
                </ul>
              </td>
              <td className="means">
                <SearchChoice
                  name={say('teach.columnIs', { name })}
                  options={options}
                  value={optionOf(columns[col]!)}
                  onChange={(option) => onColumn(col, columnWith(columns[col]!, kind, option))}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** `div.item[2/3] span.date`: a part that is known by its place has no name that says anything. */
const PLACE = /^[a-z][\w-]*(?:\.[\w-]+)*(?:\[\d+\/\d+\])?(?: [a-z]|$)/;

function columnName(path: readonly string[], col: number, say: Say): string {
  const label = path.join(' / ');
  return label === '' || PLACE.test(label) ? say('teach.part', { n: col + 1 }) : label;
}
