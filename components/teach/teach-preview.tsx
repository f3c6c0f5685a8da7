import type { ReactElement } from 'react';
import { momentText } from '../../lib/calendar/say-moment';
import type { FieldValue } from '../../lib/dossier/dossier';
import type { Preview } from '../../lib/portal/teach-preview';
import { formatQuantity, type Say } from '../../lib/text/say';
import { fields } from '../../lib/vocabulary/field';
import { indicatorName } from '../../lib/vocabulary/indicator-name';

/** The first rows as they would be understood: what is not is said to be so. */
export function TeachPreview({ say, preview }: { say: Say; preview: Preview }): ReactElement {
  const heads =
    preview.kind === 'list'
      ? preview.fields.map((id) => fields[id].csv)
      : [say('teach.row'), ...preview.indicators.map((id) => indicatorName(id))];
  const rows =
    preview.kind === 'list'
      ? preview.rows.map((cells) => cells.map((value) => valueText(value, say)))
      : preview.rows.map(({ label, cells }) => [label, ...cells.map((cell) => (cell === undefined ? '–' : formatQuantity(cell)))]);
  return (
    <section className="shown" aria-label={say('teach.preview')}>
      <h3>
        {preview.kind === 'list'
          ? say('teach.previewList', { n: preview.rows.length, total: preview.total, coded: preview.withCode })
          : say('teach.previewFigures', { n: preview.rows.length })}
      </h3>
      {heads.length > 0 && rows.length > 0 ? (
        <div className="matrix">
          <table className="preview">
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((cells, i) => (
                <tr key={i}>
                  {cells.map((text, col) => (
                    <td key={col}>{text}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </section>
  );
}

function valueText(value: FieldValue | undefined, say: Say): string {
  if (value === undefined || value.text === '') return '–';
  if (value.moment !== undefined) return momentText(value.moment);
  return value.cut ? say('teach.cut', { text: value.text }) : value.text;
}
